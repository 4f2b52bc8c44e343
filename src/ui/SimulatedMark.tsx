import styles from './SimulatedMark.module.css'
import { useWords } from './WordsContext.tsx'

export interface SimulatedMarkProps {
  /** A small badge, for beside a unit's name; otherwise the whole sentence. */
  small?: boolean
}

/** Says that figures are made up. */
export function SimulatedMark({ small = false }: SimulatedMarkProps) {
  const words = useWords().figure
  if (!small) return <strong className={styles.mark}>{words.simulated}</strong>
  return (
    <abbr className={styles.small} title={words.simulated}>
      {words.simulatedShort}
    </abbr>
  )
}
