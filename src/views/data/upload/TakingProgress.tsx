import { useDataState, useOpenData } from '../../../ui/DatabaseContext.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Upload.module.css'

export function TakingProgress() {
  const words = useWords().upload
  const data = useOpenData()
  const { taking } = useDataState()
  if (taking === null) return null
  const said = words.taking
  const { files, phase, share, rows, of } = taking
  return (
    <div className={styles.taking} role="status">
      <strong>{said.label(files)}</strong>
      <progress value={share} max={1} aria-label={said.label(files)} />
      <span className="number">
        {said.phases[phase]}
        {rows === null || rows === 0 ? null : ` · ${said.rows(rows, of)}`}
      </span>
      <button type="button" className={styles.button} onClick={() => data.stopCases()}>
        {said.stop}
      </button>
      <p className="quiet-line">{said.stays}</p>
    </div>
  )
}
