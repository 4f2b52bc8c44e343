import type { ReactNode } from 'react'
import styles from './ValueStrip.module.css'

export interface StripItem {
  label: string
  value: string
  /** What is counted, small behind the figure. */
  unit?: string
  /** Counts, random variation, change: short lines under the figure. */
  details: readonly { key: string; content: ReactNode }[]
  /** The figure that the headline is about. */
  main?: boolean
  /** A figure of second rank. */
  small?: boolean
}

/** A few figures in a row, each with what it rests on. */
export function ValueStrip({ items }: { items: readonly StripItem[] }) {
  return (
    <dl className={styles.strip}>
      {items.map(({ label, value, unit, details, main = false, small = false }) => (
        <div key={label} className={styles.item} data-main={main} data-small={small}>
          <dt>{label}</dt>
          <dd className={`${styles.value} number`}>
            {value}
            {unit ? <small> {unit}</small> : null}
          </dd>
          {details.map(({ key, content }) => (
            <dd key={key} className="number">
              {content}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
