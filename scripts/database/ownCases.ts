import { existsSync } from 'node:fs'
import path from 'node:path'
import { deriveMeasurements } from '../../src/derive/deriveMeasurements.ts'
import type { Table } from '../../src/engine/contract.ts'
import type { DataPackage } from '../../src/engine/dataPackage.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { chosenAsOf } from '../../src/engine/ownCases/chosenAsOf.ts'
import { leaveCounted, measuredSince } from '../../src/engine/ownCases/countedIndicators.ts'
import { sqlString } from '../../src/engine/sqlText.ts'

/** The reader's own cases in a folder that lies over a package. */
export interface OwnCases {
  /** The date of the package or, where its measurements are made up, the last day of the cases. */
  asOf: string
  /** What must be there before they are counted. */
  after: readonly Table[]
  /** Puts what the table `dossiers` says in the place of what is measured of cases. */
  count(): Promise<void>
}

/** Null where the folder has none. */
export async function ownCases(
  execute: Execute,
  { folder, described, today }: { folder: string; described: DataPackage; today: string | null },
): Promise<OwnCases | null> {
  const file = path.join(folder, 'dossiers.csv')
  if (!existsSync(file)) return null
  const { rules, resources, asOf: stated = null } = described
  const last = (await lastDay(execute, `read_csv(${sqlString(file)}, all_varchar = true)`)) ?? stated ?? ''
  const isMadeUp = resources.some(({ name, simulated }) => name === 'measurements' && simulated)
  const asOf = today ?? chosenAsOf({ last, ofPackage: stated, isMadeUp })
  return {
    asOf,
    after: ['units', 'events', 'dossiers'],
    async count() {
      await execute(leaveCounted)
      await deriveMeasurements(execute, { asOf, measuredFrom: measuredSince(rules, asOf) })
    },
  }
}

/** Of receipt or finish; null where nothing says. */
async function lastDay(execute: Execute, from: string): Promise<string | null> {
  const columns = (await execute(`DESCRIBE FROM ${from}`)).map(({ column_name }) => String(column_name))
  const days = ['received', 'finished'].filter((name) => columns.includes(name))
  const latest = days.map((name) => `max(TRY_CAST(${name} AS DATE))`)
  if (latest.length === 0) return null
  const [row] = await execute(`SELECT CAST(greatest(${latest.join(', ')}) AS VARCHAR) AS last FROM ${from}`)
  return typeof row?.last === 'string' ? row.last : null
}
