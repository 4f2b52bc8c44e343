import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Reason.module.css'

interface ReasonProps {
  /** Shown on hover and on focus. */
  why: string
  /** No dotted line below: the words say enough by themselves. */
  plain?: boolean
  children: ReactNode
}

/** Words with a reason behind them. */
export function Reason({ why, plain = false, children }: ReasonProps) {
  const id = useId()
  return (
    <span className={styles.reason} data-plain={plain}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard */}
      <span tabIndex={0} aria-describedby={id}>
        {children}
      </span>
      <span role="tooltip" id={id}>
        {why}
      </span>
    </span>
  )
}
