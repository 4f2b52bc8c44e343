import type { Period } from '../../domain/indicator/period.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Since.module.css'

/** The week or month since which a signal holds, the week's year said where it is another than the reader's; its dates on hover. */
export function Since({ since, now }: { since: Period; now: string }) {
  const { figure, format } = useWords()
  const period = `${format.period(since.period)} (${format.dates(since.start, since.end)})`
  return (
    <span className={styles.since} title={period}>
      {figure.since(since.period, now)}
    </span>
  )
}
