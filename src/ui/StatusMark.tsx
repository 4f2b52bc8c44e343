import styles from './StatusMark.module.css'
import { useWords } from './WordsContext.tsx'

export type Status = 'verified' | 'derived' | 'assumed' | 'unverified'

export interface StatusMarkProps {
  status: Status
}

/** How far a row of data can be relied on; what is verified is marked too, but quietly. */
export function StatusMark({ status }: StatusMarkProps) {
  const words = useWords().figure
  return (
    <span className={styles.status} data-status={status} title={words.statusWhy[status]}>
      {words.status[status]}
    </span>
  )
}
