import { addDays } from '../../domain/indicator/day.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { eventRows } from '../../queries/eventRows.ts'
import type { RowOf } from '../../queries/query.ts'
import type { UnitPlace } from './unitTree.ts'

export interface SeriesBreak {
  /** First day of the new state. */
  date: string
  kind: 'reorganisation' | 'directive' | 'holiday' | 'unit_begins' | 'unit_ends'
  name_vi: string
  name_en: string | null
  source: string | null
  /** What came before is another thing than what came after; false for directives and holidays. */
  isBreak: boolean
}

export interface BreaksAsked {
  place: Pick<UnitPlace, 'unit' | 'path'>
  from: string
  to: string
}

/**
 * What a series of a unit crosses between two dates: events without a scope or with the unit or one of its
 * ancestors as scope (editions of indices are not events of indicators), days off (holidays of scope `work`
 * are working Saturdays), and the unit's own first day and the day after its last: these alone where the events could
 * not be loaded.
 */
export async function seriesBreaks(
  database: Database,
  asked: BreaksAsked,
  signal?: AbortSignal,
): Promise<SeriesBreak[]> {
  return breaksAmong((await askMinor(database, eventRows, {}, signal)) ?? [], asked)
}

/** The same of events that are read already. */
export function breaksAmong(
  events: readonly RowOf<typeof eventRows.columns>[],
  { place, from, to }: BreaksAsked,
): SeriesBreak[] {
  const scopes = new Set(place.path.map(({ unit }) => unit))
  const breaks = events
    .filter(({ date }) => date >= from && date <= to)
    .filter(({ kind, scope }) =>
      kind === 'holiday' ? scope !== 'work' : kind !== 'edition' && (scope === null || scopes.has(scope)),
    )
    .map(({ scope: _, ...event }): SeriesBreak => {
      const kind = event.kind as 'reorganisation' | 'directive' | 'holiday'
      return { ...event, kind, isBreak: kind === 'reorganisation' }
    })
  const { name_vi, name_en, valid_from, valid_to } = place.unit
  const ofUnit = (kind: 'unit_begins' | 'unit_ends', date: string | null): SeriesBreak[] =>
    date !== null && date >= from && date <= to
      ? [{ date, kind, name_vi, name_en, source: null, isBreak: true }]
      : []
  return [
    ...breaks,
    ...ofUnit('unit_begins', valid_from),
    ...ofUnit('unit_ends', valid_to && addDays(valid_to, 1)),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
