import { groupBy } from '../../domain/groupBy.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt, reportAt } from './Problem.ts'

const tolerance = 1e-6

/** Each tree of each edition hangs together: one root, no cycles, maxima and weights that add up. */
export function checkComponents({ components = [], editions = [] }: PackageTables): Problem[] {
  const trees = groupBy(components, (row) => keyOf(row, ['index', 'edition', 'tree']))
  const covered = new Set(components.map((row) => keyOf(row, ['index', 'edition'])))
  const bare = editions.filter((row) => !covered.has(keyOf(row, ['index', 'edition'])))
  return [
    ...bare.map((row) =>
      errorAt(
        row,
        'edition',
        'kỳ này không có thành phần nào',
        'thêm ít nhất dòng gốc (mã của chỉ số) vào bảng components',
      ),
    ),
    ...[...trees.values()].flatMap(checkTree),
  ]
}

function checkTree(tree: readonly PackageRow[]): Problem[] {
  const byCode = new Map(tree.map((row) => [textOf(row, 'component'), row]))
  const children = groupBy(tree, (row) => textOf(row, 'parent'))
  return [
    ...checkRoots(tree),
    ...tree.flatMap((row) => checkAncestors(row, byCode)),
    ...tree.flatMap((row) => checkSiblings(row, children.get(textOf(row, 'component')) ?? [])),
    ...reportUnknown(tree, children),
  ]
}

function checkRoots(tree: readonly PackageRow[]): Problem[] {
  const [first] = tree
  if (!first) return []
  const index = textOf(first, 'index')
  const roots = tree.filter((row) => textOf(row, 'parent') === null)
  const cure = `để đúng một dòng trống cột parent, mang mã “${index}”`
  if (roots.length === 0) return [errorAt(first, 'parent', 'cây thành phần không có gốc', cure)]
  return roots.flatMap((row, i) => {
    if (i > 0) return [errorAt(row, 'parent', 'cây thành phần có hơn một gốc', cure)]
    if (textOf(row, 'component') === index) return []
    return [errorAt(row, 'component', `gốc mang mã “${textOf(row, 'component')}”`, cure)]
  })
}

function checkAncestors(row: PackageRow, byCode: ReadonlyMap<string | null, PackageRow>): Problem[] {
  const parent = textOf(row, 'parent')
  if (parent !== null && !byCode.has(parent)) {
    const cure = 'sửa mã cha, hoặc thêm dòng của cha vào cùng cây'
    return [errorAt(row, 'parent', `cha “${parent}” không có trong cây`, cure)]
  }
  const seen = new Set([row])
  let ancestor = byCode.get(parent)
  while (ancestor && !seen.has(ancestor)) {
    seen.add(ancestor)
    ancestor = byCode.get(textOf(ancestor, 'parent'))
  }
  if (ancestor !== row) return []
  return [
    errorAt(
      row,
      'parent',
      'thành phần là tổ tiên của chính nó (vòng lặp)',
      'sửa cột parent để cây không có vòng',
    ),
  ]
}

function checkSiblings(parent: PackageRow, children: readonly PackageRow[]): Problem[] {
  if (children.length === 0) return []
  const aggregation = textOf(parent, 'aggregation')
  if (aggregation === null) {
    const cure = 'ghi sum, weighted_mean, mean, hoặc none nếu không biết các con tạo ra cha thế nào'
    return [errorAt(parent, 'aggregation', 'thành phần có con nhưng không nói cách gộp', cure)]
  }
  if (aggregation === 'sum') return checkSum(parent, children)
  if (aggregation === 'none') return []
  return [
    ...unknownMaxima(children).map((row) =>
      errorAt(row, 'max', `gộp ${aggregation} cần điểm tối đa`, 'điền điểm tối đa, hoặc để cha là none'),
    ),
    ...(aggregation === 'weighted_mean' ? checkWeights(parent, children) : []),
  ]
}

function checkSum(parent: PackageRow, children: readonly PackageRow[]): Problem[] {
  const whole = numberOf(parent, 'max')
  if (whole === null || unknownMaxima(children).length > 0) return []
  const total = children.reduce((sum, row) => sum + (numberOf(row, 'max') ?? 0), 0)
  if (Math.abs(total - whole) <= tolerance) return []
  const message = `điểm tối đa của các con cộng lại là ${round(total)}, không phải ${whole}`
  return [errorAt(parent, 'max', message, 'sửa điểm tối đa của cha hoặc con, hoặc để trống nếu chưa biết')]
}

/** One report for a tree in which a sum cannot be checked because maxima are unknown. */
function reportUnknown(
  tree: readonly PackageRow[],
  children: ReadonlyMap<string | null, PackageRow[]>,
): Problem[] {
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

function checkWeights(parent: PackageRow, children: readonly PackageRow[]): Problem[] {
  const weights = children.map((row) => numberOf(row, 'weight'))
  const missing = children.find((_, i) => weights[i] === null)
  if (missing) {
    return [
      errorAt(
        missing,
        'weight',
        'gộp weighted_mean cần trọng số',
        'điền trọng số (phần của 1), hoặc để cha là none',
      ),
    ]
  }
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
  if (Math.abs(total - 1) <= tolerance) return []
  const message = `trọng số của các con cộng lại là ${round(total)}, không phải 1`
  return [errorAt(parent, 'weight', message, 'ghi trọng số dạng phần của 1 (5 % = 0.05) sao cho tổng bằng 1')]
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
