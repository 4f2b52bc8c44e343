import type { ReactNode } from 'react'
import styles from './Breadcrumb.module.css'
import { useWords } from './WordsContext.tsx'

export interface BreadcrumbProps {
  /** From the whole to the part; links, the last one plain text. */
  steps: readonly { key: string; content: ReactNode }[]
}

export function Breadcrumb({ steps }: BreadcrumbProps) {
  const words = useWords().figure
  return (
    <nav aria-label={words.here} className={styles.breadcrumb}>
      <ol>
        {steps.map(({ key, content }, i) => (
          <li key={key} aria-current={i === steps.length - 1 ? 'location' : undefined}>
            {content}
          </li>
        ))}
      </ol>
    </nav>
  )
}
