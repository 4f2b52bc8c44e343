import { useEffect, useRef } from 'react'
import { effortLimits } from './gainOf.ts'
import styles from './Headroom.module.css'

export interface EffortInputProps {
  label: string
  value: number
  onChange: (value: number) => void
}

/** Effort for one point of a component; what cannot be an effort stays until the reader leaves the field. */
export function EffortInput({ label, value, onChange }: EffortInputProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const { current } = input
    if (current && current !== document.activeElement) current.value = String(value)
  }, [value])
  return (
    <input
      ref={input}
      className={styles.effort}
      type="number"
      aria-label={label}
      min={effortLimits.least}
      max={effortLimits.most}
      step={0.1}
      defaultValue={value}
      data-set={value !== 1}
      onChange={({ target }) => {
        const next = target.valueAsNumber
        if (next >= effortLimits.least && next <= effortLimits.most && next !== value) onChange(next)
      }}
      onBlur={({ target }) => {
        target.value = String(value)
      }}
    />
  )
}
