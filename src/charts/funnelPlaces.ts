import type { Funnel, FunnelDot } from './FunnelDot.ts'

/** Units that are not judged. */
export function isHollow(verdict: FunnelDot['verdict']): boolean {
  return verdict === 'few' || verdict === 'alone'
}

/** Between two figures along the axis of rates. */
const intervals = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2]

/** Wide enough for every unit and for the limits of the largest; those of fewer cases may run out of it. */
export function spanOf({ dots, average, lines }: Funnel): { min: number; max: number; interval: number } {
  const judged = dots.filter(({ verdict }) => !isHollow(verdict))
  const shown = [...(judged.length > 0 ? judged : dots).map(({ value }) => value), average]
  const limits = lines.at(-1)?.alarm ?? []
  const [least, most] = [Math.min(...shown, ...limits), Math.max(...shown, ...limits)]
  const room = (most - least) * 0.05 + 0.002
  const [low, high] = [Math.max(0, least - room), Math.min(1, most + room)]
  const interval = intervals.find((one) => (high - low) / one <= 5) ?? 0.2
  return { min: Math.floor(low / interval) * interval, max: Math.ceil(high / interval) * interval, interval }
}

/** Height of the grid, about, in pixels: how near names at the ends of the lines come to each other. */
const tall = 360

/** How far the names of the lower limits are moved down so that none lies on another. */
export function namesBelow(
  { lines, average }: Funnel,
  { min, max }: { min: number; max: number },
  size: number,
) {
  const last = lines.at(-1)
  if (!last) return { inner: 0, outer: 0 }
  const under = (value: number) => ((average - value) / (max - min)) * tall
  const [inner, outer] = [under(last.warning[0]), under(last.alarm[0])]
  const innerAt = Math.max(inner, size * 1.9)
  const outerAt = Math.max(outer, innerAt + size * 1.2)
  return { inner: innerAt - inner, outer: outerAt - outer }
}

/** 10, 20, 50, 100 … as far as they lie in the picture. */
export function ticksBetween(least: number, most: number): number[] {
  const ticks: number[] = []
  for (let ten = 1; ten <= most; ten *= 10) ticks.push(ten, 2 * ten, 5 * ten)
  return ticks.filter((tick) => tick >= least && tick <= most)
}
