import type { UnitHeat, UnitHeatCell, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import { collate } from '../../../i18n/collate.ts'

/** An indicator's code, worst first; `-code` best first; absent: what matters first. */
export type HeatSort = string | undefined

/** Rows with the most that matters on top: see `mattering`; by one indicator, its unjudged and unknown last. */
export function ordered(
  rows: readonly UnitHeatRow[],
  { measure, definitions }: Pick<UnitHeat, 'measure' | 'definitions'>,
  sort: HeatSort,
): UnitHeatRow[] {
  const isBest = sort?.startsWith('-') ?? false
  const column = definitions.findIndex(({ indicator }) => indicator === sort?.replace(/^-/, ''))
  const byName = (a: UnitHeatRow, b: UnitHeatRow) => collate(a.unit.name_vi, b.unit.name_vi)
  if (column < 0) {
    const keys = new Map(rows.map((row) => [row, mattering(row.cells, measure)]))
    const key = (row: UnitHeatRow) => keys.get(row) ?? { first: 0, next: 0 }
    return rows.toSorted((a, b) => key(b).first - key(a).first || key(b).next - key(a).next || byName(a, b))
  }
  const badness = (row: UnitHeatRow) => badnessOf(row.cells[column], measure)
  return rows.toSorted((a, b) => {
    const [x, y] = [badness(a), badness(b)]
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1
    return (isBest ? x - y : y - x) || byName(a, b)
  })
}

/**
 * By target: how many targets are missed beyond chance, then how far in shares of the targets. By residual: the
 * largest residual beyond the limits, then the largest of those that are judged. Units without figures come last.
 */
export function mattering(
  cells: readonly UnitHeatCell[],
  measure: UnitHeat['measure'],
): { first: number; next: number } {
  if (measure === 'target') {
    const missed = cells.filter((cell) => cell.missed)
    const short = missed.reduce((sum, { distance }) => sum - (distance ?? 0), 0)
    const isKnown = cells.some(({ value }) => value !== null)
    return { first: isKnown ? missed.length : -1, next: short }
  }
  const judged = cells.flatMap(({ residual }) =>
    residual && residual.verdict !== 'few' && residual.verdict !== 'alone' ? [residual] : [],
  )
  const worst = (of: typeof judged) => Math.max(...of.map(({ z }) => z), Number.NEGATIVE_INFINITY)
  const beyond = judged.filter(({ verdict }) => verdict === 'worse')
  return { first: beyond.length > 0 ? worst(beyond) : 0, next: judged.length > 0 ? worst(judged) : -99 }
}

function badnessOf(cell: UnitHeatCell | undefined, measure: UnitHeat['measure']): number | null {
  if (!cell || cell.value === null || cell.belowMinimum) return null
  if (measure === 'target') return cell.distance === null ? null : -cell.distance
  const { residual } = cell
  return residual === null || residual.verdict === 'alone' || residual.verdict === 'few' ? null : residual.z
}
