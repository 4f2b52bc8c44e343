import { isNothing } from '../../i18n/isNothing.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'

interface DifferenceProps {
  value: number | null
  /** A fraction, written in percentage points. */
  points: boolean
  /** Which direction is good. */
  better: 'higher' | 'lower' | 'neither'
}

/** How a figure moved: the arrow follows the figure, the colour tells whether that is good. */
export function Difference({ value, points, better }: DifferenceProps) {
  const { figure, format } = useWords()
  if (value === null) return <span className={styles.quiet}>–</span>
  const written = points ? format.signedPoints(value) : format.signed(value)
  if (isNothing(written)) return <span className={styles.quiet}>= {figure.unchanged}</span>
  const good = better === 'neither' ? undefined : value > 0 === (better === 'higher')
  return (
    <span className={styles.steps} data-good={good}>
      <span aria-hidden="true">{value > 0 ? '▲' : '▼'}</span> {written}
      {good === undefined ? null : (
        <span className="visually-hidden"> {good ? figure.better : figure.worse}</span>
      )}
    </span>
  )
}
