import { mostDecimals, percentDecimals } from '../percentDecimals.ts'
import type { Writing } from '../tableColumn.ts'

/** How Excel writes the figures of a column: with its decimals, else with those that its figures have. */
export function numberFormat(values: readonly number[], { decimals, fraction }: Writing = {}): string {
  if (fraction) return percentFormat(percentDecimals(decimals))
  if (decimals === undefined && values.length > 0 && values.every(isYear)) return '0'
  const shown = decimals ?? Math.max(0, ...values.map(decimalsOf))
  return shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`
}

function percentFormat(shown: number): string {
  return shown === 0 ? '0%' : `0.${'0'.repeat(shown)}%`
}

/** Years have no thousands. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2200
}

function decimalsOf(value: number): number {
  return (String(Number(value.toFixed(mostDecimals))).split('.')[1] ?? '').length
}
