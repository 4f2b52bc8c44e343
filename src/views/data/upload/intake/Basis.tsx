import { useState } from 'react'
import styles from '../Upload.module.css'
import own from './Intake.module.css'
import { useIntakeWords } from './useIntakeWords.ts'

/** The document of the city by which assignments, targets or proxies hold; without one they are unverified. */
export function Basis({ value, onBasis }: { value: string; onBasis: (basis: string) => void }) {
  const { page } = useIntakeWords()
  const said = page.basis
  const [text, setText] = useState(value)
  return (
    <form
      className={own.options}
      onSubmit={(event) => {
        event.preventDefault()
        onBasis(text.trim())
      }}
    >
      <label className={own.basis}>
        {said.label}
        <input
          value={text}
          size={48}
          placeholder={said.example}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className={styles.button} disabled={text.trim() === value}>
        {page.set}
      </button>
      <span className="quiet-line">{value === '' ? said.without : said.withOne}</span>
    </form>
  )
}
