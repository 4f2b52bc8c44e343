import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGain } from '../../../answers/headroom/headroomGains.ts'
import { gained } from '../../../domain/headroom/gainRecord.ts'
import { partDecimals, shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentName } from '../../../parts/names/componentName.ts'
import { Sparkline } from '../../../ui/Sparkline.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { EffortInput } from './EffortInput.tsx'
import styles from './Headroom.module.css'

export interface HeadroomColumnsContext {
  room: Headroom
  words: Words
  gain: GainChoice
  placeName: (place: string) => string
  onEffort: (component: string, effort: number) => void
}

/** One component: its score and history, what is left, what was done before, and what effort brings. */
export function headroomColumns({
  room,
  words,
  gain,
  placeName,
  onEffort,
}: HeadroomColumnsContext): TableColumn<HeadroomGain>[] {
  const said = words.headroom
  const { to } = gain
  const column = said.table
  const all = room.components.map(({ row }) => row)
  const decimals = shownDecimals(room.data.index)
  const own = partDecimals(room.data.index)
  const name = ({ row }: HeadroomGain) => componentName(row, all, words)
  const marks = ({ exhausted, slips }: HeadroomGain) => [
    ...(exhausted ? [said.mark[exhausted]] : []),
    ...(slips ? [said.mark.slips] : []),
  ]
  const toBest = ({ row }: HeadroomGain) => (row.toBest === null ? null : Math.max(0, -row.toBest))
  const number = { kind: 'number', decimals } as const
  const latest = ({ record }: HeadroomGain) => {
    if (record === null || record.n === 0) return null
    if (record.latest) return `${placeName(record.latest.place)} ${record.latest.to}`
    return record.largest ? column.largest(words.format.signed(gained(record.largest), own)) : null
  }
  return [
    {
      key: 'name',
      label: column.name,
      kind: 'text',
      value: name,
      show: (row) => (
        <span className={styles.name}>
          {name(row)}
          {marks(row).map((mark) => (
            <small key={mark} data-slips={mark === said.mark.slips}>
              {mark}
            </small>
          ))}
        </span>
      ),
    },
    { key: 'score', label: column.score, ...number, decimals: own, value: ({ row }) => row.score },
    {
      key: 'history',
      label: column.history,
      kind: 'text',
      pictureOnly: true,
      sortable: false,
      value: () => null,
      show: (row) => {
        const [first, last] = [row.history[0], row.history.at(-1)]
        return first && last && isDrawn(row) ? (
          <Sparkline
            values={row.history.map(({ score }) => score)}
            breaks={row.breaks}
            width={84}
            label={column.historyLabel(name(row), first.year, last.year)}
          />
        ) : null
      },
    },
    ...(room.inPoints
      ? [
          {
            key: 'toMaximum',
            label: column.toMaximum,
            ...number,
            value: ({ row }: HeadroomGain) => row.lost,
          },
          { key: 'toBest', label: column.toBest, ...number, value: toBest },
        ]
      : []),
    {
      key: 'need',
      label: column.need,
      title: column.needWhy,
      kind: 'number',
      decimals: own,
      value: ({ gain }) => gain,
    },
    ...(room.inPoints && (to === 'median' || to === 'step')
      ? [
          {
            key: 'points',
            label: column.points,
            title: column.pointsWhy,
            ...number,
            value: ({ points }: HeadroomGain) => points,
          },
        ]
      : []),
    {
      key: 'made',
      label: column.made,
      title: column.madeWhy,
      kind: 'number',
      value: ({ record }) => record?.share ?? null,
      show: ({ record }) => (record && record.n > 0 ? `${record.made}/${record.n}` : '–'),
    },
    {
      key: 'latest',
      label: column.latest,
      title: column.latestWhy,
      kind: 'text',
      sortable: false,
      value: latest,
      show: (row) => <span className={styles.latest}>{latest(row) ?? '–'}</span>,
    },
    {
      key: 'fell',
      label: column.fell,
      title: column.fellWhy,
      kind: 'number',
      value: ({ slip }) => slip?.share ?? null,
      show: ({ slip }) => (slip && slip.n > 0 ? `${slip.fell}/${slip.n}` : '–'),
    },
    {
      key: 'effort',
      label: column.effort,
      title: column.effortWhy,
      kind: 'number',
      value: ({ effort }) => effort,
      show: (row) => (
        <EffortInput
          label={column.effortOf(name(row))}
          value={row.effort}
          onChange={(effort) => onEffort(row.row.component, effort)}
        />
      ),
    },
    ...(room.inPoints
      ? [
          {
            key: 'perEffort',
            label: column.perEffort,
            title: column.perEffortWhy,
            kind: 'number' as const,
            decimals: 2,
            value: ({ perEffort }: HeadroomGain) => perEffort,
          },
          {
            key: 'priority',
            label: column.priority,
            title: column.priorityWhy,
            kind: 'number' as const,
            decimals: 3,
            value: (row: HeadroomGain) => row.priority,
            show: (row: HeadroomGain) =>
              row.priority === null && row.points !== null && row.points > 0
                ? column.fewCases
                : words.format.number(row.priority, 3),
          },
        ]
      : []),
  ]
}

/** Two years in a row, so that there is a line. */
function isDrawn({ history }: HeadroomGain): boolean {
  return history.some(({ score }, i) => score !== null && (history[i - 1]?.score ?? null) !== null)
}
