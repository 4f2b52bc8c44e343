import { useRef } from 'react'
import { useCaseChoice } from '../../../state/caseChoice.ts'
import { useOpenData } from '../../../ui/DatabaseContext.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Upload.module.css'

export function ChooseFiles() {
  const words = useWords().upload
  const data = useOpenData()
  const simulated = useCaseChoice((choice) => choice.simulated)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.parquet"
        aria-label={words.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) data.takeCases(files, { simulated, asOf: null })
        }}
      />
      <label className={styles.tick} title={words.simulatedWhy}>
        <input
          type="checkbox"
          checked={simulated}
          onChange={({ target }) => useCaseChoice.setState({ simulated: target.checked })}
        />
        {words.simulated}
      </label>
    </div>
  )
}
