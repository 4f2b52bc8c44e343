import { type ReactNode, useState } from 'react'
import { useDataState, useOpenData } from '../../../ui/DatabaseContext.tsx'
import { SimulatedMark } from '../../../ui/SimulatedMark.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Upload.module.css'

/** How the reading of the reader's file went, and what may be decided otherwise. */
export function OwnReport() {
  const { upload, format } = useWords()
  const words = upload.report
  const data = useOpenData()
  const { own: cases } = useDataState()
  const [typed, setAsked] = useState<string | null>(null)
  if (cases === null) return null
  const asOf = typed ?? cases.asOf
  const listed = (columns: readonly string[]) => columns.join(', ') || words.none
  const facts: [name: string, value: ReactNode][] = [
    [words.days, words.from(cases.first, cases.last)],
    [words.measuredFrom, format.date(cases.measuredFrom)],
    [words.units, format.number(cases.units)],
    [words.measurements, format.number(cases.measurements)],
    [words.steps, cases.hasSteps ? words.withSteps : words.noSteps],
    [words.codes, cases.codesChecked ? words.codesChecked : words.codesNot],
    [words.dropped, listed(cases.dropped)],
    [words.missing, listed(cases.missing)],
    [words.fields, listed(cases.unknownFields)],
    [words.others, cases.keepsOthers ? words.othersKept : words.othersGone],
  ]
  return (
    <section className={styles.report} aria-labelledby="own-report">
      <h2 id="own-report">{words.headline(cases.rows, cases.milliseconds / 1000)}</h2>
      <p className="quiet-line">
        {cases.files.join(', ')} · {format.bytes(cases.bytes)}{' '}
        {cases.simulated ? <SimulatedMark small /> : null}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
      <form
        className={styles.controls}
        onSubmit={(event) => {
          event.preventDefault()
          data.recountCases({ asOf })
        }}
      >
        <label className={styles.tick}>
          {words.asOf}
          <input
            type="date"
            required
            value={asOf}
            min={cases.first}
            onChange={({ target }) => setAsked(target.value)}
          />
        </label>
        <button type="submit" className={styles.button} disabled={asOf === cases.asOf || asOf === ''}>
          {words.recount}
        </button>
        <span className="quiet-line">{words.asOfWhy}</span>
      </form>
      <div className={styles.controls}>
        <button type="button" className={styles.button} onClick={() => data.leaveCases()}>
          {words.home}
        </button>
        {cases.simulated ? null : (
          <button
            type="button"
            className={styles.button}
            onClick={() => data.recountCases({ simulated: true })}
          >
            {words.mark}
          </button>
        )}
      </div>
    </section>
  )
}
