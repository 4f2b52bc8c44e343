import { groupBy } from '../../domain/groupBy.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

const tolerance = 1e-6

/** Shares of one component sum to at most 1 over responsible units, to 1 over its proxies. */
export function checkShares({ responsibilities = [], proxies = [] }: PackageTables): Problem[] {
  const components = groupBy(responsibilities, (row) => keyOf(row, ['index', 'component']))
  const spoken = groupBy(proxies, (row) => keyOf(row, ['index', 'edition', 'component']))
  return [
    ...[...responsibilities, ...proxies].flatMap(checkShare),
    ...[...components.values()].flatMap(checkResponsible),
    ...[...spoken.values()].flatMap(checkProxies),
  ]
}

function checkShare(row: PackageRow): Problem[] {
  const share = numberOf(row, 'share')
  if (share === null || (share > 0 && share <= 1)) return []
  return [
    errorAt(
      row,
      'share',
      `phần ${share} nằm ngoài khoảng 0–1`,
      'ghi phần của 1, ví dụ 0.5; để trống nếu chung',
    ),
  ]
}

function checkResponsible(rows: readonly PackageRow[]): Problem[] {
  const crowded = rows.find(
    (row) => sumOfShares(rows.filter((other) => validAtStartOf(other, row))) > 1 + tolerance,
  )
  if (!crowded) return []
  const message = 'các phần phân công có hiệu lực cùng lúc của thành phần này cộng lại quá 1'
  return [
    errorAt(crowded, 'share', message, 'giảm các phần để tổng không quá 1, hoặc sửa valid_from, valid_to'),
  ]
}

function validAtStartOf(other: PackageRow, row: PackageRow): boolean {
  const start = textOf(row, 'valid_from') ?? '0000-00-00'
  return (
    (textOf(other, 'valid_from') ?? '0000-00-00') <= start &&
    start <= (textOf(other, 'valid_to') ?? '9999-99-99')
  )
}

function checkProxies(rows: readonly PackageRow[]): Problem[] {
  const [first] = rows
  if (!first || rows.every((row) => numberOf(row, 'share') === null)) return []
  const total = sumOfShares(rows)
  if (Math.abs(total - 1) <= tolerance) return []
  const message = `phần của các chỉ tiêu đại diện cộng lại là ${Math.round(total * 1e6) / 1e6}, không phải 1`
  return [errorAt(first, 'share', message, 'sửa các phần của thành phần này để tổng bằng 1')]
}

function sumOfShares(rows: readonly PackageRow[]): number {
  return rows.reduce((sum, row) => sum + (numberOf(row, 'share') ?? 0), 0)
}
