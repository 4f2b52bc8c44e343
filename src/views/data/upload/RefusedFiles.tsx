import { describeFault } from '../../../i18n/describeFault.ts'
import { useDataState } from '../../../ui/DatabaseContext.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Upload.module.css'

/** Why files could not be taken, and how to cure it. */
export function RefusedFiles() {
  const words = useWords()
  const said = words.upload.refused
  const { refused } = useDataState()
  if (refused === null) return null
  return (
    <div className={styles.refused} role="alert">
      <strong>{said.title(refused.files)}</strong>
      <p>{describeFault(refused.fault, words)}</p>
      <p className="quiet-line">{said.stays}</p>
    </div>
  )
}
