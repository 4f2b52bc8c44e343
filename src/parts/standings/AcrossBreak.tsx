import type { ReactNode } from 'react'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Standings.module.css'

/** A comparison with what was another thing before a reorganisation says so. */
export function AcrossBreak({ date, children }: { date: string | null; children: ReactNode }) {
  const words = useWords()
  if (date === null) return children
  const why = words.indicators.headline.acrossBreak(words.format.date(date))
  return (
    <>
      {children}
      <abbr className={styles.across} title={why}>
        *<span className="visually-hidden">{why}</span>
      </abbr>
    </>
  )
}
