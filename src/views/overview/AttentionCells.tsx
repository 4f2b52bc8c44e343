import { Link } from '@tanstack/react-router'
import type { Attention } from '../../answers/overview/attention.ts'
import type { Words } from '../../i18n/vi.ts'
import { Reason } from '../../ui/Reason.tsx'
import type { AttentionLine } from './attentionLines.ts'
import { Basis } from './Basis.tsx'
import styles from './Overview.module.css'

interface CellProps {
  line: AttentionLine
  words: Words
}

/** What was missed, leading to its weeks, and how far its definition can be relied on. */
export function What({ line, attention, words }: CellProps & { attention: Attention }) {
  const { definition } = line.worst
  const counted = line.month ?? (line.finding.rule === 'stock' ? attention.current : attention.period)
  return (
    <span className={styles.what}>
      <Link
        to="/indicators"
        search={{
          unit: line.unit.unit,
          indicator: definition.indicator,
          grain: line.month ? 'month' : 'week',
          calendar: counted.calendar,
          period: counted.period,
        }}
        className={styles.above}
        title={words.format.name(definition)}
      >
        {words.format.short(definition)}
      </Link>{' '}
      <Basis status={definition.status} />
    </span>
  )
}

/** The rate beside the one that was wanted; the counts behind it on hover and focus. */
export function Value({ line, words }: CellProps) {
  const { format } = words
  const said = words.overview.attention
  const { observed, cases, rule } = line.finding
  const value = format.percent(line.value)
  const wanted = format.percent(line.wanted, rule === 'target' ? 0 : 1)
  const all = said.counts(format.number(observed), format.number(cases))
  const counts = line.month ? words.measured.inMonth(line.month, all) : all
  const others = line.others.map((one) => format.name(one.definition)).join(', ')
  return (
    <Reason why={others ? `${counts}. ${said.others(others)}` : counts} plain>
      <span className={styles.behind}>{value}</span> / {wanted}
    </Reason>
  )
}

/** Points of components that the misses cost; which ones, on hover and focus. */
export function Points({ line, words }: CellProps) {
  return (
    <Reason why={line.atStake.map((one) => costOf(one, words)).join('; ')}>
      {words.format.number(line.points, 2)}
    </Reason>
  )
}

function costOf(
  { points, index, meta, component, ...named }: AttentionLine['atStake'][number],
  words: Words,
): string {
  const { format, overview } = words
  return overview.attention.pointsWhy(
    format.number(points, 2),
    `${meta === null ? index : format.short(meta)} ${component}`,
    format.name(named),
  )
}
