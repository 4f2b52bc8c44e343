import type { Assignment } from '../../domain/score/attribute.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { responsibilityRows } from '../../queries/responsibilityRows.ts'

export interface Responsible extends Assignment {
  name_vi: string
  name_en: string | null
  valid_from: string | null
  valid_to: string | null
  source: string | null
}

/** The place whose units the package holds, and the root of these units. */
export const city = { place: '01', unit: 'HN' } as const

/**
 * Who leads and who co-operates in each component of an index, of every time, leads first; the city's units only.
 * Null where that could not be loaded.
 */
export async function responsibleFor(
  database: Database,
  { index, place }: { index: string; place: string },
  signal?: AbortSignal,
): Promise<Responsible[] | null> {
  if (place !== city.place) return []
  const rows = await askMinor(database, responsibilityRows, {}, signal)
  if (rows === null) return null
  const ofIndex = rows.filter((row) => row.index === index)
  return ofIndex.map(({ index: _, ...row }) => ({
    ...row,
    name_vi: row.name_vi ?? row.unit,
    role: row.role as Responsible['role'],
    status: row.status as Responsible['status'],
  }))
}

/** Whether an assignment was in force on any day of the year. */
export function isResponsibleIn({ valid_from, valid_to }: Responsible, year: number): boolean {
  return (valid_from ?? '') <= `${year}-12-31` && (valid_to === null || valid_to >= `${year}-01-01`)
}
