import { isDataError } from '../engine/DataError.ts'
import { describeFault } from '../i18n/describeFault.ts'
import styles from './Failed.module.css'
import { useWords } from './WordsContext.tsx'

export interface FailedProps {
  error: Error
  /** What failed; by default the figure. */
  title?: string
  onRetry?: () => void
}

export function Failed({ error, title, onRetry }: FailedProps) {
  const { figure: words, language } = useWords()
  const reason = isDataError(error) ? describeFault(error.fault, language) : error.message
  return (
    <div className={styles.failed} role="alert">
      <strong>{title ?? words.failed}</strong>
      <p>
        {words.reason}: <span>{reason}</span>
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
    </div>
  )
}
