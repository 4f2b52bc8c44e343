import type { Table } from '../contract.ts'
import type { Row } from '../Database.ts'
import type { Fault, FaultCode } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { sqlName, sqlString } from '../sqlText.ts'
import type { Checked } from './Checking.ts'
import { type FileRows, placeOf, takeOut } from './faultyRows.ts'
import overlaps from './overlaps.sql?raw'
import proxyFaults from './proxyFaults.sql?raw'
import sharedResponsibilities from './sharedResponsibilities.sql?raw'
import treeFaults from './treeFaults.sql?raw'

/** Columns by which what a structure at fault takes is found in a table. */
const byYear: readonly Table[] = ['publications', 'scores', 'benchmarks']
const byEdition: readonly Table[] = ['components', 'bands', 'proxies']

/** Takes out, without a word of its own, what rests on a structure that was named already. */
export async function takeRefused(
  execute: Execute,
  { table, checking, where = 'true' }: Checked,
): Promise<void> {
  if (table === 'proxies') await refusePoints(execute, { checking })
  const lost = checking.refused.flatMap(({ takes, column }) => {
    if (takes?.what === 'years' && byYear.includes(table)) {
      return [`"index" = ${sqlString(takes.index)} AND year BETWEEN ${takes.from} AND ${takes.to ?? 9999}`]
    }
    if (takes?.what === 'years' && byEdition.includes(table) && takes.edition !== null) {
      return [`"index" = ${sqlString(takes.index)} AND edition = ${sqlString(takes.edition)}`]
    }
    if (takes?.what === 'points' && table === 'proxies') {
      return [`"index" = ${sqlString(takes.index)} AND edition = ${sqlString(takes.edition)}`]
    }
    const isKind = takes?.what === 'code' && takes.table === 'indicators' && column !== 'indicator'
    return isKind && hasIndicator.includes(table)
      ? [`indicator IN (${takes.codes.map(sqlString).join(', ')})`]
      : []
  })
  if (lost.length === 0) return
  await execute(
    `DELETE FROM ${sqlName(table)} AS r WHERE ${where} AND (${lost.map((one) => `(${one})`).join(' OR ')})`,
  )
}

/** An indicator of which the kind is not known takes the points of every edition that it speaks for. */
async function refusePoints(execute: Execute, { checking }: Pick<Checked, 'checking'>): Promise<void> {
  for (const fault of checking.refused) {
    if (fault.takes?.what !== 'code' || fault.table !== 'indicators' || fault.column === 'indicator') continue
    const spoken = await execute(
      `SELECT DISTINCT "index", edition FROM proxies
       WHERE indicator IN (${fault.takes.codes.map(sqlString).join(', ')}) ORDER BY "index", edition`,
    )
    checking.refused.push(
      ...spoken.map(({ index, edition }): Fault => {
        return { ...fault, takes: { what: 'points', index: String(index), edition: String(edition) } }
      }),
    )
  }
}

const hasIndicator: readonly Table[] = ['measurements', 'closings']

/** What rows cannot show alone: trees, shares, spans, and what each takes with it. */
export async function checkStructure(execute: Execute, checked: Checked): Promise<Fault[]> {
  switch (checked.table) {
    case 'editions':
      return overlapping(execute, checked)
    case 'components':
      return brokenTrees(execute, checked)
    case 'indicators':
      return unknownKinds(execute, checked)
    case 'proxies':
      return brokenProxies(execute, checked)
    case 'responsibilities':
      return overfull(execute, checked)
    default:
      return []
  }
}

async function overlapping(execute: Execute, { files }: Checked): Promise<Fault[]> {
  const rows = await execute(overlaps)
  return Promise.all(
    rows.map(async (row): Promise<Fault> => {
      const [from, to] = [Number(row.first_year), Number(row.last_year)]
      return {
        ...(await placeOf(files, 'editions', Number(row.position))),
        code: 'editions-overlap',
        table: 'editions',
        column: 'first_year',
        value: String(row.edition),
        detail: String(row.before),
        takes: { what: 'years', index: String(row.index), edition: null, from, to: to === 9999 ? null : to },
      }
    }),
  )
}

