import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Looked } from './Looked.ts'
import { useClosings } from './useClosings.ts'

/** “Đã báo cáo … · nay …” of the indicator that is looked at, where its period was closed. */
export function ClosedLine({ looked }: { looked: Looked }) {
  const words = useWords()
  const { data = [], stale } = useClosings(looked)
  const { definition, period, field, toDate } = looked
  const closing = data.find((one) => one.definition.indicator === definition.indicator)
  if (!closing || stale || field !== null || toDate) return null
  const said = words.alerts.closing
  const written = (one: typeof closing.reported) => {
    const value = words.indicators.value(one.value, definition.measure)
    const some = words.measured.someUnits(one)
    return some === null ? value : `${value} (${some})`
  }
  const { reported, now, difference, closed_at } = closing
  return (
    <p className={styles.closed}>
      {said.reported(period.period, closed_at)}{' '}
      <strong>
        {difference === 0 && reported.partly === now.partly
          ? said.same(written(reported))
          : said.differs(written(reported), written(now))}
      </strong>
    </p>
  )
}
