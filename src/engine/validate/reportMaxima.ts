import { groupBy } from '../../domain/groupBy.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { reportAt } from './Problem.ts'

/** One report for each tree in which a sum cannot be checked because maxima are unknown. */
export function reportMaxima({ components = [] }: PackageTables): Problem[] {
  const trees = groupBy(components, (row) => keyOf(row, ['index', 'edition', 'tree']))
  return [...trees.values()].flatMap(reportUnknown)
}

function reportUnknown(tree: readonly PackageRow[]): Problem[] {
  const children = groupBy(tree, (row) => textOf(row, 'parent'))
  const sums = tree
    .filter((row) => textOf(row, 'aggregation') === 'sum')
    .map((parent) => ({ parent, parts: children.get(textOf(parent, 'component')) ?? [] }))
    .filter(({ parts }) => unknownMaxima(parts).length > 0)
  const [first] = sums
  if (!first) return []
  const parts = sums.flatMap((sum) => sum.parts)
  const above = sums.map(({ parent }) => textOf(parent, 'component')).join(', ')
  const name = `${textOf(first.parent, 'index')} ${textOf(first.parent, 'edition')}, cây ${textOf(first.parent, 'tree')}`
  const message = `${name}: chưa biết điểm tối đa của ${unknownMaxima(parts).length}/${parts.length} thành phần dưới ${above}`
  return [reportAt(first.parent, 'max', message)]
}

function unknownMaxima(rows: readonly PackageRow[]): PackageRow[] {
  return rows.filter((row) => numberOf(row, 'max') === null)
}
