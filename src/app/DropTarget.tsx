import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useCaseChoice } from '../state/caseChoice.ts'
import { useOpenData } from '../ui/DatabaseContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './DropTarget.module.css'

/** The whole page takes files that are dropped on it, and leads to where they are read. */
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
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      data.takeCases(files, { ...useCaseChoice.getState(), asOf: null })
      void navigate({ to: '/data', search: { tab: 'upload' } })
    }
    addEventListener('dragenter', onEnter)
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragenter', onEnter)
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  }, [data, navigate])

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
