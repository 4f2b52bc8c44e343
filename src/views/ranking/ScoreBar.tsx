import { hanoi } from '../../parts/names/hanoi.ts'
import styles from './Ranking.module.css'

interface ScoreBarProps {
  score: number | null
  /** Of all known scores. */
  range: { low: number; high: number; median: number | null }
  place: string
}

const width = 52

/** Where a score lies between the lowest and the highest known; a tick at the median. */
export function ScoreBar({ score, range, place }: ScoreBarProps) {
  const span = range.high - range.low
  const x = (value: number) => 4 + (span === 0 ? 0.5 : (value - range.low) / span) * (width - 8)
  return (
    <svg className={styles.scoreBar} width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <line x1={4} x2={width - 4} y1={7} y2={7} />
      {range.median === null ? null : (
        <line className={styles.tick} x1={x(range.median)} x2={x(range.median)} y1={2} y2={12} />
      )}
      {score === null ? null : <circle data-followed={place === hanoi} cx={x(score)} cy={7} r={3.5} />}
    </svg>
  )
}
