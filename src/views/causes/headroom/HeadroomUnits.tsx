import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { city, type Responsible } from '../../../answers/lists/responsible.ts'
import type { Attribution } from '../../../domain/score/attribute.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { figureNote, type Shown } from '../../../parts/figure/figureNote.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { componentName } from '../../../parts/names/componentName.ts'
import { writeVia } from '../../../state/via.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Headroom.module.css'

/** Whose points these are: what verified documents name, and the rest as nobody's; a line where they name nobody. */
export function HeadroomUnits({
  shown,
  room,
  gains,
}: {
  shown: Shown
  room: Headroom
  gains: HeadroomGains
}) {
  const { data } = shown
  const words = useWords()
  const said = words.headroom.units
  const { attribution, points } = gains
  if (data.place !== city.place || points === null || attribution.length === 0) return null
  const decimals = shownDecimals(data.index)
  const [first] = attribution.filter(({ to }) => to === 'units')
  const write = (value: number) => words.format.number(value, decimals)
  if (!first) return <p className={`quiet-line ${styles.unassigned}`}>{said.headline(write(points), null)}</p>
  const columns = unitColumns(room, words, decimals)
  const named = words.format.list(first.units.map((unit) => words.format.name(unitNamed(room, unit))))
  return (
    <TableFigure
      id="headroom-of-units"
      level={3}
      headline={said.headline(write(first.points), named)}
      subtitle={said.subtitle(data.year)}
      note={figureNote(shown, undefined, words)}
      fileName={fileName([data.index.index, data.year, data.place, 'du-dia-theo-don-vi'])}
      columns={columns}
      rows={attribution}
      rowKey={({ to, units }) => [to, ...units].join(' ')}
    />
  )
}

function unitNamed({ data }: Headroom, unit: string): Pick<Responsible, 'unit' | 'name_vi' | 'name_en'> {
  const responsible = data.rows.flatMap((row) => [...row.responsible, ...row.responsibleNow])
  return responsible.find((one) => one.unit === unit) ?? { unit, name_vi: unit, name_en: null }
}

function unitColumns(room: Headroom, words: Words, decimals: number): TableColumn<Attribution>[] {
  const said = words.headroom.units
  const all = room.components.map(({ row }) => row)
  const via = writeVia({ index: room.data.index.index, year: room.data.year })
  const names = (units: readonly string[]) =>
    words.format.list(units.map((unit) => words.format.name(unitNamed(room, unit))))
  const label = ({ to, units }: Attribution) => (to === 'units' ? names(units) : said[to])
  const today = ({ components, units }: Attribution) => {
    const now = all
      .filter(({ component }) => components.includes(component))
      .flatMap((row) => row.responsibleNow)
    const of = (statuses: readonly string[]) => [
      ...new Set(
        now
          .filter(
            ({ role, status, unit }) => role === 'lead' && statuses.includes(status) && !units.includes(unit),
          )
          .map(({ unit }) => unit),
      ),
    ]
    return { derived: of(['verified', 'derived']), unverified: of(['unverified', 'assumed']) }
  }
  const namesOf = ({ components }: Attribution) => {
    const named = all.filter(({ component }) => components.includes(component))
    return named.length === all.length
      ? said.all
      : named.map((row) => componentName(row, all, words)).join('; ')
  }
  return [
    text('to', said.to, label, {
      sortable: false,
      show: (row) => {
        const now = today(row)
        return (
          <span className={styles.unit}>
            {row.to === 'units'
              ? row.units.map((unit) => <UnitLink key={unit} unit={unitNamed(room, unit)} via={via} />)
              : label(row)}
            {now.derived.length > 0 ? <small>{said.now(names(now.derived))}</small> : null}
            {now.unverified.length > 0 ? <small>{said.unverified(names(now.unverified))}</small> : null}
          </span>
        )
      },
    }),
    number('points', words.column.points, (row) => row.points, { decimals, sortable: false }),
    text('components', said.components, namesOf, {
      sortable: false,
      show: (row) => <span className={styles.wrapped}>{namesOf(row)}</span>,
    }),
  ]
}
