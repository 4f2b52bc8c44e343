import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import styles from './ContextBar.module.css'
import { SheetProvider } from './SheetContext.tsx'
import { usePhone } from './usePhone.ts'
import { useWords } from './WordsContext.tsx'

export interface ContextBarProps {
  /** What is looked at, in a few words; on a phone it opens the sheet. */
  summary: string
  /** A sentence: words and `Pick`s. */
  children: ReactNode
  /** Controls at the far end of the line, such as `Tabs` or `Segmented`. */
  end?: ReactNode
}

/** What is looked at, as a sentence with menus; on a phone a sheet from below. */
export function ContextBar({ summary, children, end }: ContextBarProps) {
  const words = useWords().figure
  const phone = usePhone()
  const [open, setOpen] = useState(false)

  if (!phone) {
    return (
      <section className={styles.bar} aria-label={words.whatIsShown}>
        <div className={styles.sentence} data-looked-at="">
          {children}
        </div>
        {end ? <div className={styles.end}>{end}</div> : null}
      </section>
    )
  }
  return (
    <section className={styles.bar} aria-label={words.whatIsShown}>
      <button
        type="button"
        className={styles.summary}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span data-looked-at="">{summary}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {end ? <div className={styles.end}>{end}</div> : null}
      {open ? <Sheet onClose={() => setOpen(false)}>{children}</Sheet> : null}
    </section>
  )
}

/** The page behind it cannot be reached while it is open; Escape, “Xong” and a tap beside it close it. */
function Sheet({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const words = useWords().figure
  const dialog = useRef<HTMLDialogElement>(null)
  const [menus, setMenus] = useState<HTMLElement | null>(null)

  useEffect(() => {
    dialog.current?.showModal()
    setMenus(dialog.current)
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a modal dialog by Escape, of itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.whatIsShown}
      onClose={onClose}
      onKeyDownCapture={(event) => {
        // The first Escape closes an open menu, the next one the sheet.
        const menu = event.currentTarget.querySelector('[data-expanded]')
        if (event.key === 'Escape' && menu) event.preventDefault()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.sheet}>
        <SheetProvider value={menus}>
          <div className={styles.sentence}>{children}</div>
        </SheetProvider>
        <button type="button" className={styles.done} onClick={() => dialog.current?.close()}>
          {words.done}
        </button>
      </div>
    </dialog>
  )
}
