import type { Measured } from './Figures.ts'

const width = 58

/** One line each: what, measured with its spread, budget, the other build. @returns how many budgets are missed */
export function printFigures(figures: readonly Measured[]): number {
  for (const figure of figures) console.log(lineOf(figure))
  return figures.filter(isMissed).length
}

export function lineOf(figure: Measured): string {
  const { what, value, unit, most, spread, before, note } = figure
  const number = (one: number) => one.toFixed(unit === '×' ? 2 : 0)
  const written = (one: number | null) => (one === null ? 'never' : `${number(one)} ${unit}`)
  const around = spread ? `(${spread.map(number).join('–')})` : ''
  const held = isMissed(figure) ? 'MISSED' : most === undefined ? '' : 'held'
  const budget = [most === undefined ? '' : `at most ${most} ${unit}`, held].filter(Boolean).join('  ')
  const beside = before === undefined ? '' : `before: ${written(before)}`
  const parts = [
    what.padEnd(width),
    written(value).padStart(9),
    around.padEnd(12),
    budget.padEnd(24),
    [beside, note].filter(Boolean).join('; '),
  ]
  return parts.join(' ').trimEnd()
}

/** Over its budget; what never happened is missed without one too. */
export function isMissed({ value, most }: Measured): boolean {
  return value === null || value > (most ?? Number.POSITIVE_INFINITY)
}
