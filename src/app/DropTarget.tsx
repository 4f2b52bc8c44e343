import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { giveFiles } from '../state/givenFiles.ts'
import { useOpenData } from '../ui/DatabaseContext.tsx'
import { timeOfDay } from '../ui/timeOfDay.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './DropTarget.module.css'
import { filesOf } from './filesOf.ts'
import { pastedTable } from './pastedTable.ts'

/** The whole page takes files that are dropped on it and tables that are pasted, and leads to where they are read. */
export function DropTarget() {
  const words = useWords().frame
  const data = useOpenData()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      data.expectCases()
      setOver(true)
    }
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const give = (files: readonly File[]) => {
      if (files.length === 0) return
      giveFiles(files)
      void navigate({ to: '/data', search: { tab: 'upload' } })
    }
    const onDrop = async (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setOver(false)
      give(await filesOf(event.dataTransfer))
    }
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      if (clipboardData === null || isField(target)) return
      // A spreadsheet puts a picture of the cells beside them.
      const table = pastedTable(clipboardData, words.pasted(timeOfDay(Date.now())))
      give(table ? [table] : [...clipboardData.files])
    }
    addEventListener('dragenter', onEnter)
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('dragenter', onEnter)
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
      removeEventListener('paste', onPaste)
    }
  }, [data, navigate, words])

  if (!over) return null
  return (
    <div className={styles.veil} role="status">
      <div className={styles.sheet}>
        <strong>{words.dropTitle}</strong>
        <span>{words.dropWhy}</span>
      </div>
    </div>
  )
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

/** Where a paste is text. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
}
