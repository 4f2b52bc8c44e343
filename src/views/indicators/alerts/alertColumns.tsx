import { Link } from '@tanstack/react-router'
import { foundOf, pointsOf, sinceOf } from '../../../answers/signals/foundOf.ts'
import type { Signal } from '../../../answers/signals/Signal.ts'
import { sureness } from '../../../domain/signal/sureness.ts'
import type { Words } from '../../../i18n/vi.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { signPhrase } from '../../../parts/signals/signPhrase.ts'
import { sinceColumn } from '../../../parts/signals/sinceColumn.tsx'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import styles from './Alerts.module.css'
import type { AlertLine } from './alertLines.ts'
import { evidenceOf, monthOf } from './alertWords.ts'

interface About {
  week: string
  simulated: boolean
  rows: readonly AlertLine[]
}

export function alertColumns({ week, simulated, rows }: About, words: Words): TableColumn<AlertLine>[] {
  const said = words.alerts
  const { format } = words
  return [
    text('unit', words.column.unit, ({ alert }) => format.name(alert.unit), {
      show: ({ alert }) => <UnitLink unit={alert.unit} simulated={simulated} className={styles.unit} />,
      sortable: false,
    }),
    text('sign', said.sign, ({ alert }) => signPhrase(alert, words), {
      show: (line) => <Sign line={line} week={week} words={words} />,
      sortable: false,
    }),
    sinceColumn({ rows, since: ({ alert }) => sinceOf(alert), now: week, sortable: false }, words),
    number('waiting', words.column.waiting, ({ alert }) => alert.waiting, {
      title: said.waitsWhy,
      decimals: 0,
      sortable: false,
    }),
    number('points', words.column.points, ({ alert, others }) => pointsOf([alert, ...others]), {
      title: said.pointsWhy,
      decimals: 2,
      sortable: false,
    }),
  ]
}

function Sign({ line: { alert, others }, week, words }: { line: AlertLine; week: string; words: Words }) {
  const said = words.alerts
  const { lastYear, definition } = alert
  const month = monthOf(alert)
  const more = [
    ...(lastYear ? [said.wasFull(words.indicators.value(lastYear.value, definition.measure))] : []),
    ...(others.length > 0 ? [said.others(others.length)] : []),
  ]
  return (
    <>
      <Link
        to="/indicators"
        search={{
          unit: alert.unit.unit,
          indicator: definition.indicator,
          period: month?.period ?? week,
          grain: month ? 'month' : 'week',
          calendar: month?.calendar,
        }}
        className={styles.what}
      >
        {words.format.name(definition)}
      </Link>
      <span className={`quiet-note ${styles.sign}`}>{[signPhrase(alert, words), ...more].join('; ')}</span>
    </>
  )
}

/** Every alert in figures, the others of a unit on rows of their own. */
export function alertFileColumns(
  { week, rows }: { week: string; rows: readonly Signal[] },
  words: Words,
): TableColumn<Signal>[] {
  const said = words.alerts
  const { name } = words.format
  return [
    text('unit', words.column.unit, ({ unit }) => name(unit)),
    text('indicator', words.column.content, ({ definition }) => name(definition)),
    text('sign', said.sign, (row) => signPhrase(row, words)),
    sinceColumn({ rows, since: sinceOf, now: week }, words),
    text('sureness', said.sureness, (row) => said.detail.sureness[sureness(evidenceOf(row))]),
    number('observed', said.observed, (row) => foundOf(row)[0]?.observed ?? null),
    number('expected', said.expected, ({ slip }) => slip?.expected ?? null, { decimals: 1 }),
    number('allowed', said.allowed, ({ missed }) => (missed ? missed.cases * missed.allowed : null), {
      decimals: 1,
    }),
    number('lastYear', said.lastYear, ({ lastYear }) => lastYear?.value ?? null, {
      writing: ({ definition }) => measureWriting(definition),
    }),
    number('waiting', words.column.waiting, ({ waiting }) => waiting),
    number('points', words.column.points, (row) => pointsOf([row]), { decimals: 2 }),
  ]
}
