import type { ReactNode } from 'react'
import styles from './Answered.module.css'
import { Failed } from './Failed.tsx'
import type { Answer } from './useAnswer.ts'
import { Waiting } from './Waiting.tsx'

export interface AnsweredProps<T> {
  answer: Answer<T>
  /** What is being loaded, in words. */
  what?: string
  /** In pixels, what will be filled. */
  height?: number
  children: (data: T) => ReactNode
}

/** What an answer shows while it is awaited, when it failed, when it is of the question before, and when it is there. */
export function Answered<T>({ answer, what, height, children }: AnsweredProps<T>) {
  if (answer.error) return <Failed error={answer.error} onRetry={answer.retry} />
  if (answer.data === undefined) return <Waiting what={what} height={height} />
  return (
    <div className={styles.answered} aria-busy={answer.stale}>
      {children(answer.data)}
    </div>
  )
}
