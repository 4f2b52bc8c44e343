import { Link } from '@tanstack/react-router'
import { foundOf, pointsOf } from '../../../answers/signals/foundOf.ts'
import { sureness } from '../../../domain/signal/sureness.ts'
import type { Words } from '../../../i18n/vi.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { Since } from '../../../parts/signals/Since.tsx'
import { signPhrase } from '../../../parts/signals/signPhrase.ts'
import { type PlainTable, plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import styles from './Alerts.module.css'
import type { AlertLine } from './alertLines.ts'
import { evidenceOf, sinceOf } from './alertWords.ts'

export function alertColumns(
  { week, simulated }: { week: string; simulated: boolean },
  words: Words,
): TableColumn<AlertLine>[] {
  const said = words.alerts
  const { format } = words
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      value: ({ alert }) => format.name(alert.unit),
      show: ({ alert }) => <UnitLink unit={alert.unit} simulated={simulated} className={styles.unit} />,
      sortable: false,
    },
    {
      key: 'sign',
      label: said.sign,
      kind: 'text',
      value: ({ alert }) => signPhrase(alert, words),
      show: (line) => <Sign line={line} week={week} words={words} />,
      sortable: false,
    },
    {
      key: 'since',
      label: said.since,
      kind: 'text',
      value: ({ alert }) => sinceOf(alert)?.period ?? null,
      show: ({ alert }) => {
        const since = sinceOf(alert)
        return since ? <Since since={since} now={week} /> : '–'
      },
      sortable: false,
    },
    {
      key: 'waiting',
      label: said.waits,
      title: said.waitsWhy,
      kind: 'number',
      decimals: 0,
      value: ({ alert }) => alert.waiting,
      sortable: false,
    },
    {
      key: 'points',
      label: said.points,
      title: said.pointsWhy,
      kind: 'number',
      decimals: 2,
      value: ({ alert, others }) => pointsOf([alert, ...others]),
      sortable: false,
    },
  ]
}

function Sign({ line: { alert, others }, week, words }: { line: AlertLine; week: string; words: Words }) {
  const said = words.alerts
  const { lastYear, definition } = alert
  const more = [
    ...(lastYear ? [said.wasFull(words.indicators.value(lastYear.value, definition.measure))] : []),
    ...(others.length > 0 ? [said.others(others.length)] : []),
  ]
  return (
    <>
      <Link
        to="/indicators"
        search={{ unit: alert.unit.unit, indicator: definition.indicator, period: week }}
        className={styles.what}
      >
        {words.format.name(definition)}
      </Link>
      <span className={styles.sign}>{[signPhrase(alert, words), ...more].join('; ')}</span>
    </>
  )
}

/** Every alert of the lines as plain values, the others of a unit on rows of their own. */
export function alertNumbers(lines: readonly AlertLine[], words: Words): PlainTable {
  const said = words.alerts
  const { format } = words
  const all = lines.flatMap(({ alert, others }) => [alert, ...others])
  type Row = AlertLine['alert']
  const text = (key: string, label: string, value: (row: Row) => string | null): TableColumn<Row> => {
    return { key, label, kind: 'text', value }
  }
  const number = (
    key: string,
    label: string,
    decimals: number,
    value: (row: Row) => number | null,
  ): TableColumn<Row> => ({ key, label, kind: 'number', decimals, value })
  return plainTable(
    [
      text('unit', said.unit, ({ unit }) => format.name(unit)),
      text('indicator', said.indicator, ({ definition }) => format.name(definition)),
      text('sign', said.sign, (row) => signPhrase(row, words)),
      text('since', said.since, (row) => sinceOf(row)?.period ?? null),
      text('sureness', said.sureness, (row) => said.detail.sureness[sureness(evidenceOf(row))]),
      number('observed', said.observed, 0, (row) => foundOf(row)[0]?.observed ?? null),
      number('expected', said.expected, 1, ({ slip }) => slip?.expected ?? null),
      number('allowed', said.allowed, 1, ({ missed }) => (missed ? missed.cases * missed.allowed : null)),
      number('lastYear', said.lastYear, 4, ({ lastYear }) => lastYear?.value ?? null),
      number('waiting', said.waits, 0, ({ waiting }) => waiting),
      number('points', said.points, 2, (row) => pointsOf([row])),
    ],
    all,
  )
}
