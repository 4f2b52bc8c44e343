import { useEffect, useRef, useState } from 'react'
import type { ExportWords } from '../../i18n/exportWords.ts'
import { saveFile } from '../saveFile.ts'
import { TextButton } from '../TextButton.tsx'
import styles from './ByHand.module.css'

/** What a page may not put into the clipboard itself. */
export type ToCopy =
  | { kind: 'picture'; file: Blob; name: string }
  | { kind: 'table'; html: string }
  | { kind: 'link'; address: string }

interface ByHandProps {
  copy: ToCopy
  words: ExportWords['byHand']
  onClose: () => void
}

/** Shows it so that the reader copies it: a picture to press on, a table or a link that is selected. */
export function ByHand({ copy, words, onClose }: ByHandProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [url, setUrl] = useState<string>()

  useEffect(() => {
    dialog.current?.showModal()
    const box = content.current
    if (copy.kind === 'picture') {
      const made = URL.createObjectURL(copy.file)
      setUrl(made)
      return () => URL.revokeObjectURL(made)
    }
    if (!box) return
    // The text of a table is escaped where it is made, and scripts of a parsed document do not run.
    if (copy.kind === 'table')
      box.replaceChildren(...new DOMParser().parseFromString(copy.html, 'text/html').body.childNodes)
    getSelection()?.selectAllChildren(box)
  }, [copy])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words[copy.kind]} onClose={onClose}>
      <p>{words[copy.kind]}</p>
      <div ref={content} className={styles.content}>
        {copy.kind === 'picture' && url ? <img src={url} alt={copy.name} /> : null}
        {copy.kind === 'link' ? copy.address : null}
      </div>
      <p className={styles.ends}>
        {copy.kind === 'picture' ? (
          <TextButton onClick={() => saveFile(copy.file, copy.name)}>{words.save}</TextButton>
        ) : null}
        <TextButton onClick={() => dialog.current?.close()}>{words.close}</TextButton>
      </p>
    </dialog>
  )
}
