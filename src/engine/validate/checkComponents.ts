import { groupBy } from './groupBy.ts'
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
  const unknown = children.filter((row) => numberOf(row, 'max') === null)
  return [
    ...unknown.map((row) =>
      errorAt(row, 'max', `gộp ${aggregation} cần điểm tối đa`, 'điền điểm tối đa, hoặc để cha là none'),
    ),
    ...(aggregation === 'weighted_mean' ? checkWeights(parent, children) : []),
  ]
}

function checkSum(parent: PackageRow, children: readonly PackageRow[]): Problem[] {
  const maxima = children.map((row) => numberOf(row, 'max'))
  const whole = numberOf(parent, 'max')
  const known = maxima.filter((max) => max !== null)
  const total = known.reduce((sum, max) => sum + max, 0)
  const name = textOf(parent, 'component')
  if (known.length < maxima.length || whole === null) {
    const message = `${name} ${textOf(parent, 'edition')}: biết điểm tối đa của ${known.length}/${maxima.length} thành phần, cộng được ${round(total)} trên ${whole ?? 'chưa rõ'}`
    return [reportAt(parent, 'max', message)]
  }
  if (Math.abs(total - whole) <= tolerance) return []
  const message = `điểm tối đa của các con cộng lại là ${round(total)}, không phải ${whole}`
  return [errorAt(parent, 'max', message, 'sửa điểm tối đa của cha hoặc con, hoặc để trống nếu chưa biết')]
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
