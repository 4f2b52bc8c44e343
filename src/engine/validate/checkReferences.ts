import type { Column, Table, TableContract } from '../contract.ts'
import { contract } from '../contract.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

interface CompoundReference {
  table: Table
  columns: readonly string[]
  to: Table
  toColumns: readonly string[]
  /** Only rows whose index is one of the package's `indices`. */
  knownIndexOnly?: true
}

const indexed = ['index', 'edition']
const component = ['index', 'component']
const place = ['place_system', 'place']

const compound: readonly CompoundReference[] = [
  { table: 'components', columns: indexed, to: 'editions', toColumns: indexed },
  { table: 'bands', columns: indexed, to: 'editions', toColumns: indexed },
  { table: 'proxies', columns: indexed, to: 'editions', toColumns: indexed },
  { table: 'scores', columns: place, to: 'places', toColumns: place },
  { table: 'place_links', columns: ['old_system', 'old'], to: 'places', toColumns: place },
  { table: 'place_links', columns: ['new_system', 'new'], to: 'places', toColumns: place },
  { table: 'benchmarks', columns: component, to: 'components', toColumns: component },
  { table: 'responsibilities', columns: component, to: 'components', toColumns: component },
  {
    table: 'proxies',
    columns: ['index', 'edition', 'component'],
    to: 'components',
    toColumns: ['index', 'edition', 'component'],
  },
  { table: 'unit_scores', columns: component, to: 'components', toColumns: component, knownIndexOnly: true },
  { table: 'targets', columns: component, to: 'components', toColumns: component, knownIndexOnly: true },
]

/** Every code that a row names exists where the contract says. Tables that are absent are not asked. */
export function checkReferences(data: PackageTables): Problem[] {
  return [...checkColumns(data), ...compound.flatMap((reference) => checkCompound(data, reference))]
}

function checkColumns(data: PackageTables): Problem[] {
  return (Object.keys(data) as Table[]).flatMap((table) =>
    Object.entries((contract[table] as TableContract).columns).flatMap(([name, column]) =>
      checkColumn(data, data[table] ?? [], name, column),
    ),
  )
}

function checkColumn(
  data: PackageTables,
  rows: readonly PackageRow[],
  name: string,
  column: Column,
): Problem[] {
  if (!column.references) return []
  const [to = '', toColumn = ''] = column.references.split('.')
  const targets = data[to as Table]
  if (!targets) return []
  const known = new Set(targets.map((row) => row.values[toColumn]))
  return rows
    .filter((row) => row.values[name] !== null && !known.has(row.values[name] ?? null))
    .map((row) => missing(row, name, `“${textOf(row, name)}”`, to))
}

function checkCompound(data: PackageTables, reference: CompoundReference): Problem[] {
  const targets = data[reference.to]
  if (!targets) return []
  const known = new Set(targets.map((row) => keyOf(row, reference.toColumns)))
  const indices = new Set((data.indices ?? []).map((row) => textOf(row, 'index')))
  return (data[reference.table] ?? [])
    .filter((row) => !reference.knownIndexOnly || indices.has(textOf(row, 'index')))
    .filter((row) => !known.has(keyOf(row, reference.columns)))
    .map((row) => {
      const value = reference.columns.map((name) => textOf(row, name)).join(' / ')
      return missing(row, reference.columns.join(', '), `“${value}”`, reference.to)
    })
}

function missing(row: PackageRow, column: string, value: string, table: string): Problem {
  return errorAt(
    row,
    column,
    `${value} không có trong bảng ${table}`,
    `sửa mã, hoặc thêm dòng vào bảng ${table}`,
  )
}
