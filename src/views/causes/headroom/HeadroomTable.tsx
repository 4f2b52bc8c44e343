import { getRouteApi } from '@tanstack/react-router'
import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { figureNote, type Shown } from '../../../parts/figure/figureNote.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentName } from '../../../parts/names/componentName.ts'
import { writeKeyedNumbers } from '../../../state/keyedNumbers.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Headroom.module.css'
import { headroomColumns } from './headroomColumns.tsx'

export interface HeadroomTableProps {
  shown: Shown
  room: Headroom
  gains: HeadroomGains
  gain: GainChoice
  placeName: (place: string) => string
}

const route = getRouteApi('/causes')

/** Every component with what it takes, what is to be done first on top; effort is the reader's to set. */
export function HeadroomTable({ shown, room, gains, gain, placeName }: HeadroomTableProps) {
  const { data } = shown
  const words = useWords()
  const said = words.headroom.table
  const navigate = route.useNavigate()
  const set = (effort: ReadonlyMap<string, number>) => {
    navigate({
      search: (before) => ({ ...before, effort: writeKeyedNumbers(effort) }),
      replace: true,
      resetScroll: false,
    })
  }
  const columns = headroomColumns({
    room,
    words,
    gain,
    placeName,
    onEffort: (component, effort) => {
      const next = new Map([...gain.effort, [component, effort] as const])
      if (effort === 1) next.delete(component)
      set(next)
    },
  })
  const name = ({ row }: HeadroomGains['rows'][number]) =>
    componentName(
      row,
      room.components.map((one) => one.row),
      words,
    )
  const [first] = gains.rows.filter(({ priority }) => priority !== null)
  const gaining = gains.rows.some(({ points }) => points !== null && points > 0)
  const slipping = gains.rows.filter(({ slips }) => slips)
  const headline = [
    ...(first?.record && first.points !== null
      ? [
          said.headline.first(
            name(first),
            words.format.signed(first.points, shownDecimals(data.index)),
            words.headroom.made(first.record.made, first.record.n),
          ),
        ]
      : gaining
        ? [said.headline.fewCases]
        : []),
    ...(slipping.length > 0 ? [said.headline.slips(words.format.list(slipping.map(name)))] : []),
  ]
  const place = words.format.name(data)
  return (
    <TableFigure
      id="headroom-table"
      level={3}
      headline={headline.join('. ') || said.headline.plain}
      subtitle={said.subtitle(place, data.year)}
      marks={
        <span className={styles.marks}>
          {said.assumed}: {gain.effort.size === 0 ? said.assumedNote : said.setNote(gain.effort.size)}{' '}
          <StatusMark status="assumed" />
          {gain.effort.size > 0 ? (
            <TextButton quiet onClick={() => set(new Map())}>
              {said.reset}
            </TextButton>
          ) : null}
        </span>
      }
      note={figureNote(shown, undefined, words)}
      fileName={fileName([data.index.index, data.year, data.place, 'du-dia-bang'])}
      columns={columns}
      rows={gains.rows}
      rowKey={({ row }) => row.component}
    />
  )
}
