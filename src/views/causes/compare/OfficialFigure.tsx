import type { UnitComparison } from '../../../answers/compare/compareUnits.ts'
import type { UnitScore } from '../../../answers/lists/unitScores.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

/** What was officially published of the chosen units, the latest period first. */
export function OfficialFigure({ comparison }: { comparison: UnitComparison }) {
  const words = useWords()
  const said = words.compare
  const { chosen } = comparison
  const rows = [...comparison.official].sort((a, b) =>
    a.index < b.index ? -1 : a.index > b.index ? 1 : a.period < b.period ? 1 : a.period > b.period ? -1 : 0,
  )
  const name = (unit: string) =>
    words.format.nameOrCode(
      chosen.find((one) => one.unit === unit),
      unit,
    )
  const columns: TableColumn<UnitScore>[] = [
    text('unit', words.column.unit, ({ unit }) => name(unit)),
    number('score', words.column.score, ({ score }) => score, { decimals: 2 }),
    text('index', words.column.index, ({ index, component }) =>
      component === index ? index : `${index} · ${component}`,
    ),
    text('period', words.column.period, ({ period }) => period),
    number('max', words.column.max, ({ max }) => max, { decimals: 0 }),
    number('rank', words.column.rank, ({ rank_published }) => rank_published, {
      show: ({ rank_published, units_ranked }) => words.format.rank(rank_published, units_ranked),
    }),
  ]
  return (
    <TableFigure
      id="unit-scores"
      level={3}
      headline={said.units.officialHeadline(rows.length)}
      subtitle={said.units.officialSubtitle}
      note={{ source: [...new Set(rows.flatMap(({ source }) => source ?? []))] }}
      fileName="so-sanh-don-vi-diem-cong-bo"
      columns={columns}
      rows={rows}
      rowKey={({ index, period, unit, component }) => [index, period, unit, component].join(' ')}
    />
  )
}
