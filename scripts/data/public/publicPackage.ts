import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { indicatorList } from '../../../src/answers/lists/indicatorList.ts'
import { measuredSpan } from '../../../src/answers/lists/measuredSpan.ts'
import { unitList } from '../../../src/answers/lists/unitTree.ts'
import { windowValues } from '../../../src/answers/lists/windowValues.ts'
import { periodsBetween } from '../../../src/domain/indicator/period.ts'
import { type Column, contract, type Table, tables } from '../../../src/engine/contract.ts'
import type { Row } from '../../../src/engine/Database.ts'
import { sqlName } from '../../../src/engine/sqlText.ts'
import { descriptor, type OpenPackage, openPackage } from '../../database/openPackage.ts'
import { describeChecked } from '../describeChecked.ts'
import { describeFiles } from '../describeFiles.ts'
import { describeResource, type WrittenTable } from '../describePackage.ts'
import { packageProblems } from '../packageProblems.ts'
import { prepareAnswers } from '../prepareAnswers.ts'
import { swapFolder } from '../swapFolder.ts'
import { writeTable } from '../writeTable.ts'
import { leastDenominator, type PublicMeasurements, publicMeasurements } from './publicMeasurements.ts'
import { publicUnits } from './publicUnits.ts'

/** Tables of which nothing is published: cases, their steps, forms of offices, what was reported with small counts. */
const kept: readonly Table[] = ['dossiers', 'steps', 'forms', 'closings', 'measurements']

export interface PublicPackage {
  written: WrittenTable[]
  measurements: PublicMeasurements
}

/** Writes to `to` what of the package in `from` may be published, whole or not at all. */
export async function publicPackage(from: string, to: string): Promise<PublicPackage> {
  return swapFolder(to, async (folder) => {
    const database = await openPackage(from)
    try {
      const units = new Set(publicUnits(await unitList(database, {})))
      const written: WrittenTable[] = []
      for (const table of tables.filter((one) => !kept.includes(one))) {
        written.push(
          await write(
            folder,
            table,
            (await rowsOf(database, table)).filter((row) => isOf(table, row, units)),
          ),
        )
      }
      const measurements = await measurementsOf(database, units)
      const madeUp = database.package.resources.some(
        ({ name, simulated }) => name === 'measurements' && simulated,
      )
      written.push({ ...(await write(folder, 'measurements', measurements.rows)), simulated: madeUp })
      await describe(folder, JSON.parse((await descriptor(from)).replace(/^\uFEFF/, '')), written)
      const found = await packageProblems(folder, {}, tables)
      if (found.length === 0) await describeChecked(folder, true)
      await prepareAnswers(folder)
      return { written, measurements }
    } finally {
      database.close()
    }
  })
}

async function rowsOf(database: OpenPackage, table: Table): Promise<Row[]> {
  const columns = Object.entries<Column>(contract[table].columns).map(([name, { type }]) =>
    type === 'date' || type === 'timestamp'
      ? `CAST(${sqlName(name)} AS VARCHAR) AS ${sqlName(name)}`
      : sqlName(name),
  )
  const sql = `SELECT ${columns.join(', ')} FROM ${sqlName(table)} ORDER BY ALL`
  return database.run({ sql, values: [], tables: [table] })
}

/** Whether a row names no unit below those that are published. */
function isOf(table: Table, row: Row, units: ReadonlySet<string>): boolean {
  return Object.entries<Column>(contract[table].columns).every(([name, { references }]) => {
    const names = references === 'units.unit' || (table === 'units' && name === 'unit')
    const unit = row[name]
    return !names || unit == null || units.has(String(unit))
  })
}

async function measurementsOf(
  database: OpenPackage,
  units: ReadonlySet<string>,
): Promise<PublicMeasurements> {
  const { first, last } = await measuredSpan(database, {})
  const asOf = database.package.asOf ?? last
  if (first === null || asOf === null) return publicMeasurements([], new Map())
  const known = (await unitList(database, {})).filter(
    ({ unit, parent }) => parent !== null && units.has(unit),
  )
  const kindOf = new Map(known.map(({ unit, kind }) => [unit, kind]))
  // A month that was measured from its middle on, or is not over, is none.
  const windows = periodsBetween(first, asOf, 'month', 'civil').filter(
    ({ start, end }) => start >= first && end <= asOf,
  )
  const values = await windowValues(database, { units: [...kindOf.keys()], windows, asOf })
  const kinds = new Map((await indicatorList(database, {})).map(({ indicator, kind }) => [indicator, kind]))
  const whole = values.filter(({ partly }) => partly === 0)
  return publicMeasurements(
    whole.map((value) => ({ ...value, kind: kindOf.get(value.unit) ?? '' })),
    kinds,
  )
}

async function write(folder: string, table: Table, rows: readonly object[]): Promise<WrittenTable> {
  const asRows = rows.map((values, i) => ({ file: table, row: i + 2, values: { ...values } }))
  const file = await writeTable(folder, table, asRows)
  return { table, files: [file], rows: rows.length, simulated: false }
}

async function describe(
  folder: string,
  { checked: _, seal: __, ...stated }: Record<string, unknown>,
  written: readonly WrittenTable[],
): Promise<void> {
  const present = new Set<string>(written.map(({ table }) => table))
  const description = {
    ...stated,
    audience: 'public',
    leastDenominator,
    resources: written.map((table) => describeResource(table, present)),
  }
  writeFileSync(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`)
  await describeFiles(folder, true)
}
