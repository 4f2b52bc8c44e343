import { ErrorText } from './ErrorText.tsx'
import styles from './Failed.module.css'
import { useWords } from './WordsContext.tsx'

export interface FailedProps {
  error: Error
  /** What failed; by default the figure. */
  title?: string
  onRetry?: () => void
}

export function Failed({ error, title, onRetry }: FailedProps) {
  const words = useWords().figure
  return (
    <div className={styles.failed} role="alert">
      <strong>{title ?? words.failed}</strong>
      <p>
        {words.reason}:{' '}
        <span>
          <ErrorText error={error} />
        </span>
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
    </div>
  )
}
