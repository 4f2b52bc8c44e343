import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGain } from '../../../answers/headroom/headroomGains.ts'
import { gained } from '../../../domain/headroom/gainRecord.ts'
import { partDecimals, shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentName } from '../../../parts/names/componentName.ts'
import { number, picture, text, when } from '../../../ui/columns.ts'
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
  const ofComponents = partDecimals(room.data.index)
  const name = ({ row }: HeadroomGain) => componentName(row, all, words)
  const marks = ({ exhausted, slips }: HeadroomGain) => [
    ...(exhausted ? [said.mark[exhausted]] : []),
    ...(slips ? [said.mark.slips] : []),
  ]
  const toBest = ({ row }: HeadroomGain) => (row.toBest === null ? null : Math.max(0, -row.toBest))
  const latest = ({ record }: HeadroomGain) => {
    if (record === null || record.n === 0) return null
    if (record.latest) return `${placeName(record.latest.place)} ${record.latest.to}`
    return record.largest ? column.largest(words.format.signed(gained(record.largest), ofComponents)) : null
  }
  return [
    text('name', words.column.component, name, {
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
    }),
    number('score', words.column.score, ({ row }) => row.score, { decimals: ofComponents }),
    picture('history', column.history, (row) => {
      const [first, last] = [row.history[0], row.history.at(-1)]
      return first && last && isDrawn(row) ? (
        <Sparkline
          values={row.history.map(({ score }) => score)}
          breaks={row.breaks}
          width={84}
          label={column.historyLabel(name(row), first.year, last.year)}
          write={(value) => words.format.number(value, ofComponents)}
        />
      ) : null
    }),
    when(
      room.inPoints,
      number('toMaximum', column.toMaximum, ({ row }: HeadroomGain) => row.lost, { decimals }),
    ),
    when(room.inPoints, number('toBest', column.toBest, toBest, { decimals })),
    number('need', column.need, ({ gain }) => gain, { title: column.needWhy, decimals: ofComponents }),
    when(
      room.inPoints && (to === 'median' || to === 'step'),
      number('points', column.points, ({ points }: HeadroomGain) => points, {
        title: column.pointsWhy,
        decimals,
      }),
    ),
    number('made', column.made, ({ record }) => record?.share ?? null, {
      title: column.madeWhy,
      show: ({ record }) => (record && record.n > 0 ? `${record.made}/${record.n}` : '–'),
    }),
    text('latest', column.latest, latest, {
      title: column.latestWhy,
      sortable: false,
      show: (row) => <span className={styles.latest}>{latest(row) ?? '–'}</span>,
    }),
    number('fell', column.fell, ({ slip }) => slip?.share ?? null, {
      title: column.fellWhy,
      show: ({ slip }) => (slip && slip.n > 0 ? `${slip.fell}/${slip.n}` : '–'),
    }),
    number('effort', column.effort, ({ effort }) => effort, {
      title: column.effortWhy,
      show: (row) => (
        <EffortInput
          label={column.effortOf(name(row))}
          value={row.effort}
          onChange={(effort) => onEffort(row.row.component, effort)}
        />
      ),
    }),
    when(
      room.inPoints,
      number('perEffort', column.perEffort, ({ perEffort }: HeadroomGain) => perEffort, {
        title: column.perEffortWhy,
        decimals: 2,
      }),
    ),
    when(
      room.inPoints,
      number('priority', column.priority, (row: HeadroomGain) => row.priority, {
        title: column.priorityWhy,
        decimals: 3,
        show: (row: HeadroomGain) =>
          row.priority === null && row.points !== null && row.points > 0
            ? column.fewCases
            : words.format.number(row.priority, 3),
      }),
    ),
  ]
}

/** Two years in a row, so that there is a line. */
function isDrawn({ history }: HeadroomGain): boolean {
  return history.some(({ score }, i) => score !== null && (history[i - 1]?.score ?? null) !== null)
}
