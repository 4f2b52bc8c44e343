import type { Assignment } from '../domain/attribute.ts'
import type { Database } from '../engine/Database.ts'
import { ask } from '../queries/query.ts'
import { responsibilityRows } from '../queries/responsibilityRows.ts'

export interface Responsible extends Assignment {
  name_vi: string
  name_en: string | null
  valid_from: string | null
  valid_to: string | null
  source: string | null
}

/** Who leads and who co-operates in each component of an index, leads first; of every time if no year is given. */
export async function responsibleIn(
  database: Database,
  { index, year }: { index: string; year?: number },
  signal?: AbortSignal,
): Promise<Responsible[]> {
  const rows = await ask(database, responsibilityRows, { index }, signal)
  return rows
    .filter(
      ({ valid_from, valid_to }) =>
        year === undefined ||
        ((valid_from ?? '') <= `${year}-12-31` && (valid_to === null || valid_to >= `${year}-01-01`)),
    )
    .map((row) => ({
      ...row,
      name_vi: row.name_vi ?? row.unit,
      role: row.role as Responsible['role'],
      status: row.status as Responsible['status'],
    }))
}
