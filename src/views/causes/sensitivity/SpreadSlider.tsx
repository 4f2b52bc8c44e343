import { useEffect, useId, useRef } from 'react'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Sensitivity.module.css'

export interface SpreadSliderProps {
  /** In percent to either side. */
  value: number
  disabled: boolean
  /** While it moves. */
  onMove: (value: number) => void
  /** When it rests. */
  onRest: (value: number) => void
}

export function SpreadSlider({ value, disabled, onMove, onRest }: SpreadSliderProps) {
  const said = useWords().sensitivity.control
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const rest = useRef(onRest)
  useEffect(() => {
    rest.current = onRest
  })
  useEffect(() => {
    // React's own onChange fires while it moves; the browser's change fires when it rests.
    const slider = input.current
    const settle = () => rest.current(Number(slider?.value))
    slider?.addEventListener('change', settle)
    return () => slider?.removeEventListener('change', settle)
  }, [])
  return (
    <span className={styles.slider} data-disabled={disabled}>
      <label htmlFor={id}>{said.spread}</label>
      <input
        ref={input}
        id={id}
        type="range"
        min={0}
        max={50}
        step={1}
        value={value}
        disabled={disabled}
        aria-valuetext={said.spreadIs(value)}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
      />
      <output htmlFor={id} className="number">
        {said.spreadIs(value)}
      </output>
    </span>
  )
}
