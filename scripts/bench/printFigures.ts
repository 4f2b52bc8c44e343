import type { Measured } from './Figures.ts'

const width = 58

/** One line each: what, measured, budget. */
export function printFigures(figures: readonly Measured[]): void {
  for (const { what, value, unit, most, note } of figures) {
    const decimals = unit === '×' ? 2 : 0
    const written = value === null ? 'never' : `${value.toFixed(decimals)} ${unit}`
    const missed = most !== undefined && (value ?? Number.POSITIVE_INFINITY) > most
    const budget = most === undefined ? '' : `at most ${most} ${unit}${missed ? '  MISSED' : ''}`
    console.log(`${what.padEnd(width)} ${written.padStart(9)}  ${budget.padEnd(22)} ${note ?? ''}`.trimEnd())
  }
}
