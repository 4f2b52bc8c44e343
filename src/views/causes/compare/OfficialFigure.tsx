import type { UnitComparison } from '../../../answers/compare/compareUnits.ts'
import type { UnitScore } from '../../../answers/lists/unitScores.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

/** What was officially published of the chosen units, the latest period first. */
export function OfficialFigure({ found }: { found: UnitComparison }) {
  const words = useWords()
  const said = words.compare
  const { chosen } = found
  const rows = [...found.official].sort((a, b) =>
    a.index < b.index ? -1 : a.index > b.index ? 1 : a.period < b.period ? 1 : a.period > b.period ? -1 : 0,
  )
  const name = (unit: string) =>
    words.format.nameOrCode(
      chosen.find((one) => one.unit === unit),
      unit,
    )
  const columns: TableColumn<UnitScore>[] = [
    { key: 'unit', label: said.bar.units, kind: 'text', value: ({ unit }) => name(unit) },
    {
      key: 'score',
      label: words.components.column.score,
      kind: 'number',
      decimals: 2,
      value: ({ score }) => score,
    },
    {
      key: 'index',
      label: said.units.index,
      kind: 'text',
      value: ({ index, component }) => (component === index ? index : `${index} · ${component}`),
    },
    { key: 'period', label: said.units.period, kind: 'text', value: ({ period }) => period },
    { key: 'max', label: words.components.column.max, kind: 'number', decimals: 0, value: ({ max }) => max },
    {
      key: 'rank',
      label: words.components.column.rank,
      kind: 'number',
      value: ({ rank_published }) => rank_published,
      show: ({ rank_published, units_ranked }) => words.format.rank(rank_published, units_ranked),
    },
  ]
  return (
    <Figure
      level={3}
      headline={said.units.officialHeadline(rows.length)}
      subtitle={said.units.officialSubtitle}
      note={{ source: [...new Set(rows.flatMap(({ source }) => source ?? []))] }}
      table={plainTable(columns, rows)}
      tabular
      fileName="so-sanh-don-vi-diem-cong-bo"
    >
      <Table
        caption={said.units.officialSubtitle}
        columns={columns}
        rows={rows}
        rowKey={({ index, period, unit, component }) => [index, period, unit, component].join(' ')}
      />
    </Figure>
  )
}
