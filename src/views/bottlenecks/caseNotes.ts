import type { BottleneckCase } from '../../answers/bottlenecks/bottleneckCase.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { Words } from '../../i18n/vi.ts'
import { unitName } from './unitName.ts'

/** What else is to be known of a case: how its lateness is divided, an apology, a hand-over. */
export function caseNotes(
  { lateness, minutesADay, apology, due, due_counted, transferred }: BottleneckCase,
  byCode: ReadonlyMap<string, Unit>,
  words: Words,
): string[] {
  const said = words.bottlenecks.case
  const total = lateness.reduce((sum, { minutes }) => sum + minutes, 0)
  const days = (minutes: number) => words.format.number(minutes / minutesADay, 1)
  const parts = lateness.map(({ step, unit, minutes }) =>
    said.latePart(
      step === null
        ? words.bottlenecks.lateness.nobody
        : `${words.cases.step(step)} (${unitName(byCode, unit, words)})`,
      minutes / minutesADay,
      minutes,
    ),
  )
  return [
    ...(transferred ? [said.handedOver] : [total > 0 ? said.late(days(total), parts) : said.notLate]),
    ...(apology !== null && due !== null
      ? [said.apology(apology, due.slice(0, 10), due === due_counted)]
      : []),
  ]
}
