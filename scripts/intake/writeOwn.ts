import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { contract, type Table, tables as tableNames } from '../../src/engine/contract.ts'
import { csv } from '../../src/i18n/csv.ts'
import type { TakenTables } from '../../src/intake/scores/IntakeReport.ts'

/** What was taken over from one sheet of a file. */
export interface OwnLayer {
  file: string
  sheet: string
  /** SHA-256 of the file. */
  hash: string
  /** What it mainly holds. */
  table: Table
  tables: TakenTables
}

type Line = Readonly<Record<string, string>>

/**
 * Lays rows over those that a folder holds, by key and sorted, and lists their files in `layers.json`; the same
 * files give the same bytes.
 */
export function writeOwn(folder: string, layers: readonly OwnLayer[]): void {
  mkdirSync(folder, { recursive: true })
  for (const table of tableNames) {
    const lines = layers.flatMap(({ file, tables }) =>
      (tables[table] ?? []).map((row) => {
        const texts = textsOf(row)
        return { ...texts, source: texts.source || file }
      }),
    )
    writeTable(folder, table, lines)
  }
  writeFileSync(path.join(folder, 'layers.json'), `${JSON.stringify(listed(folder, layers), null, 2)}\n`)
}

function writeTable(folder: string, table: Table, rows: readonly Line[]): void {
  if (rows.length === 0) return
  const file = path.join(folder, `${table}.csv`)
  const columns = Object.keys(contract[table].columns)
  const keyOf = (line: Line) => JSON.stringify(contract[table].key.map((name) => line[name] ?? ''))
  const lines = new Map([...linesIn(file), ...rows].map((line) => [keyOf(line), line]))
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, csv([columns, ...sorted.map(([, line]) => columns.map((name) => line[name] ?? ''))]))
}

function linesIn(file: string): Line[] {
  if (!existsSync(file)) return []
  return Papa.parse<Line>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data
}

function listed(folder: string, layers: readonly OwnLayer[]) {
  const file = path.join(folder, 'layers.json')
  const before: { file: string; sheet: string }[] = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : []
  const next = layers.map(({ tables, ...layer }) => ({ ...layer, rows: tables[layer.table]?.length ?? 0 }))
  const isAnew = (one: { file: string; sheet: string }) =>
    next.some(({ file, sheet }) => file === one.file && sheet === one.sheet)
  return [...before.filter((one) => !isAnew(one)), ...next]
}

function textsOf(row: object): Line {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}
