import type { Database } from '../../engine/Database.ts'
import { type BreakdownRequest, breakdown } from '../breakdown/breakdown.ts'
import { linearYears } from '../lists/linearYears.ts'
import { type Headroom, headroomComponents } from './headroomComponents.ts'

/**
 * Where room is left for a place in one year, by component of the first level.
 * @throws RangeError for an index, place or tree that is not known
 */
export async function headroom(
  database: Database,
  request: BreakdownRequest,
  signal?: AbortSignal,
): Promise<Headroom> {
  const [data, years] = await Promise.all([
    breakdown(database, request, signal),
    linearYears(database, { index: request.index }, signal),
  ])
  return headroomComponents(data, years)
}
