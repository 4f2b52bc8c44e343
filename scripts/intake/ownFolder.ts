import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { contract, type Table, tables as tableNames } from '../../src/engine/contract.ts'
import { csv } from '../../src/i18n/csv.ts'

/** What `layers.json` says of one sheet that was taken over. */
export interface ListedLayer {
  file: string
  sheet: string
  /** SHA-256 of the file. */
  hash: string
  /** What it mainly holds. */
  table: Table
  rows: number
}

/** A row of a table as texts, by column. */
export type Line = Readonly<Record<string, string>>

/** The layers of a folder, the earliest first. */
export function listedIn(folder: string): ListedLayer[] {
  const file = path.join(folder, 'layers.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

export function writeListed(folder: string, layers: readonly ListedLayer[]): void {
  writeFileSync(path.join(folder, 'layers.json'), `${JSON.stringify(layers, null, 2)}\n`)
}

/** Where a folder keeps the rows of one layer by themselves. */
export function placeOfLayer(folder: string, { hash, sheet }: Pick<ListedLayer, 'hash' | 'sheet'>): string {
  const name = createHash('sha256').update(`${hash} ${sheet}`).digest('hex').slice(0, 16)
  return path.join(folder, 'layers', name)
}

/** Where it keeps what was there before the first layer whose rows are kept. */
export function placeOfBefore(folder: string): string {
  return path.join(folder, 'layers', 'before')
}

/** Keeps what a folder holds, once, before the first layer is laid over it. */
export function keepBefore(folder: string): void {
  const place = placeOfBefore(folder)
  if (existsSync(place)) return
  mkdirSync(place, { recursive: true })
  for (const table of tableNames) {
    const file = tableFile(folder, table)
    if (existsSync(file)) cpSync(file, tableFile(place, table))
  }
}

export function tableFile(folder: string, table: Table): string {
  return path.join(folder, `${table}.csv`)
}

export function linesIn(file: string): Line[] {
  if (!existsSync(file)) return []
  return Papa.parse<Line>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data
}

/** Lines over others by key, sorted, as CSV in the contract's columns. */
export function laidCsv(table: Table, parts: readonly (readonly Line[])[]): string {
  const columns = Object.keys(contract[table].columns)
  const laid = new Map<string, Line>()
  for (const line of parts.flat()) {
    const key = keyOf(table, line)
    laid.set(key, completed(line, laid.get(key)))
  }
  const sorted = [...laid].sort(([a], [b]) => (a < b ? -1 : 1))
  return csv([columns, ...sorted.map(([, line]) => columns.map((name) => line[name] ?? ''))])
}

export function keyOf(table: Table, line: Line): string {
  return JSON.stringify(contract[table].key.map((name) => line[name] ?? ''))
}

/** Says of a score that its file has only this of score and rank, and that the other is what lies below. */
export const ownColumn = 'own'

function completed(line: Line, below: Line | undefined): Line {
  const { [ownColumn]: own = '', ...said } = line
  if (own === '') return line
  const other = otherOf(own)
  return { ...said, [other]: below?.[other] ?? '' }
}

/** The column that a file does not say which has only `score` or `rank`. */
export function otherOf(own: string): 'score' | 'rank_published' {
  return own === 'rank' ? 'score' : 'rank_published'
}
