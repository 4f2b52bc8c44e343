import { type Checking, forgetRows, remember } from './check/Checking.ts'
import { checkMeasurements } from './check/checkMeasurements.ts'
import { checkSteps, noteCases } from './check/checkSteps.ts'
import { checkTable } from './check/checkTable.ts'
import { cleanTexts } from './check/cleanTexts.ts'
import { type FileRows, takeOut } from './check/faultyRows.ts'
import { fillBlanks } from './check/fillBlanks.ts'
import { wrongCells } from './check/loadCells.ts'
import { datesApart } from './check/measuredDates.ts'
import type { Table } from './contract.ts'
import { dataError, type Fault } from './DataError.ts'
import { fileFormat, type Resource } from './dataPackage.ts'
import { differentRows, replacedByOffices } from './differences.ts'
import type { Execute } from './Execute.ts'
import type { LoadReport } from './LoadReport.ts'
import { layOver } from './layOver.ts'
import type { LoadedFile } from './loadCsv.ts'
import longSeries from './longSeries.sql?raw'
import { sqlName, sqlString } from './sqlText.ts'
import { summedTables } from './summedTables.ts'
import { createTable, tableColumns } from './tableColumns.ts'
import unitPaths from './unitPaths.sql?raw'
import unitSums from './unitSums.sql?raw'

type ReadFile = (resource: Resource, file: string) => Promise<LoadedFile>

export interface HowToLoad {
  /** Adds the files to the table as it is. */
  more?: boolean
  /** Statements that take out what must not be known, before anything is looked at. */
  cut?: readonly string[]
  /** Statements that make what is derived from the table. */
  after?: readonly string[]
  /** What is known of the other tables of its package; nothing is checked without it. */
  checking?: Checking
  /** The files passed the checks before as they are, and their texts are clean. */
  sound?: boolean
  /** Measurements are looked at before anybody asks; else that is somebody's later work. */
  whole?: boolean
}

/**
 * Makes a table with all of its resource's files and what is derived from it; without a resource, an empty
 * one. Rows at fault are left out and named. When a file fails, the table is left empty.
 */
export async function loadTable(
  execute: Execute,
  table: Table,
  resource: Resource | undefined,
  read: ReadFile,
  { more = false, cut = [], after = [], checking, sound = false, whole = false }: HowToLoad = {},
): Promise<LoadReport | undefined> {
  const start = performance.now()
  const makeEmpty = async () => {
    await execute(createTable(table))
    if (checking) forgetRows(checking, table)
  }
  if (!more) await makeEmpty()
  try {
    const report =
      resource && (await readFiles(execute, { resource, read, more, cut, checking, sound, whole }))
    if (table === 'units') await execute(unitPaths)
    if (table === 'measurements') await execute(longSeries)
    for (const sql of after) await execute(sql)
    if (summedTables.includes(table)) for (const sql of unitSums.split(';')) await execute(sql)
    return report && { ...report, milliseconds: performance.now() - start }
  } catch (error) {
    await makeEmpty()
    throw error
  }
}

/** Tables in which nothing is the rarer case: somebody forgot the rows. */
const neverEmpty: readonly Table[] = [
  'indices',
  'editions',
  'components',
  'places',
  'publications',
  'scores',
  'units',
  'indicators',
  'measurements',
]

