import { useRef } from 'react'
import { useFileChoice } from '../../../state/fileChoice.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { useIntakeWords } from './intake/useIntakeWords.ts'
import styles from './Upload.module.css'

/** @param props.onFiles is given what was chosen: files, or all that lie in a folder */
export function ChooseFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const words = useWords().upload
  const { page } = useIntakeWords()
  const { simulated, isKept } = useFileChoice()
  const input = useRef<HTMLInputElement>(null)
  const chooseFolder = () => {
    const folder = Object.assign(document.createElement('input'), { type: 'file', webkitdirectory: true })
    folder.addEventListener('change', () =>
      onFiles(
        [...(folder.files ?? [])].map(
          (file) =>
            new File([file], file.webkitRelativePath, { type: file.type, lastModified: file.lastModified }),
        ),
      ),
    )
    folder.click()
  }
  return (
    <div className={styles.controls}>
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        {page.choose}
      </button>
      <button type="button" className={styles.button} onClick={chooseFolder}>
        {page.folder}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={page.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <label className={styles.tick} title={words.simulatedWhy}>
        <input
          type="checkbox"
          checked={simulated}
          onChange={({ target }) => useFileChoice.setState({ simulated: target.checked })}
        />
        {words.simulated}
      </label>
      <label className={styles.tick} title={page.check.keepWhy}>
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ target }) => useFileChoice.setState({ isKept: target.checked })}
        />
        {page.check.keep}
      </label>
    </div>
  )
}
