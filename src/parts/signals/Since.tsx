import type { Period } from '../../domain/indicator/period.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Since.module.css'

/** The week since which a signal holds, its year said where that is another than the reader's; its dates on hover. */
export function Since({ since, now }: { since: Period; now: string }) {
  const words = useWords().indicators
  return (
    <span className={styles.since} title={words.period(since.period, since.start, since.end)}>
      {words.sinceWeek(since.period, now)}
    </span>
  )
}
