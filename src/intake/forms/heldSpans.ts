import { groupBy } from '../../domain/groupBy.ts'
import { addDays } from '../../domain/indicator/day.ts'
import type { HeldMeasurement } from './FormLists.ts'
import type { Span } from './Span.ts'
import { sourcesOf } from './sourcesOf.ts'

/** Measurements that are held, by unit, without stocks. */
export function heldSpans(
  rows: readonly HeldMeasurement[],
  isStock: (indicator: string) => boolean,
): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  const flows = rows.filter(({ indicator }) => !isStock(indicator))
  for (const group of groupBy(flows, ({ unit, date, days }) => JSON.stringify([unit, date, days])).values()) {
    const [first] = group
    if (first === undefined) continue
    const { unit, date, days } = first
    const span = {
      start: date,
      end: addDays(date, days - 1),
      rows: group,
      source: sourcesOf(group),
      isHeld: true,
    }
    spans.set(unit, [...(spans.get(unit) ?? []), span])
  }
  return spans
}
