import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CaseRules } from '../../src/derive/caseRules.ts'
import { derivedIndicators, deriveMeasurements } from '../../src/derive/deriveMeasurements.ts'
import type { Table } from '../../src/engine/contract.ts'
import type { DataPackage } from '../../src/engine/dataPackage.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { chosenAsOf } from '../../src/engine/ownCases/chosenAsOf.ts'
import { sqlString } from '../../src/engine/sqlText.ts'

/** The reader's own cases in a folder that lies over a package. */
export interface OwnCases {
  /** What must be there before they are counted. */
  after: readonly Table[]
  /** Puts what the table `dossiers` says in the place of what is measured of cases. */
  count(): Promise<void>
}

/** Null where the folder has none; their date is that of the package or, where its measurements are made up, their last day. */
export async function ownCases(
  execute: Execute,
  { folder, described, today }: { folder: string | null; described: DataPackage; today: string | null },
): Promise<{ asOf: string; cases: OwnCases } | null> {
  const file = folder === null ? '' : path.join(folder, 'dossiers.csv')
  if (!existsSync(file)) return null
  const [days] = await execute(`
    SELECT CAST(max(greatest(TRY_CAST(received AS DATE), TRY_CAST(finished AS DATE))) AS VARCHAR) AS last
    FROM read_csv(${sqlString(file)}, all_varchar = true)`)
  const ofPackage = described.resources.find(({ name }) => name === 'measurements')
  const last = typeof days?.last === 'string' ? days.last : (described.asOf ?? '')
  const isMadeUp = ofPackage?.simulated === true
  const asOf = today ?? chosenAsOf({ last, ofPackage: described.asOf ?? null, isMadeUp })
  return {
    asOf,
    cases: { after: ['units', 'events', 'dossiers'], count: () => count(execute, described.rules, asOf) },
  }
}

async function count(execute: Execute, { measuredFrom }: CaseRules, asOf: string): Promise<void> {
  await execute(
    `DELETE FROM measurements WHERE indicator IN (${derivedIndicators.map(sqlString).join(', ')})`,
  )
  await deriveMeasurements(execute, {
    asOf,
    measuredFrom: measuredFrom !== null && measuredFrom <= asOf ? measuredFrom : null,
  })
}
