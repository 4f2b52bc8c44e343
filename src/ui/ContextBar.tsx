import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useState } from 'react'
import styles from './ContextBar.module.css'
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
  const phone = useMediaQuery('screen and (max-width: 45em)', false, { getInitialValueInEffect: false })
  const [open, setOpen] = useState(false)

  if (!phone) {
    return (
      <section className={styles.bar} aria-label={words.whatIsShown}>
        <div className={styles.sentence}>{children}</div>
        {end ? <div className={styles.end}>{end}</div> : null}
      </section>
    )
  }
  return (
    <section className={styles.bar} aria-label={words.whatIsShown}>
      <button type="button" className={styles.summary} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{summary}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {end ? <div className={styles.end}>{end}</div> : null}
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet wherever the focus is in it
        <div
          className={styles.sheet}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.defaultPrevented) setOpen(false)
          }}
        >
          <div className={styles.sentence}>{children}</div>
          <button type="button" className={styles.done} onClick={() => setOpen(false)}>
            {words.done}
          </button>
        </div>
      ) : null}
    </section>
  )
}