async function brokenTrees(execute: Execute, { files, checking }: Checked): Promise<Fault[]> {
  const found = await execute(treeFaults)
  const bare = checking.present.has('editions')
    ? await execute(
        `SELECT "index", edition, 'edition-bare' AS code, 'edition' AS column_name, -1 AS position, edition AS value, '' AS detail
         FROM editions WHERE NOT EXISTS (
           SELECT 1 FROM components WHERE components."index" = editions."index" AND components.edition = editions.edition
         ) ORDER BY "index", edition`,
      )
    : []
  return Promise.all(
    [...found, ...bare].map((row) => editionFault(execute, { row, files, checking, table: 'components' })),
  )
}

interface EditionRow {
  row: Row
  files: readonly FileRows[]
  checking: Checked['checking']
  table: Table
}

async function editionFault(execute: Execute, { row, files, checking, table }: EditionRow): Promise<Fault> {
  const [index, edition] = [String(row.index), String(row.edition)]
  const [span] = checking.present.has('editions')
    ? await execute(
        `SELECT first_year, last_year FROM editions WHERE "index" = ${sqlString(index)} AND edition = ${sqlString(edition)}`,
      )
    : []
  const from = Number(span?.first_year ?? 0)
  const to = span?.last_year ?? null
  return {
    ...(await placeOf(files, table, Number(row.position))),
    code: row.code as FaultCode,
    table,
    column: String(row.column_name),
    ...(row.value !== '' && { value: String(row.value) }),
    ...(row.detail !== '' && { detail: String(row.detail) }),
    takes: { what: 'years', index, edition, from, to: to === null ? null : Number(to) },
  }
}

async function unknownKinds(execute: Execute, { files }: Checked): Promise<Fault[]> {
  const words = { kind: 'rate, duration, count, stock, share', direction: 'higher, lower' }
  const faults: Fault[] = []
  for (const [column, detail] of Object.entries(words)) {
    const list = detail.split(', ').map(sqlString).join(', ')
    const rows = await execute(
      `SELECT rowid AS position, indicator, ${column} AS value FROM indicators
       WHERE ${column} IS NULL OR ${column} NOT IN (${list}) ORDER BY rowid`,
    )
    for (const { position, indicator, value } of rows) {
      faults.push({
        ...(await placeOf(files, 'indicators', Number(position))),
        code: value === null ? 'value-missing' : 'word-unknown',
        table: 'indicators',
        column,
        ...(value !== null && { value: String(value) }),
        detail,
        takes: { what: 'code', table: 'indicators', codes: [String(indicator)] },
      })
    }
  }
  const lost = faults.flatMap(({ takes }) => (takes?.what === 'code' ? takes.codes : []))
  if (lost.length > 0)
    await execute(`DELETE FROM indicators WHERE indicator IN (${lost.map(sqlString).join(', ')})`)
  return faults
}

async function brokenProxies(execute: Execute, { files }: Checked): Promise<Fault[]> {
  const found = await execute(proxyFaults)
  const faults: Fault[] = []
  for (const row of found) {
    const [index, edition] = [String(row.index), String(row.edition)]
    faults.push({
      ...(await placeOf(files, 'proxies', Number(row.position))),
      code: row.code as FaultCode,
      table: 'proxies',
      column: String(row.column_name),
      ...(row.value !== '' && { value: String(row.value) }),
      ...(row.detail !== '' && { detail: String(row.detail) }),
      takes: { what: 'points', index, edition },
    })
    await execute(
      `DELETE FROM proxies WHERE "index" = ${sqlString(index)} AND edition = ${sqlString(edition)}`,
    )
  }
  return faults
}

/** Assignments of a component of which more than the whole is assigned: none of them counts. */
async function overfull(execute: Execute, checked: Checked): Promise<Fault[]> {
  const found = await execute(sharedResponsibilities)
  const faults = await Promise.all(
    found.map(({ index, component, total }) =>
      takeOut(execute, checked, [
        {
          code: 'shares-beyond',
          column: 'share',
          sql: `SELECT rowid AS position, ${sqlString(String(component))} AS value, ${sqlString(String(total))} AS detail
            FROM responsibilities WHERE "index" = ${sqlString(String(index))} AND component = ${sqlString(String(component))}`,
        },
      ]),
    ),
  )
  return faults.flat()
}
