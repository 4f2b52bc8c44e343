import type { PackageRow, PackageTables } from './PackageRow.ts'
import { numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { errorAt } from './Problem.ts'

/** Measured days stay within an ISO week, a month and a side of its 14th; counts are not negative. */
export function checkMeasurements({ measurements = [], indicators = [] }: PackageTables): Problem[] {
  const rates = new Set(
    indicators.filter((row) => textOf(row, 'kind') === 'rate').map((row) => textOf(row, 'indicator')),
  )
  return measurements.flatMap((row) => [...checkDays(row), ...checkCounts(row, rates)])
}

function checkDays(row: PackageRow): Problem[] {
  const days = numberOf(row, 'days') ?? 1
  if (days === 1) return []
  const cure = 'tách dòng ở ranh giới đó, hoặc sửa date, days'
  if (days < 1 || days > 7) return [errorAt(row, 'days', `${days} ngày nằm ngoài khoảng 1–7`, cure)]
  const first = new Date(`${textOf(row, 'date')}T00:00:00Z`)
  const last = new Date(first.getTime() + (days - 1) * 86_400_000)
  const crossed = boundary(first, last)
  return crossed === null ? [] : [errorAt(row, 'days', `các ngày đo vắt qua ${crossed}`, cure)]
}

function boundary(first: Date, last: Date): string | null {
  if (last.getUTCMonth() !== first.getUTCMonth()) return 'cuối tháng'
  if (first.getUTCDate() <= 14 && last.getUTCDate() > 14) return 'ngày 14'
  if ((last.getUTCDay() + 6) % 7 < (first.getUTCDay() + 6) % 7) return 'cuối tuần ISO (chủ nhật)'
  return null
}

function checkCounts(row: PackageRow, rates: ReadonlySet<string | null>): Problem[] {
  const numerator = numberOf(row, 'numerator')
  const denominator = numberOf(row, 'denominator')
  if (denominator !== null && denominator < 0) {
    return [errorAt(row, 'denominator', `mẫu số âm: ${denominator}`, 'sửa mẫu số')]
  }
  if (numerator !== null && numerator < 0)
    return [errorAt(row, 'numerator', `tử số âm: ${numerator}`, 'sửa tử số')]
  if (!rates.has(textOf(row, 'indicator')) || numerator === null || denominator === null) return []
  if (numerator <= denominator) return []
  return [
    errorAt(row, 'numerator', `tử số ${numerator} lớn hơn mẫu số ${denominator}`, 'sửa tử số hoặc mẫu số'),
  ]
}
