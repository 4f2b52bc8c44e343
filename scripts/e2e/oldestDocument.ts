import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'

export interface OldestDocument {
  dossier: string
  /** The department or commune to which the division belongs where it lies. */
  office: string
  officeName: string
  /** As screens call it. */
  division: string
  /** Working days from its receipt to the data's date. */
  days: number
}

/** The incoming document of the package that has waited longest for its answer. */
export async function oldestDocument(): Promise<OldestDocument> {
  const database = await openPackage(defaultData())
  try {
    const [row] = await database.run({
      sql: `SELECT dossier, offices.unit AS office, offices.name_vi AS office_name, units.name_vi AS division,
          (
            SELECT count(*) FROM working_days
            WHERE working AND "date" >= CAST(received AS DATE) AND "date" < DATE '${database.package.asOf}'
          ) AS days
        FROM dossiers JOIN units USING (unit) JOIN units AS offices ON offices.unit = units.parent
        WHERE "type" = 'incoming document' AND finished IS NULL
        ORDER BY received, dossier LIMIT 1`,
      values: [],
      tables: ['dossiers', 'units', 'events'],
      parts: { dossiers: { state: ['open'] } },
    })
    if (!row) throw new Error('no document waits for its answer')
    return {
      dossier: String(row.dossier),
      office: String(row.office),
      officeName: String(row.office_name),
      division: String(row.division).replace(' (giả lập)', '\u00a0◇'),
      days: Number(row.days),
    }
  } finally {
    database.close()
  }
}
