import type { ReactNode } from 'react'
import { useMemo, useRef } from 'react'
import styles from './Answered.module.css'
import { Failed } from './Failed.tsx'
import { StatementsProvider, useStatements } from './StatementsContext.tsx'
import type { Answer } from './useAnswer.ts'
import { Waiting } from './Waiting.tsx'

export interface AnsweredProps<T> {
  answer: Answer<T>
  /** What is being loaded, in words. */
  what?: string
  /** In pixels, what will be filled where nothing stood before. */
  height?: number
  children: (data: T) => ReactNode
}

/**
 * What an answer shows while it is awaited, when it failed, when it is of the question before, and when it is
 * there. What is of the question before stays as it was drawn: its words belong to its figures, and the
 * question is on its way sooner when nothing is drawn twice. What is of another place or unit is not seen; it
 * keeps the height that will be filled.
 */
export function Answered<T>({ answer, what, height, children }: AnsweredProps<T>) {
  const drawn = useRef<{ of: T; content: ReactNode }>(null)
  const { data, stale } = answer
  const around = useStatements()
  const statements = useMemo(() => [...around, ...answer.statements], [around, answer.statements])
  if (answer.error) return <Failed error={answer.error} onRetry={answer.retry} />
  const isBefore = data === undefined
  if (data !== undefined && (!stale || drawn.current?.of !== data)) {
    drawn.current = { of: data, content: children(data) }
  }
  if (drawn.current === null) return <Waiting what={what} height={height} />
  return (
    <div className={styles.answered} aria-busy={stale || isBefore}>
      {isBefore ? (
        <div className={styles.coming}>
          <Waiting what={what} />
        </div>
      ) : null}
      <div className={isBefore ? styles.before : undefined}>
        <StatementsProvider value={statements}>{drawn.current.content}</StatementsProvider>
      </div>
    </div>
  )
}
