import { getRouteApi } from '@tanstack/react-router'
import type { CoverageCell, CoverageGrid } from '../../answers/data/coverageGrid.ts'
import { number, text } from '../../ui/columns.ts'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
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
    text('index', words.column.index, ({ index }) => index),
    text('year', words.column.year, ({ year }) => String(year)),
    text('state', words.column.state, ({ state }) => said.states[state], { phone: true }),
    number('known', said.missing.known, ({ scoresKnown }) => scoresKnown),
    number('of', said.missing.of, ({ of }) => of),
    number('lacking', said.missing.lacking, (row) => row.lacking),
    number('ranks', words.column.printed, ({ printed }) => printed),
    text('published', said.missing.published, ({ published }) => published, {
      show: ({ published }) => words.format.date(published),
    }),
  ]
  return (
    <TableFigure
      id="missing-years"
      headline={
        grid.index === null
          ? said.missing.headline(rows.length, new Set(rows.map(({ index }) => index)).size)
          : said.missing.headlineOf(grid.index, rows.length)
      }
      subtitle={said.missing.subtitle}
      note={{ source: [words.data.package] }}
      fileName="nam-con-thieu"
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
  )
}

function lacking({ scoresKnown, of }: CoverageCell): number | null {
  return of === null ? null : Math.max(0, of - scoresKnown)
}
