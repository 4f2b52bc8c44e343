import { type Fault, isDataError } from '../engine/DataError.ts'
import { useDataState } from './DatabaseContext.tsx'
import { ErrorText } from './ErrorText.tsx'
import styles from './Failed.module.css'
import { useWords } from './WordsContext.tsx'

export interface FailedProps {
  error: Error
  /** What failed; by default the figure. */
  title?: string
  onRetry?: () => void
}

/** Says what failed, and why, unless that is said for the whole page above. */
export function Failed({ error, title, onRetry }: FailedProps) {
  const words = useWords().figure
  const { fault } = useDataState()
  const isSaidAbove = isDataError(error) && isSame(error.fault, fault)
  return (
    <div className={styles.failed} role="alert">
      <strong>{title ?? words.failed}</strong>
      <p>
        {words.reason}: <span>{isSaidAbove ? words.reasonAbove : <ErrorText error={error} />}</span>
      </p>
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      ) : null}
    </div>
  )
}

function isSame({ code, file }: Fault, other: Fault | null): boolean {
  return other !== null && other.code === code && other.file === file
}
