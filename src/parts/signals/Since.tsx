import type { Period } from '../../domain/indicator/period.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Since.module.css'

/** The week since which a signal holds, its year said where that is another than the reader's; its dates on hover. */
export function Since({ since, now }: { since: Period; now: string }) {
  const { figure, format } = useWords()
  const week = `${format.period(since.period)} (${format.dates(since.start, since.end)})`
  return (
    <span className={styles.since} title={week}>
      {figure.sinceWeek(since.period, now)}
    </span>
  )
}
