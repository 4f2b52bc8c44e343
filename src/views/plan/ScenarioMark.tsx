import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Plan.module.css'

/** Says, on screen and on paper, that nothing here was published. */
export function ScenarioMark() {
  return <strong className={styles.mark}>{useWords().scenarios.mark}</strong>
}
