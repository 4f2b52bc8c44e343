import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Unit.module.css'

/** Says on paper that a list goes on; how many rows it keeps there stands in the style too. */
export function Printed({ rows, most = 3 }: { rows: number; most?: number }) {
  const words = useWords().unit
  return rows > most ? <p className={styles.printed}>{words.printed(most)}</p> : null
}
