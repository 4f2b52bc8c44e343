import type { CaseRules } from '../../derive/caseRules.ts'
import type { Table } from '../contract.ts'
import type { Resource } from '../dataPackage.ts'
import type { LoadReport } from '../LoadReport.ts'
import { limitsOf, partOf } from '../packageParts.ts'
import type { WasmReader } from '../readInWasm.ts'
import { sqlName, sqlString } from '../sqlText.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { createTable, tableColumns } from '../tableColumns.ts'
import type { ReadParts, TableLoader } from '../tableLoader.ts'
import type { CaseSource } from './CaseSource.ts'
import { checkRows } from './checkRows.ts'

export interface CaseParts {
  sources: readonly CaseSource[]
  rules: CaseRules
  asOf: string
  duckDb: DuckDb
  /** Of the same files: a case must be there before its steps are. */
  loader(): TableLoader
}

/** Parts that the reader's cases are read in, as if they lay in files of a package: paths that are never fetched. */
export function partPaths(table: Table, offices: readonly string[]): string[] {
  const done = offices.map((office) => `${table}/state=done/office=${encodeURIComponent(office)}/`)
  return [`${table}/state=open/`, `${table}/state=late/`, ...done]
}

/** Reads cases and steps from the reader's files when a question first touches them, and only the parts it touches. */
export function caseReaders(parts: CaseParts): ReadonlyMap<Table, ReadParts> {
  return new Map<Table, ReadParts>([
    [
      'dossiers',
      (resource, more, tell) => readParts(parts, { resource, more, tell, where: statesOf(resource, parts) }),
    ],
    [
      'steps',
      async (resource, more, tell) => {
        for (const path of resource.paths) {
          await parts.loader().load('dossiers', partOf(path))
        }
        const where = `dossier IN (SELECT dossier FROM dossiers WHERE ${statesOf(resource, parts)})`
        return readParts(parts, { resource, more, tell, where })
      },
    ],
  ])
}

interface Reading {
  resource: Resource
  more: boolean
  tell: Parameters<ReadParts>[2]
  where: string
}

function readParts({ sources, duckDb }: CaseParts, reading: Reading): Promise<LoadReport> {
  const { name: table, simulated, format } = reading.resource
  const own = sources.filter((source) => source.table === table)
  const start = performance.now()
  return duckDb.work(async (inside) => {
    const { execute } = inside
    if (!reading.more) await execute(createTable(table))
    try {
      if (reading.resource.paths.length > 0) await readSources(inside, own, reading)
    } catch (error) {
      await execute(createTable(table))
      throw error
    }
    const [counted] = await execute(`SELECT count(*) AS n FROM ${table}`)
    return {
      table,
      files: own.map(({ file }) => file),
      format,
      rows: Number(counted?.n),
      dropped: [...new Set(own.flatMap(({ matched }) => matched.dropped))],
      missing: [...new Set(own.flatMap(({ matched }) => matched.missing))],
      differs: [],
      simulated,
      faults: [],
      milliseconds: performance.now() - start,
    }
  })
}

async function readSources(
  { execute }: WasmReader,
  sources: readonly CaseSource[],
  { resource, tell, where }: Reading,
): Promise<void> {
  const columns = tableColumns(resource.name).map(([name]) => name)
  const listed = columns.map(sqlName).join(', ')
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0)
  let before = 0
  tell(0, total)
  for (const source of sources) {
    await source.read(columns, async (batch) => {
      if (resource.name === 'dossiers') await checkRows(execute, { file: source.file, columns, batch })
      await execute(`INSERT INTO ${resource.name} (${listed}) SELECT ${listed} FROM case_rows WHERE ${where}`)
      tell(before + batch.share * source.bytes, total)
    })
    before += source.bytes
  }
}

/** Which cases lie in some parts: open on the day of the data, late under any grain of the rules, the rest by office. */
function statesOf({ paths }: Resource, { asOf, rules }: CaseParts): string {
  const limits = paths.map(limitsOf)
  const open = `(finished IS NULL OR CAST(finished AS DATE) > DATE '${asOf}')`
  const paused = rules.pausedCounts === 'running' ? ' OR coalesce(paused, 0) > 0' : ''
  const late = `(coalesce(finished > least(due, due_original), false)${paused})`
  const offices = limits.flatMap((of) => of.get('office') ?? [])
  const done = offices.map((office) => sqlString(office)).join(', ')
  const states = [
    ...(limits.some((of) => of.get('state') === 'open') ? [open] : []),
    ...(limits.some((of) => of.get('state') === 'late') ? [`(NOT ${open} AND ${late})`] : []),
    ...(offices.length > 0
      ? [
          `(NOT ${open} AND NOT ${late} AND unit IN (SELECT unit FROM unit_paths WHERE ancestor IN (${done})))`,
        ]
      : []),
  ]
  return states.length > 0 ? states.join(' OR ') : 'false'
}
