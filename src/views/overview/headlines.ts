import type { Attention } from '../../answers/overview/attention.ts'
import type { Intake } from '../../answers/overview/intake.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { noAllClear } from '../../parts/names/noAllClear.ts'
import { standing } from './standing.ts'
import { standingWords } from './standingWords.ts'

/** In which indices the place stands highest and lowest, by rank ÷ ranked places. */
export function indicesHeadline(rows: readonly OverviewIndex[], words: Words): string {
  const said = words.overview.indices
  const ordered = rows
    .map((row) => ({ row, at: standing(row, words) }))
    .filter(({ at }) => at.share !== null)
    .sort((a, b) => (a.at.share ?? 0) - (b.at.share ?? 0))
    .map(({ row }) => said.at(words.format.short(row.index), standingWords(row, words)))
  const [best] = ordered
  const worst = ordered.at(-1)
  if (best === undefined || worst === undefined) return said.none
  return ordered.length === 1 ? said.one(best) : said.headline(best, worst)
}

/** The rate on time of a period against its target. */
export function intakeHeadline(one: Intake, { overview, format }: Words): string {
  const said = overview.operations
  const { value } = one.onTime
  const rate = format.percent(value)
  if (value === null || one.target === null) return said.headlinePlain(rate)
  const target = format.percent(one.target, 0)
  return value >= one.target ? said.headlineReached(rate, target) : said.headlineMissed(rate, target)
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
