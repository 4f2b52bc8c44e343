import { isNothing } from '../i18n/isNothing.ts'
import styles from './Change.module.css'
import { useWords } from './WordsContext.tsx'

export interface ChangeProps {
  /** The difference as it is written; null = not known. For a rank: after − before, so negative is better. */
  value: number | null
  decimals?: number
  /** Which direction is good; `neither` keeps it grey. */
  better: 'higher' | 'lower' | 'neither'
  /** A fraction, written in percentage points. */
  points?: boolean
  /** The arrow points where standing goes (ranks) or where the figure goes, whatever that is worth. */
  arrow?: 'standing' | 'figure'
  /** Said behind the figure, such as “bậc”. */
  unit?: string
}

/** A change with arrow and sign, coloured by whether it is good, and said in words. */
export function Change({
  value,
  decimals = 0,
  better,
  points = false,
  arrow = 'standing',
  unit,
}: ChangeProps) {
  const { figure, format } = useWords()
  if (value === null) return <span className={styles.change}>–</span>
  const written = points ? format.signedPoints(value, decimals) : format.signed(value, decimals)
  const flat = isNothing(written)
  if (flat) {
    return (
      <span className={styles.change} title={figure.unchanged}>
        =<span className="visually-hidden"> {figure.unchanged}</span>
      </span>
    )
  }
  const good = better === 'neither' ? null : value > 0 === (better === 'higher')
  const risesOnScreen = better === 'lower' && arrow === 'standing' ? good === true : value > 0
  return (
    <span className={styles.change} data-good={good}>
      <span aria-hidden="true">{risesOnScreen ? '▲' : '▼'}</span> {written}
      {unit ? ` ${unit}` : null}
      {good === null ? null : <span className="visually-hidden"> {good ? figure.better : figure.worse}</span>}
    </span>
  )
}
