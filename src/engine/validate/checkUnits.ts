import type { PackageRow, PackageTables } from './PackageRow.ts'
import { textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** The units form one tree under `HN`, each with a span of validity that does not end before it begins. */
export function checkUnits({ units = [] }: PackageTables): Problem[] {
  const byCode = new Map(units.map((row) => [textOf(row, 'unit'), row]))
  return units.flatMap((row) => [...checkParent(row), ...checkCycle(row, byCode), ...checkSpan(row)])
}

function checkParent(row: PackageRow): Problem[] {
  const isRoot = textOf(row, 'unit') === 'HN'
  const hasParent = textOf(row, 'parent') !== null
  if (isRoot && hasParent)
    return [errorAt(row, 'parent', 'đơn vị gốc HN không có cha', 'để trống cột parent')]
  if (!isRoot && !hasParent) {
    return [errorAt(row, 'parent', 'đơn vị không có cha', 'ghi mã đơn vị cha; chỉ HN để trống')]
  }
  return []
}

function checkCycle(row: PackageRow, byCode: ReadonlyMap<string | null, PackageRow>): Problem[] {
  const seen = new Set([row])
  let ancestor = byCode.get(textOf(row, 'parent'))
  while (ancestor && !seen.has(ancestor)) {
    seen.add(ancestor)
    ancestor = byCode.get(textOf(ancestor, 'parent'))
  }
  if (ancestor !== row) return []
  return [errorAt(row, 'parent', 'đơn vị là cấp trên của chính nó (vòng lặp)', 'sửa cột parent')]
}

function checkSpan(row: PackageRow): Problem[] {
  const from = textOf(row, 'valid_from')
  const to = textOf(row, 'valid_to')
  if (from === null || to === null || from <= to) return []
  return [
    errorAt(row, 'valid_to', `kết thúc ${to} trước khi bắt đầu ${from}`, 'sửa valid_from hoặc valid_to'),
  ]
}
