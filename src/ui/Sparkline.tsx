import { endsOf } from './endsOf.ts'
import styles from './Sparkline.module.css'
import { useWords } from './WordsContext.tsx'

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
  /** What it shows, for those who do not see it; its first, last and best figure are added. */
  label: string
  /** A figure in words. */
  write: (value: number) => string
  /** Which figure is the best; by default the lower of what is drawn upside down, else the higher. */
  better?: 'higher' | 'lower'
}

/** A line as small as a word, of few elements as there are many of them; its last point is marked. */
export function Sparkline({
  values,
  breaks = [],
  inverted = false,
  target = null,
  width = 96,
  height = 22,
  label,
  write,
  better = inverted ? 'lower' : 'higher',
}: SparklineProps) {
  const words = useWords().figure
  const ends = endsOf(values, better)
  const known = values.filter((value) => value !== null)
  const levels = target === null ? known : [...known, target]
  const low = Math.min(...levels)
  const span = Math.max(...levels) - low
  const x = (i: number) => 3 + (values.length < 2 ? width - 6 : (i / (values.length - 1)) * (width - 6))
  const y = (value: number) => {
    const share = span === 0 ? 0.5 : (value - low) / span
    return 3 + (inverted ? share : 1 - share) * (height - 6)
  }
  const points = values.map((value, i) => (value === null ? null : `${round(x(i))} ${round(y(value))}`))
  const drawn = { line: '', broken: '', alone: '' }
  for (const [i, point] of points.entries()) {
    if (point === null) continue
    const before = points[i - 1]
    const goesOn = before && !breaks.includes(i) && drawn.line.endsWith(before)
    if (goesOn) drawn.line += `L${point}`
    else if (before) drawn[breaks.includes(i) ? 'broken' : 'line'] += `M${before}L${point}`
    else if (!points[i + 1]) drawn.alone += `M${point}h0`
  }
  const last = points.findLast((point) => point !== null)?.split(' ')
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
    >
      <title>
        {ends === null ? label : words.ends(label, write(ends.first), write(ends.last), write(ends.best))}
      </title>
      {target !== null && known.length > 0 ? (
        <line className={styles.target} x1={0} x2={width} y1={y(target)} y2={y(target)} />
      ) : null}
      {drawn.line && <path className={styles.line} d={drawn.line} />}
      {drawn.broken && <path className={styles.broken} d={drawn.broken} />}
      {drawn.alone && <path className={styles.alone} d={drawn.alone} />}
      {last && <circle className={styles.last} cx={last[0]} cy={last[1]} r={2.25} />}
    </svg>
  )
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
