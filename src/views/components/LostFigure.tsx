import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import { city } from '../../answers/lists/responsible.ts'
import type { Attribution } from '../../domain/score/attribute.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import type { Words } from '../../i18n/vi.ts'
import { figureNote, type Shown } from '../../parts/figure/figureNote.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { componentName } from '../../parts/names/componentName.ts'
import { writeVia } from '../../state/via.ts'
import { number, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'

/** The points that were not attained, by the units that verified documents name; the rest is nobody's. */
export function LostFigure({ shown }: { shown: Shown }) {
  const { data } = shown
  const words = useWords()
  const said = words.components.attribution
  if (data.place !== city.place || !data.attribution.some(({ to }) => to === 'units' || to === 'unassigned'))
    return null
  const decimals = shownDecimals(data.index)
  const rows = data.attribution.filter(
    ({ to, points }) => to !== 'residual' || Math.abs(points) >= 10 ** -decimals / 2,
  )
  const total = sum(data.attribution)
  const assigned = data.attribution.filter(({ to }) => to === 'units')
  const write = (value: number) => words.format.number(value, decimals)
  const headline = said.headline(write(total), assigned.length > 0 ? write(sum(assigned)) : null)
  if (rows.length === 1 && assigned.length === 0) return <p className="quiet-line">{headline}</p>
  const columns = lostColumns(data, words, decimals)
  return (
    <TableFigure
      id="lost"
      level={3}
      headline={headline}
      subtitle={said.subtitle(data.index.index, data.year)}
      note={figureNote(shown, undefined, words)}
      fileName={fileName([data.index.index, data.year, data.place, 'diem-chua-dat'])}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
    />
  )
}

function lostColumns(data: Breakdown, words: Words, decimals: number): TableColumn<Attribution>[] {
  const said = words.components.attribution
  const responsible = data.rows.flatMap((row) => row.responsible)
  const unitOf = (unit: string) =>
    responsible.find((one) => one.unit === unit) ?? { unit, name_vi: unit, name_en: null }
  const via = writeVia({ index: data.index.index, year: data.year })
  const label = ({ to, units }: Attribution) =>
    to === 'units'
      ? said.lead(words.format.list(units.map((unit) => words.format.name(unitOf(unit)))))
      : said[to]
  return [
    text('to', words.column.part, label, {
      sortable: false,
      show: (row) =>
        row.to === 'units' ? (
          <>
            {words.components.lost} ({words.components.detail.lead}:{' '}
            {row.units.map((unit, i) => (
              <span key={unit}>
                {i > 0 ? ', ' : null}
                <UnitLink unit={unitOf(unit)} via={via} />
              </span>
            ))}
            )
          </>
        ) : (
          label(row)
        ),
    }),
    number('points', words.column.points, (row) => row.points, { decimals, sortable: false }),
    text('components', said.components, ({ components }) => namesOf(components, data, words), {
      sortable: false,
    }),
  ]
}

function namesOf(components: readonly string[], data: Breakdown, words: Words): string {
  const rows = data.rows.filter((row) => components.includes(row.component))
  const all = rows.length === data.rows.filter((row) => row.depth === 1).length && rows.length > 3
  return all
    ? words.components.attribution.allComponents
    : rows.map((row) => componentName(row, data.rows, words)).join('; ')
}

const keyOf = ({ to, units }: Attribution) => [to, ...units].join(' ')
const sum = (rows: readonly Attribution[]) => rows.reduce((total, { points }) => total + points, 0)
