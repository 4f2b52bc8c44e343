import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Unit.module.css'

/** On paper a list keeps so many rows, which `.few` says too. */
const onPaper = 6

/** Says on paper that a list goes on. */
export function Printed({ rows }: { rows: number }) {
  const words = useWords().unit
  return rows > onPaper ? <p className={styles.printed}>{words.printed(onPaper)}</p> : null
}
