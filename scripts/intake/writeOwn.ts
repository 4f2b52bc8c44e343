import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { contract } from '../../src/engine/contract.ts'
import { csv } from '../../src/i18n/csv.ts'
import type { ScoreRow } from '../../src/intake/scores/ScoreLists.ts'

/** What was taken over from one sheet of a file. */
export interface Layer {
  file: string
  sheet: string
  /** SHA-256 of the file. */
  hash: string
  table: 'scores'
  rows: readonly ScoreRow[]
}

const { key } = contract.scores
const columns = Object.keys(contract.scores.columns)

type Line = Readonly<Record<string, string>>

/**
 * Lays rows over those that a folder holds, by key and sorted, and lists their files in `layers.json`; the same
 * files give the same bytes. @returns how many rows of the folder they replace
 */
export function writeOwn(folder: string, layers: readonly Layer[]): void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'scores.csv')
  const lines = new Map<string, Line>()
  const before = existsSync(file)
    ? Papa.parse<Line>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
    : null
  for (const line of before?.data ?? []) lines.set(keyOf(line), line)
  for (const { file: source, rows } of layers) {
    for (const row of rows) {
      const line = { ...textsOf(row), source }
      lines.set(keyOf(line), line)
    }
  }
  const sorted = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => columns.map((name) => line[name] ?? ''))
  writeFileSync(file, csv([columns, ...sorted]))
  writeFileSync(path.join(folder, 'layers.json'), `${JSON.stringify(listed(folder, layers), null, 2)}\n`)
}

function listed(folder: string, layers: readonly Layer[]) {
  const file = path.join(folder, 'layers.json')
  const before: { file: string; sheet: string }[] = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : []
  const next = layers.map(({ rows, ...layer }) => ({ ...layer, rows: rows.length }))
  const isAnew = (one: { file: string; sheet: string }) =>
    next.some(({ file, sheet }) => file === one.file && sheet === one.sheet)
  return [...before.filter((one) => !isAnew(one)), ...next]
}

function textsOf(row: ScoreRow): Line {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}

function keyOf(line: Line): string {
  return JSON.stringify(key.map((name) => line[name] ?? ''))
}
