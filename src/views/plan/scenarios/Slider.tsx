import type { CSSProperties } from 'react'
import { useEffect, useRef } from 'react'
import styles from './Slider.module.css'

export interface SliderProps {
  label: string
  value: number
  /** The value in words. */
  text: string
  most: number
  step: number
  start?: number
  median?: number | null
  best?: number | null
  followed?: boolean
  /** With every move. */
  onDrag: (value: number) => void
  /** When it is let go, or moved by a key. */
  onRelease: () => void
}

/** A range from 0 with marks beneath; it tells moving from letting go, which React's onChange does not. */
export function Slider(props: SliderProps) {
  const { label, value, text, most, step, start, median, best, followed, onDrag, onRelease } = props
  const input = useRef<HTMLInputElement>(null)
  const release = useRef(onRelease)
  useEffect(() => {
    release.current = onRelease
  })
  useEffect(() => {
    const element = input.current
    const onChange = () => release.current()
    element?.addEventListener('change', onChange)
    return () => element?.removeEventListener('change', onChange)
  }, [])
  const at = (mark: number) => ({ '--at': most > 0 ? mark / most : 0 }) as CSSProperties
  return (
    <span className={styles.slider} data-followed={followed ?? false} style={at(value)}>
      {median == null ? null : <span className={styles.median} style={at(median)} />}
      {best == null ? null : <span className={styles.best} style={at(best)} />}
      {start === undefined ? null : <span className={styles.start} style={at(start)} />}
      <input
        ref={input}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={text}
        onChange={(event) => onDrag(Number(event.currentTarget.value))}
      />
    </span>
  )
}
