import { useState } from 'react'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Plan.module.css'
import { typedNumber } from './typedNumber.ts'

export interface NumberFieldProps {
  label: string
  value: number
  decimals: number
  least?: number
  most?: number
  /** Set by the reader, not the default. */
  changed?: boolean
  /** Null = emptied: back to the default. */
  onChange: (value: number | null) => void
}

/** A number to type, with a decimal comma or point; taken over on Enter or when it is left. */
export function NumberField({
  label,
  value,
  decimals,
  least = 0,
  most,
  changed,
  onChange,
}: NumberFieldProps) {
  const { format } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = format.number(value, decimals)
  const take = () => {
    if (typed === null) return
    setTyped(null)
    if (typed.trim() === '') return onChange(null)
    const number = typedNumber(typed)
    if (number === null || typed === shown) return
    onChange(Math.min(Math.max(number, least), most ?? Number.POSITIVE_INFINITY))
  }
  return (
    <input
      className={styles.field}
      data-changed={changed ?? false}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
