import styles from './Sparkline.module.css'

export interface SparklineProps {
  /** In order, evenly spaced; null is a gap. */
  values: readonly (number | null)[]
  /** Positions i at which a break lies between i − 1 and i: that piece is dashed. */
  breaks?: readonly number[]
  /** Lower is better, as for ranks: drawn upside down. */
  inverted?: boolean
  /** A dashed level, such as a target. */
  target?: number | null
  width?: number
  height?: number
  /** What it shows, for those who do not see it. */
  label: string
}

/** A line as small as a word; its last point is marked. */
export function Sparkline({
  values,
  breaks = [],
  inverted = false,
  target = null,
  width = 96,
  height = 22,
  label,
}: SparklineProps) {
  const known = values.filter((value) => value !== null)
  const levels = target === null ? known : [...known, target]
  const low = Math.min(...levels)
  const span = Math.max(...levels) - low
  const x = (i: number) => 3 + (values.length < 2 ? width - 6 : (i / (values.length - 1)) * (width - 6))
  const y = (value: number) => {
    const share = span === 0 ? 0.5 : (value - low) / span
    return 3 + (inverted ? share : 1 - share) * (height - 6)
  }
  const points = values.flatMap((value, i) => (value === null ? [] : [{ i, x: x(i), y: y(value) }]))
  const last = points.at(-1)
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
    >
      <title>{label}</title>
      {target !== null && known.length > 0 ? (
        <line className={styles.target} x1={0} x2={width} y1={y(target)} y2={y(target)} />
      ) : null}
      {points.map((point, n) => {
        const before = points[n - 1]
        const alone = before?.i !== point.i - 1 && points[n + 1]?.i !== point.i + 1
        if (before?.i === point.i - 1) {
          const dashed = breaks.includes(point.i)
          return (
            <line
              key={point.i}
              className={dashed ? styles.broken : styles.line}
              x1={before.x}
              y1={before.y}
              x2={point.x}
              y2={point.y}
            />
          )
        }
        return alone ? (
          <circle key={point.i} className={styles.alone} cx={point.x} cy={point.y} r={1.25} />
        ) : null
      })}
      {last ? <circle className={styles.last} cx={last.x} cy={last.y} r={2.25} /> : null}
    </svg>
  )
}
