import { overviewOfIndices, overviewOfOperations } from '../answers/overview/overview.ts'
import { overviewForm, type PreparedOverview } from '../answers/overview/overviewForm.ts'
import type { Database } from '../engine/Database.ts'

/** What the overview shows first. @param version of the description: its `textHash` */
export async function overviewOf(
  database: Database,
  { asOf, version }: { asOf: string | null; version: string },
): Promise<PreparedOverview> {
  return {
    form: overviewForm,
    version,
    indices: await overviewOfIndices(database, { asOf }),
    operations: await overviewOfOperations(database, { asOf }),
  }
}
