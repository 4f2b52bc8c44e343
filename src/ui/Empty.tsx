import type { ReactNode } from 'react'
import styles from './Empty.module.css'
import { useWords } from './WordsContext.tsx'

export interface EmptyProps {
  /** What is not there. */
  title?: string
  /** Why, and where to look instead. */
  children?: ReactNode
}

export function Empty({ title, children }: EmptyProps) {
  const words = useWords().figure
  return (
    <div className={styles.empty}>
      <strong>{title ?? words.empty}</strong>
      {children ? <div>{children}</div> : null}
    </div>
  )
}
