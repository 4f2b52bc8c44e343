import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { scoredCodes } from '../../queries/scoredCodes.ts'

export type PlaceMeta = RowOf<typeof placeRows.columns>

/** Places of one system as they were named and classed at the end of a year, by code. */
export async function placeList(
  database: Database,
  { place_system, year }: { place_system: string | null; year: number },
  signal?: AbortSignal,
): Promise<PlaceMeta[]> {
  const rows = await ask(database, placeRows, {}, signal)
  return placesIn(rows, place_system, year)
}

/**
 * One row for each place of a system: the one in force at the end of the year, else the nearest in time, for
 * scores may have been re-added to places of a later system.
 */
export function placesIn(rows: readonly PlaceMeta[], place_system: string | null, year: number): PlaceMeta[] {
  const day = `${year}-12-31`
  const chosen = new Map<string, PlaceMeta>()
  for (const row of rows) {
    if (row.place_system !== place_system) continue
    const before = chosen.get(row.place)
    if (before === undefined || (!coversDay(before, day) && startsBy(row, day))) chosen.set(row.place, row)
  }
  return [...chosen.values()]
}

function coversDay(row: PlaceMeta, day: string): boolean {
  return startsBy(row, day) && (row.valid_to === null || day <= row.valid_to)
}

function startsBy(row: PlaceMeta, day: string): boolean {
  return row.valid_from === null || row.valid_from <= day
}

/**
 * Every row of every system, for a place that is named there or scored in the index.
 * @throws RangeError for a place that no system and no score of the index knows
 */
export async function placeNamed(
  database: Database,
  { place, index }: { place: string; index: string },
  signal?: AbortSignal,
): Promise<PlaceMeta[]> {
  const rows = await ask(database, placeRows, {}, signal)
  if (rows.some((row) => row.place === place)) return rows
  const scored = await ask(database, scoredCodes, { index }, signal)
  if (!scored.some((code) => code.place === place)) throw refused(['unknown place', place])
  return rows
}
