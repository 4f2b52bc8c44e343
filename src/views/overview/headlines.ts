import type { Attention } from '../../answers/overview/attention.ts'
import type { Intake } from '../../answers/overview/intake.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { Words } from '../../i18n/vi.ts'
import { noAllClear } from '../../parts/names/noAllClear.ts'

/** The rate on time of a period against its target. */
export function intakeHeadline(one: Intake, { overview, format }: Words): string {
  const said = overview.operations
  const { value } = one.onTime
  const rate = format.percent(value)
  if (value === null || one.target === null) return said.headlinePlain(rate)
  const target = format.percent(one.target, 0)
  return value >= one.target ? said.headlineReached(rate, target) : said.headlineMissed(rate, target)
}

/** The period of which the list tells: the last complete week or, where only longer periods are measured, their last month. */
export function attentionPeriod({ attention, measured, month }: Operations<Attention>): string {
  return measured.onlyLonger ? month.period.period : attention.period.period
}

/** How many units need direction, and the first of them; that there is none only where all were measured. */
export function attentionHeadline({ attention, measured }: Operations<Attention>, words: Words): string {
  const said = words.overview.attention
  const { rows, more } = attention
  const [first] = rows
  if (first !== undefined) return said.headline(words.format.name(first.unit), rows.length + more)
  const why = noAllClear(measured, words)
  return why === null ? said.none : said.notClear(why)
}
