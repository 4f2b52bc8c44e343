import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { contract, type Table, tables as tableNames } from '../../src/engine/contract.ts'
import { csv } from '../../src/i18n/csv.ts'
import type { TakenTables } from '../../src/intake/scores/IntakeReport.ts'
import {
  keepBefore,
  type Line,
  type ListedLayer,
  laidCsv,
  linesIn,
  listedIn,
  otherOf,
  ownColumn,
  placeOfLayer,
  tableFile,
  writeListed,
} from './ownFolder.ts'
import { withoutLayers } from './takeBack.ts'

/** What was taken over from one sheet of a file. */
export interface OwnLayer extends Omit<ListedLayer, 'rows'> {
  tables: TakenTables
}

/**
 * Lays rows over those that a folder holds, by key and sorted, keeps those of each sheet by themselves, and lists
 * their files in `layers.json`; the same files give the same bytes.
 */
export function writeOwn(folder: string, layers: readonly OwnLayer[]): void {
  mkdirSync(folder, { recursive: true })
  keepBefore(folder)
  const isAgain = (one: ListedLayer) =>
    layers.some(({ hash, sheet }) => hash === one.hash && sheet === one.sheet)
  // What is taken once more lies anew over what others left; where that is not known, over what it left itself.
  withoutLayers(
    folder,
    listedIn(folder).filter((one) => isAgain(one) && existsSync(placeOfLayer(folder, one))),
  )
  for (const table of tableNames) {
    const file = tableFile(folder, table)
    const parts = [linesIn(file)]
    for (const layer of layers) {
      const lines = linesOf(layer, table).map(withoutHeld)
      keepRows(placeOfLayer(folder, layer), table, lines)
      parts.push(lines)
    }
    if (parts.slice(1).some((lines) => lines.length > 0)) writeFileSync(file, laidCsv(table, parts))
  }
  const next = layers.map(({ tables, ...layer }) => ({ ...layer, rows: tables[layer.table]?.length ?? 0 }))
  writeListed(folder, [...listedIn(folder).filter((one) => !isAgain(one)), ...next])
}

/** A score without what its file does not say, which is what lies below; a rank of another score is none. */
function withoutHeld(line: Line): Line {
  const { [ownColumn]: own = '' } = line
  const other = otherOf(own)
  if (own === '') return line
  return line[other] === '' ? { ...line, [ownColumn]: '' } : { ...line, [other]: '' }
}

/** The rows of one sheet, as they came. */
function keepRows(place: string, table: Table, lines: readonly Line[]): void {
  const file = tableFile(place, table)
  rmSync(file, { force: true })
  if (lines.length === 0) return
  mkdirSync(place, { recursive: true })
  const own = lines.some((line) => line[ownColumn]) ? [ownColumn] : []
  const columns = [...Object.keys(contract[table].columns), ...own]
  writeFileSync(file, csv([columns, ...lines.map((line) => columns.map((name) => line[name] ?? ''))]))
}

function linesOf({ file, tables }: OwnLayer, table: Table): Line[] {
  return (tables[table] ?? []).map((row) => {
    const texts = textsOf(row)
    return { ...texts, source: texts.source || file }
  })
}

function textsOf(row: object): Line {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}