async function readFiles(
  execute: Execute,
  {
    resource,
    read,
    more,
    cut,
    checking,
    sound,
    whole,
  }: {
    resource: Resource
    read: ReadFile
    more: boolean
    cut: readonly string[]
    checking: Checking | undefined
    sound: boolean
    whole: boolean
  },
) {
  const { name: table, paths, format, simulated, fault } = resource
  if (fault) throw dataError(fault)
  const dropped = new Set<string>()
  const missing = new Set<string>()
  const counts = new Map<string, number>()
  const files: FileRows[] = []
  const faults: Fault[] = []
  let before = more ? await countRows(execute, table) : { rows: 0, last: -1 }
  for (const file of paths) {
    const loaded = await read(resource, file)
    for (const name of loaded.matched.dropped) dropped.add(name)
    for (const name of loaded.matched.missing) missing.add(name)
    const now = await countRows(execute, table)
    const added = now.rows - before.rows
    const rows = { file, from: now.last - added + 1, rows: added, rowOf: loaded.rowOf }
    files.push(rows)
    counts.set(file, rows.rows + loaded.ragged.length)
    const wrong = await takeOut(execute, { table, files }, wrongRows(table, loaded, rows))
    faults.push(...raggedRows(table, file, loaded), ...wrong)
    const isOver = resource.over?.includes(file) === true
    if (isOver) await layOver(execute, table, rows.from)
    before = isOver || wrong.length > 0 ? await countRows(execute, table) : now
  }
  const differs = differentRows(resource, counts)
  const fewer = differs.find(({ described, read }) => read < described)
  if (fewer && !replacedByOffices.includes(table)) {
    const { file, described, read } = fewer
    throw dataError({ code: 'rows-fewer', file, value: String(read), detail: String(described) })
  }
  if (before.rows === 0 && paths.length > 0 && faults.length === 0 && neverEmpty.includes(table)) {
    faults.push({ code: 'table-empty', file: paths[0] ?? table, table, takes: { what: 'nothing' } })
  }
  if (files[0] && !sound && paths.some((file) => fileFormat(resource, file) === 'parquet')) {
    await cleanTexts(execute, table, files[0].from)
  }
  for (const sql of cut) await execute(sql)
  if (checking) {
    remember(checking, faults)
    noteCases(checking, table, files)
    if (!sound)
      faults.push(...(await check(execute, { table, files, checking, isCut: cut.length > 0, whole })))
    checking.present.add(table)
  }
  await fillBlanks(execute, table)
  const { rows } = faults.length + cut.length > 0 ? await countRows(execute, table) : before
  return {
    table,
    files: paths,
    format,
    rows,
    dropped: [...dropped],
    missing: [...missing],
    differs,
    simulated,
    faults,
  }
}

interface ToCheck {
  table: Table
  files: readonly FileRows[]
  checking: Checking
  isCut: boolean
  whole: boolean
}

async function check(execute: Execute, { table, files, checking, isCut, whole }: ToCheck): Promise<Fault[]> {
  if (table === 'measurements') {
    checking.measured.push(...files)
    const apart = await datesApart(execute, checking)
    return [...apart, ...(whole ? await checkMeasurements(execute, checking) : [])]
  }
  const where = `r.rowid >= ${files[0]?.from ?? 0}`
  const faults = await checkTable(execute, { table, files, checking, where })
  // On an earlier day cases are gone that steps still name.
  if (isCut || (table !== 'dossiers' && table !== 'steps')) return faults
  return [...faults, ...(await checkSteps(execute, checking))]
}

async function countRows(execute: Execute, table: Table): Promise<{ rows: number; last: number }> {
  const [counted] = await execute(`SELECT count(*) AS n, max(rowid) AS last FROM ${sqlName(table)}`)
  return { rows: Number(counted?.n), last: Number(counted?.last ?? -1) }
}

function wrongRows(table: Table, { wrong }: LoadedFile, { from }: FileRows) {
  const types = new Map(tableColumns(table))
  return wrong.map(({ column }) => ({
    code: 'value-invalid' as const,
    column,
    sql: `SELECT position + ${from} AS position, value, ${sqlString(types.get(column)?.type ?? 'text')} AS detail
      FROM ${wrongCells} WHERE column_name = ${sqlString(column)}`,
  }))
}

function raggedRows(table: Table, file: string, { ragged }: LoadedFile): Fault[] {
  const [first] = ragged
  if (first === undefined) return []
  return [
    {
      code: 'columns-differ',
      file,
      table,
      row: first.row,
      value: String(first.cells),
      detail: String(first.columns),
      rows: ragged.length,
      takes: { what: 'rows' },
    },
  ]
}
