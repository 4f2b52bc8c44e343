export interface TrendLine {
  /** Change from one year to the next, on the scale of the values. */
  slope: number
  /** Standard deviation of the residuals, √(Σe² ÷ (n − 2)); 0 of two points, which lie on their line. */
  spread: number
  at(x: number): number
}

/**
 * Line of least squares through points: slope = Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)², through (x̄, ȳ). On the scale of
 * the values, any real number. Source: ordinary least squares (Gauss, 1809).
 * @throws RangeError for fewer than two different x
 */
export function trendLine(points: readonly { x: number; y: number }[]): TrendLine {
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const middleX = mean(({ x }) => x)
  const middleY = mean(({ y }) => y)
  const squares = points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0)
  if (!(squares > 0)) throw new RangeError('a trend needs two different years')
  const slope = points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0) / squares
  const at = (x: number) => middleY + slope * (x - middleX)
  const left = points.reduce((sum, { x, y }) => sum + (y - at(x)) ** 2, 0)
  return { slope, at, spread: points.length > 2 ? Math.sqrt(left / (points.length - 2)) : 0 }
}
