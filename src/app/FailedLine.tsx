import { useDataState } from '../ui/DatabaseContext.tsx'
import { FaultText } from '../ui/ErrorText.tsx'
import { useRetry } from '../ui/useRetry.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Says on every screen that nothing more can be asked, because the engine or the package failed, and leads back. */
export function FailedLine() {
  const { figure: words } = useWords()
  const { fault } = useDataState()
  const retry = useRetry()
  if (fault === null) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.failedData} role="alert">
      <span>
        <FaultText fault={fault} />
      </span>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </aside>
  )
}
