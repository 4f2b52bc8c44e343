import { getRouteApi } from '@tanstack/react-router'
import type { CoverageCell, CoverageGrid } from '../../answers/data/coverageGrid.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'

const route = getRouteApi('/data')

interface Missing extends CoverageCell {
  index: string
  lacking: number | null
}

/** The years in which totals are lacking, the latest first; a row opens what is known of it. */
export function MissingYears({ grid }: { grid: CoverageGrid }) {
  const words = useWords()
  const said = words.data.coverage
  const navigate = route.useNavigate()
  const rows = grid.lines
    .filter(({ depth }) => depth === 0)
    .flatMap(({ index, cells }) => cells.map((cell): Missing => ({ ...cell, index, lacking: lacking(cell) })))
    .filter(({ state }) => state !== 'complete')
    .sort((a, b) => b.year - a.year)
  const columns: TableColumn<Missing>[] = [
    { key: 'index', label: words.data.columns.index, kind: 'text', value: ({ index }) => index },
    { key: 'year', label: words.data.columns.year, kind: 'text', value: ({ year }) => String(year) },
    {
      key: 'state',
      label: said.missing.state,
      kind: 'text',
      value: ({ state }) => said.states[state],
      phone: true,
    },
    { key: 'known', label: said.missing.known, kind: 'number', value: ({ known }) => known },
    { key: 'of', label: said.missing.of, kind: 'number', value: ({ of }) => of },
    { key: 'lacking', label: said.missing.lacking, kind: 'number', value: (row) => row.lacking },
    { key: 'ranks', label: said.missing.ranks, kind: 'number', value: ({ printed }) => printed },
    {
      key: 'published',
      label: said.missing.published,
      kind: 'text',
      value: ({ published }) => published,
      show: ({ published }) => words.format.date(published),
    },
  ]
  return (
    <Figure
      headline={
        grid.index === null
          ? said.missing.headline(rows.length, new Set(rows.map(({ index }) => index)).size)
          : said.missing.headlineOf(grid.index, rows.length)
      }
      subtitle={said.missing.subtitle}
      note={{ source: [words.data.package] }}
      tabular
      table={plainTable(columns, rows)}
      fileName="nam-con-thieu"
    >
      <Table
        caption={said.missing.subtitle}
        columns={columns}
        rows={rows}
        rowKey={({ index, year }) => `${index} ${year}`}
        maxHeight="26rem"
        onRow={({ index, year, state }) =>
          state === 'unloaded'
            ? navigate({ search: (before) => ({ ...before, index }) })
            : navigate({ to: '/ranking', search: { index, year } })
        }
      />
    </Figure>
  )
}

function lacking({ known, of }: CoverageCell): number | null {
  return of === null ? null : Math.max(0, of - known)
}
