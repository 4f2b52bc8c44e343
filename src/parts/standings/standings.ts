import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { collate } from '../../i18n/collate.ts'
import type { Words } from '../../i18n/vi.ts'

export type Group = 'missed' | 'reached' | 'open'

export interface Standing {
  row: IndicatorTableRow
  group: Group
  /** Of the period, or added up from the start of the year. */
  now: IndicatorTableRow['toDate']
  distance: number | null
}

/** All indicators, the farthest short of their targets first; then those that reach them; then the rest by name. */
export function standings(rows: readonly IndicatorTableRow[], toDate: boolean, words: Words): Standing[] {
  return rows
    .map((row) => standingOf(row, toDate))
    .sort(
      (a, b) =>
        order[a.group] - order[b.group] ||
        Number(a.now.value === null) - Number(b.now.value === null) ||
        relative(a) - relative(b) ||
        collate(words.format.name(a.row.definition), words.format.name(b.row.definition)),
    )
}

/** One sentence: how many of the targets are missed, and which one most. */
export function standingsHeadline(
  all: readonly Standing[],
  unit: string,
  period: string,
  words: Words,
): string {
  const { table, value } = words.indicators
  const missed = all.filter(({ group }) => group === 'missed')
  const judged = missed.length + all.filter(({ group }) => group === 'reached').length
  const [worst] = missed
  if (judged === 0) return table.plain(unit, period)
  if (!worst) return table.all(judged, unit, period)
  const { definition } = worst.row
  const farthest = table.farthest(
    words.format.name(definition),
    value(worst.now.value, definition.measure),
    words.indicators.target(definition.target, definition.measure),
  )
  return `${table.headline(missed.length, judged, unit, period)}; ${farthest}`
}

const order: Readonly<Record<Group, number>> = { missed: 0, reached: 1, open: 2 }

function standingOf(row: IndicatorTableRow, toDate: boolean): Standing {
  const { definition } = row
  const { target, direction, minimum } = definition
  const now = toDate ? row.toDate : row
  const tooFew = minimum !== null && now.denominator !== null && now.denominator < minimum
  const distance = distanceToTarget(now.value, target, direction)
  const group = distance === null || tooFew ? 'open' : distance < 0 ? 'missed' : 'reached'
  return { row, group, now, distance }
}

function relative({ distance, row, group }: Standing): number {
  const { target } = row.definition
  return group === 'missed' && distance !== null && target !== null
    ? distance / Math.max(Math.abs(target), Number.EPSILON)
    : 0
}
