import { effortLimits } from './gainOf.ts'
import styles from './Room.module.css'

export interface EffortInputProps {
  label: string
  value: number
  onChange: (value: number) => void
}

/** Effort for one point of a component, in steps of a half. */
export function EffortInput({ label, value, onChange }: EffortInputProps) {
  return (
    <input
      className={styles.effort}
      type="number"
      aria-label={label}
      min={effortLimits.least}
      max={effortLimits.most}
      step={0.1}
      value={value}
      data-set={value !== 1}
      onChange={({ target }) => {
        const next = target.valueAsNumber
        if (next >= effortLimits.least && next <= effortLimits.most) onChange(next)
      }}
    />
  )
}
