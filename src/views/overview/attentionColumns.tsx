import type { Attention } from '../../answers/overview/attention.ts'
import type { Words } from '../../i18n/vi.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { Since } from '../../parts/signals/Since.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { Points, Value, What } from './AttentionCells.tsx'
import type { AttentionLine } from './attentionLines.ts'
import styles from './Overview.module.css'

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
    width: '5.75rem',
    title: said.oldestTitle,
    kind: 'number',
    value: (line) => line.oldestDays,
    show: (line) => (line.oldestDays === null ? '–' : format.number(line.oldestDays)),
    ...still,
  }
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      value: (line) => format.name(line.unit),
      show: (line) => <UnitLink unit={line.unit} simulated={simulated} className={styles.row} />,
      ...still,
    },
    {
      key: 'what',
      label: said.what,
      kind: 'text',
      value: (line) => format.name(line.worst.definition),
      show: (line) => <What line={line} attention={attention} words={words} />,
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
      value: ({ found }) => found.since.period,
      show: ({ found }) => <Since since={found.since} now={attention.period.period} />,
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
      show: (line) => (line.points === null ? '–' : <Points line={line} words={words} />),
      ...still,
    },
  ]
}
