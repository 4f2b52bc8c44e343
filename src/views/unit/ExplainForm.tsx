import { useEffect, useId, useRef, useState } from 'react'
import { addDays } from '../../domain/indicator/day.ts'
import { explain, type Reason, reasons, useUnsavedExplanations } from '../../state/explanations.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Unit.module.css'

export interface ExplainFormProps {
  unit: string
  asOf: string
  dossier: string
  onDossier: (dossier: string) => void
  /** Codes to choose from. */
  codes: readonly string[]
}

/** A case's code, a reason from the list and a date: nothing personal can be written down. */
export function ExplainForm({ unit, asOf, dossier, onDossier, codes }: ExplainFormProps) {
  const said = useWords().unit.explained
  const [reason, setReason] = useState<Reason>('supplement')
  const [promised, setPromised] = useState('')
  const [answer, setAnswer] = useState<{ dossier: string | null } | null>(null)
  const unsaved = useUnsavedExplanations()
  const list = useId()
  const chosen = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (codes.includes(dossier)) chosen.current?.focus()
  }, [dossier, codes])

  const write = () => {
    const done = promised > asOf && explain({ dossier, unit, reason, promised, written: asOf })
    setAnswer({ dossier: done ? dossier : null })
    if (done) onDossier('')
  }
  const told = (written: string | null) =>
    written === null ? said.refused : unsaved ? said.unsaved(written) : said.done(written)
  return (
    <form
      className={`no-print ${styles.form}`}
      aria-label={said.form}
      onSubmit={(event) => {
        event.preventDefault()
        write()
      }}
    >
      <label>
        {said.case}
        <input
          value={dossier}
          list={list}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onDossier(event.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {codes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <label>
        {said.reason}
        <select
          ref={chosen}
          value={reason}
          onChange={(event) => setReason(reasons.find((one) => one === event.currentTarget.value) ?? 'other')}
        >
          {reasons.map((one) => (
            <option key={one} value={one}>
              {said.reasons[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {said.promised}
        <input
          type="date"
          value={promised}
          min={addDays(asOf, 1)}
          onChange={(event) => setPromised(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{said.write}</button>
      <output>{answer === null ? said.hint : told(answer.dossier)}</output>
    </form>
  )
}
