import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './Table.module.css'

export interface TableScrollProps {
  /** What the table holds, as it is read out where it takes the focus. */
  caption: string
  /** CSS height from which it scrolls. */
  maxHeight: string | undefined
  children: ReactNode
}

/** A table within its room: where it is higher or wider than that it takes the focus, so that keys scroll it. */
export function TableScroll({ caption, maxHeight, children }: TableScrollProps) {
  const region = useRef<HTMLElement>(null)
  const isWider = useIsWider(region)
  const focus = maxHeight || isWider ? { 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <section
      ref={region}
      className={styles.scroll}
      style={maxHeight ? ({ '--max-height': maxHeight } as CSSProperties) : undefined}
      {...focus}
    >
      {children}
    </section>
  )
}

/** Whether what an element holds is wider than itself, now and whenever it changes its size. */
function useIsWider(element: { current: HTMLElement | null }): boolean {
  const [isWider, setIsWider] = useState(false)
  useEffect(() => {
    const one = element.current
    if (!one) return
    const observer = new ResizeObserver(() => setIsWider(one.scrollWidth > one.clientWidth + 1))
    observer.observe(one)
    for (const child of one.children) observer.observe(child)
    return () => observer.disconnect()
  }, [element])
  return isWider
}
