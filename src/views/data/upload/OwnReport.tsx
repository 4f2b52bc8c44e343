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
  const { own } = useDataState()
  const [asked, setAsked] = useState<string | null>(null)
  if (own === null) return null
  const asOf = asked ?? own.asOf
  const listed = (columns: readonly string[]) => columns.join(', ') || words.none
  const facts: [name: string, value: ReactNode][] = [
    [words.days, words.from(own.first, own.last)],
    [words.measuredFrom, format.date(own.measuredFrom)],
    [words.units, format.number(own.units)],
    [words.measurements, format.number(own.measurements)],
    [words.steps, own.hasSteps ? words.withSteps : words.noSteps],
    [words.codes, own.codesChecked ? words.codesChecked : words.codesNot],
    [words.dropped, listed(own.dropped)],
    [words.missing, listed(own.missing)],
    [words.fields, listed(own.unknownFields)],
    [words.others, own.keepsOthers ? words.othersKept : words.othersGone],
  ]
  return (
    <section className={styles.report} aria-labelledby="own-report">
      <h2 id="own-report">{words.headline(own.rows, own.milliseconds / 1000)}</h2>
      <p className="quiet-line">
        {own.files.join(', ')} · {format.bytes(own.bytes)} {own.simulated ? <SimulatedMark small /> : null}
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
          data.takeCases(null, { simulated: own.simulated, asOf })
        }}
      >
        <label className={styles.tick}>
          {words.asOf}
          <input
            type="date"
            required
            value={asOf}
            min={own.first}
            onChange={({ target }) => setAsked(target.value)}
          />
        </label>
        <button type="submit" className={styles.button} disabled={asOf === own.asOf || asOf === ''}>
          {words.recount}
        </button>
        <span className="quiet-line">{words.asOfWhy}</span>
      </form>
      <div className={styles.controls}>
        <button type="button" className={styles.button} onClick={() => data.leaveCases()}>
          {words.home}
        </button>
        {own.simulated ? null : (
          <button
            type="button"
            className={styles.button}
            onClick={() => data.takeCases(null, { simulated: true, asOf: own.asOf })}
          >
            {words.mark}
          </button>
        )}
      </div>
    </section>
  )
}
