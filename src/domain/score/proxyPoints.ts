export interface ProxyRule {
  /** proportional, proportional_from, steps or linear. */
  rule: string
  /** `x:y;x:y`: values of the indicator and the share of the maximum that each brings. */
  thresholds: string | null
}

/**
 * Share of a component's maximum, 0 … 1, that a value of an indicator brings; null for a missing value.
 * - proportional: the value itself, a fraction, held in [0, 1];
 * - linear: straight between the thresholds, level beyond the first and the last;
 * - proportional_from: the same, but nothing below the first threshold;
 * - steps: what the last threshold reached brings. Where more brings less (1:1;5:0.5), the first threshold
 *   that is not exceeded counts; beyond the last, nothing.
 * Source: ways in which handbooks of the reform index and Decision 766/QĐ-TTg turn rates into points, as kept in `proxies`.
 * @throws RangeError for an unknown rule or thresholds that cannot be read
 */
export function proxyPoints({ rule, thresholds }: ProxyRule, value: number | null): number | null {
  if (value === null) return null
  switch (rule) {
    case 'proportional':
      return Math.min(1, Math.max(0, value))
    case 'linear':
      return between(thresholdsOf(thresholds), value)
    case 'proportional_from': {
      const points = thresholdsOf(thresholds)
      return value < (points[0]?.x ?? 0) ? 0 : between(points, value)
    }
    case 'steps':
      return stepped(thresholdsOf(thresholds), value)
    default:
      throw new RangeError(`there is no rule “${rule}” that makes points of an indicator`)
  }
}

interface Threshold {
  x: number
  y: number
}

/** Read once: points are worked out for thousands of values by the same few rules. */
const readBefore = new Map<string | null, readonly Threshold[]>()

function thresholdsOf(text: string | null): readonly Threshold[] {
  const bounds = readBefore.get(text) ?? readThresholds(text)
  readBefore.set(text, bounds)
  return bounds
}

function readThresholds(text: string | null): Threshold[] {
  const read = (text ?? '').split(';').map((pair) => {
    const [x = '', y = '', ...rest] = pair.split(':').map((part) => part.trim())
    return x === '' || y === '' || rest.length > 0
      ? { x: Number.NaN, y: Number.NaN }
      : { x: Number(x), y: Number(y) }
  })
  if (read.some(({ x, y }) => !Number.isFinite(x) || !(y >= 0 && y <= 1))) {
    throw new RangeError(`thresholds “${text}” are not like 0.5:0;1:1 with shares from 0 to 1`)
  }
  return read.sort((a, b) => a.x - b.x)
}

function between(points: readonly Threshold[], value: number): number {
  const above = points.findIndex(({ x }) => value <= x)
  const to = points[above]
  const from = points[above - 1]
  if (to === undefined) return points.at(-1)?.y ?? 0
  if (from === undefined) return to.y
  return from.y + ((to.y - from.y) * (value - from.x)) / (to.x - from.x)
}

function stepped(points: readonly Threshold[], value: number): number {
  const falls = (points[0]?.y ?? 0) > (points.at(-1)?.y ?? 0)
  const reached = falls ? points.find(({ x }) => value <= x) : points.findLast(({ x }) => value >= x)
  return reached?.y ?? 0
}
