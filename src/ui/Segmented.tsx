import { useId } from 'react'
import styles from './Segmented.module.css'

export interface SegmentedProps<V extends string> {
  /** What is chosen, said to those who do not see it. */
  label: string
  value: V
  options: readonly { value: V; label: string; title?: string }[]
  onChange: (value: V) => void
}

/** One of a few, all in sight: radio buttons that look like words on a line. */
export function Segmented<V extends string>({ label, value, options, onChange }: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.segmented}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
