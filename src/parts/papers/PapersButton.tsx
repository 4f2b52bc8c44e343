import { useState } from 'react'
import { createPortal } from 'react-dom'
import { city } from '../../answers/lists/responsible.ts'
import { loadablePart } from '../../ui/loadablePart.ts'
import { Part } from '../../ui/Part.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

const dialog = loadablePart(() => import('./PapersDialog.tsx'))

/** Opens where reports and bulletins of a unit are made; of the city if none is named. */
export function PapersButton({ unit = city.unit }: { unit?: string }) {
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
