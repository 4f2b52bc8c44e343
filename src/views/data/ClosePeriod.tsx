import { useState } from 'react'
import { answerOf, type NoRequest } from '../../answers/answerOf.ts'
import { allClosings, closePeriod, closingsCsv } from '../../answers/indicators/closePeriod.ts'
import { measuredSpan } from '../../answers/lists/measuredSpan.ts'
import {
  type Calendar,
  type Grain,
  isComplete,
  type Period,
  periodsBetween,
} from '../../domain/indicator/period.ts'
import { useDataPart, useOpenData } from '../../ui/DatabaseContext.tsx'
import { Failed } from '../../ui/Failed.tsx'
import type { PickOption } from '../../ui/Pick.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

const closable = answerOf('closable', async (database, _: NoRequest, signal) => {
  const [span, closed] = await Promise.all([
    measuredSpan(database, {}, signal),
    allClosings(database, {}, signal),
  ])
  return { span, closed }
})

const grains: readonly Grain[] = ['month', 'quarter', 'week', 'year']

type State =
  | { is: 'ready' }
  | { is: 'saving' }
  | { is: 'saved'; said: string }
  | { is: 'failed'; error: Error }

/** Offers what a finished period reports as a file that keeps it. */
export function ClosePeriod() {
  const words = useWords()
  const said = words.alerts.closing
  const { database } = useOpenData()
  const ofPackage = useDataPart((state) => state.asOf)
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const [calendar, setCalendar] = useState<Calendar>('civil')
  const [typed, setAsked] = useState<string | null>(null)
  const [state, setState] = useState<State>({ is: 'ready' })
  const answer = useAnswer(closable, {})
  if (answer.error) return <Failed error={answer.error} onRetry={answer.retry} />
  const asOf = ofPackage ?? answer.data?.span?.last ?? null
  const first = answer.data?.span?.first ?? null
  const periods =
    asOf === null || first === null
      ? []
      : grains.flatMap((grain) =>
          periodsBetween(first, asOf, grain, calendar)
            .filter((period) => isComplete(period, asOf))
            .reverse(),
        )
  const isClosed = ({ period }: Period) =>
    answer.data?.closed.some((row) => row.period === period && row.calendar === calendar) === true
  const open = periods.filter((period) => !isClosed(period))
  const chosen = open.find(({ period }) => period === typed) ?? open[0]
  const options = periods.map(
    (period): PickOption => ({
      value: period.period,
      label: words.indicators.period(period.period, period.start, period.end),
      group: words.indicators.bar.grains[period.grain],
      ...(isClosed(period) && { note: said.isClosed, disabled: true }),
    }),
  )
  const save = async (period: Period, date: string) => {
    setState({ is: 'saving' })
    try {
      const now = new Date()
      const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
      const closedAt = local.toISOString().slice(0, 19)
      const { rows, closed, partly } = await closePeriod(database, { period, closedAt, asOf: date })
      const file = `closings-${period.period}${simulated ? '_SO-GIA-LAP' : ''}.csv`
      saveFile(new Blob([closingsCsv(rows)], { type: 'text/csv;charset=utf-8' }), file)
      setState({
        is: 'saved',
        said: [
          said.saved(period.period, closed, file),
          ...(partly.length > 0 ? [said.partly(partly.length)] : []),
        ].join(' '),
      })
    } catch (error) {
      setState({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return (
    <section className={`no-print ${styles.close}`} aria-labelledby="close-period">
      <h2 id="close-period">{said.title}</h2>
      <p>{said.why}</p>
      {chosen && asOf !== null ? (
        <p className={styles.closing}>
          <Pick label={said.period} value={chosen.period} options={options} onChange={setAsked} />
          <Pick
            label={said.calendar}
            value={calendar}
            options={(['civil', 'report'] as const).map((value) => ({
              value,
              label: `${words.indicators.bar.calendar} ${words.indicators.bar.calendars[value]}`,
            }))}
            onChange={(value) => setCalendar(value === 'report' ? 'report' : 'civil')}
          />
          <button
            type="button"
            className={styles.save}
            disabled={state.is === 'saving'}
            onClick={() => void save(chosen, asOf)}
          >
            {state.is === 'saving' ? said.saving : said.save}
          </button>
        </p>
      ) : answer.data ? (
        <p>{said.none}</p>
      ) : null}
      {state.is === 'saved' ? <output>{state.said}</output> : null}
      {state.is === 'failed' ? <Failed error={state.error} title={said.failed} /> : null}
    </section>
  )
}
