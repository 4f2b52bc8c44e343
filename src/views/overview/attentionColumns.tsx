import { Link } from '@tanstack/react-router'
import type { Attention } from '../../answers/attention.ts'
import { nextPeriod } from '../../domain/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { AttentionLine } from './attentionLines.ts'
import { Basis } from './Basis.tsx'
import { indexLabel } from './indexLabel.ts'
import styles from './Overview.module.css'
import { Reason } from './Reason.tsx'

interface About {
  attention: Attention
  simulated: boolean
  /** Whether the longest wait is known of any unit. */
  withOldest: boolean
}

export function attentionColumns(
  { attention, simulated, withOldest }: About,
  words: Words,
): TableColumn<AttentionLine>[] {
  const { format } = words
  const said = words.overview.attention
  const still = { sortable: false } as const
  const oldest: TableColumn<AttentionLine> = {
    key: 'oldest',
    label: said.oldest,
    title: said.oldestTitle,
    kind: 'number',
    value: (line) => line.oldestDays,
    show: (line) => (line.oldestDays === null ? '–' : said.days(line.oldestDays)),
    ...still,
  }
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      value: (line) => format.name(line.unit),
      show: (line) => (
        <>
          <Link
            to="/indicators"
            search={{
              unit: line.unit.unit,
              indicator: line.worst.definition.indicator,
              period: line.isRate ? attention.period.period : attention.current.period,
            }}
            className={styles.row}
          >
            {format.name(line.unit)}
          </Link>
          {simulated ? <SimulatedMark small /> : null}
        </>
      ),
      ...still,
    },
    {
      key: 'what',
      label: said.what,
      kind: 'text',
      value: (line) => format.name(line.worst.definition),
      show: (line) => <What line={line} words={words} />,
      ...still,
    },
    {
      key: 'value',
      label: said.valueWanted,
      title: said.valueWantedTitle,
      kind: 'number',
      value: (line) => line.value,
      show: (line) => <Value line={line} words={words} />,
      ...still,
    },
    {
      key: 'since',
      label: said.since,
      kind: 'text',
      value: (line) => line.worst.since.period,
      show: (line) => (
        <span
          className={styles.since}
          title={line.longer ? said.atLeastSince(since(line).period) : format.period(since(line).period)}
        >
          {line.longer ? said.before(nextPeriod(since(line)).period) : said.sinceWeek(since(line).period)}
        </span>
      ),
      ...still,
    },
    {
      key: 'waiting',
      label: said.waiting,
      title: said.waitingTitle,
      kind: 'number',
      decimals: 0,
      value: (line) => line.waiting,
      ...still,
    },
    ...(withOldest ? [oldest] : []),
    {
      key: 'points',
      label: said.points,
      title: said.pointsTitle,
      kind: 'number',
      decimals: 2,
      value: (line) => line.points,
      show: (line) =>
        line.points === null ? (
          '–'
        ) : (
          <Reason why={line.atStake.map((one) => costOf(one, words)).join('; ')}>
            {format.number(line.points, 2)}
          </Reason>
        ),
      ...still,
    },
  ]
}

const since = (line: AttentionLine) => line.worst.since

function What({ line, words }: { line: AttentionLine; words: Words }) {
  const { definition } = line.worst
  return (
    <span className={styles.what}>
      {words.format.name(definition)} <Basis status={definition.status} />
    </span>
  )
}

function Value({ line, words }: { line: AttentionLine; words: Words }) {
  const { format } = words
  const said = words.overview.attention
  const { misses, cases } = line.worst
  const value = format.percent(line.value)
  const wanted = format.percent(line.wanted, line.isRate ? 0 : 1)
  const counts = said.counts(format.number(misses), format.number(cases))
  const others = line.others.map((one) => format.name(one.definition)).join(', ')
  return (
    <Reason why={others ? `${counts}. ${said.others(others)}` : counts} plain>
      <span className={styles.behind}>{value}</span> / {wanted}
    </Reason>
  )
}

function costOf(
  { points, index, component, ...named }: AttentionLine['atStake'][number],
  words: Words,
): string {
  const { format, overview } = words
  return overview.attention.pointsWhy(
    format.number(points, 2),
    `${indexLabel(index, words)} ${component}`,
    format.name(named),
  )
}
