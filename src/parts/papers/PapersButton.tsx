import { useState } from 'react'
import { createPortal } from 'react-dom'
import { loadablePart } from '../../ui/loadablePart.ts'
import { Part } from '../../ui/Part.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

const dialog = loadablePart(() => import('./PapersDialog.tsx'))

/** Opens where reports and bulletins of a unit are made. */
export function PapersButton({ unit }: { unit: string }) {
  const { papers } = useWords().figure
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton quiet className="no-print" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {papers} ↓
      </TextButton>
      {open
        ? createPortal(
            <Part of={dialog}>
              {({ PapersDialog }) => <PapersDialog unit={unit} onClose={() => setOpen(false)} />}
            </Part>,
            document.body,
          )
        : null}
    </>
  )
}
