import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CoverageGrid } from '../../answers/data/coverageGrid.ts'
import { type CoverageChoice, coveragePicture } from '../../charts/coveragePicture.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { Chart } from '../../ui/Chart.tsx'
import type { ChartChoice } from '../../ui/ChartProps.ts'
import { Figure } from '../../ui/Figure.tsx'
import type { PlainTable } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { coveragePictureData, isSilent } from './coveragePictureData.ts'
import styles from './Data.module.css'

const route = getRouteApi('/data')

/** The coverage as a grid; a square opens its ranking, the components of an index that index. */
export function CoverageFigure({ grid }: { grid: CoverageGrid }) {
  const words = useWords()
  const said = words.data.coverage
  const { all } = route.useSearch()
  const navigate = route.useNavigate()
  const phone = useMediaQuery('(max-width: 45em)', false, { getInitialValueInEffect: false })
  const picture = useMemo(() => coveragePictureData(grid, all, words), [grid, all, words])
  const hidden = grid.index === null ? 0 : grid.lines.filter(isSilent).length
  const totals = grid.lines.filter(({ depth }) => depth === 0).flatMap(({ cells }) => cells)
  const count = (state: string) => totals.filter((cell) => cell.state === state).length
  const counts = {
    complete: count('complete'),
    partial: count('partial') + count('ranks'),
    unloaded: count('unloaded'),
  }

  const open = ({ data }: ChartChoice) => {
    const { index, component, year, state } = data as CoverageChoice
    if (component === null) navigate({ search: (before) => ({ ...before, index }) })
    else if (state !== null && state !== 'unloaded') {
      const search = { index, year, ...(component === index ? {} : { component }) }
      navigate({ to: '/ranking', search })
    }
  }

  return (
    <>
      <Figure
        headline={
          grid.index === null
            ? said.headline(counts.complete, counts.partial, counts.unloaded)
            : said.headlineOf(grid.index, counts)
        }
        subtitle={grid.index === null ? said.subtitle : said.subtitleOf}
        note={{ source: [words.data.package] }}
        marks={<span className="no-print">· {said.note}</span>}
        table={tableOf(picture, words)}
        fileName={fileName(['do-day-du', grid.index])}
      >
        <Chart
          build={coveragePicture}
          data={picture}
          height={(phone ? 90 : 50) + picture.lines.length * (phone ? 38 : 24)}
          label={said.label}
          onSelect={open}
        />
      </Figure>
      {hidden > 0 ? (
        <p className={styles.quiet}>
          {said.hidden(hidden)}.{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => navigate({ search: (before) => ({ ...before, all: !all }), resetScroll: false })}
          >
            {all ? said.hide : said.show}
          </button>
        </p>
      ) : null}
    </>
  )
}

function tableOf(
  { lines }: ReturnType<typeof coveragePictureData>,
  words: ReturnType<typeof useWords>,
): PlainTable {
  const { columns, coverage } = words.data
  const said = coverage.tableColumns
  return {
    columns: [
      { key: 'index', label: columns.index, kind: 'text' },
      { key: 'line', label: said.line, kind: 'text' },
      { key: 'year', label: columns.year, kind: 'text' },
      { key: 'state', label: said.state, kind: 'text' },
      { key: 'known', label: said.known, kind: 'number' },
      { key: 'of', label: said.of, kind: 'number' },
      { key: 'printed', label: said.printed, kind: 'number' },
    ],
    rows: lines.flatMap(({ index, name, cells }) =>
      cells.map(({ year, state, known, of, printed }) => [
        index,
        name,
        String(year),
        coverage.states[state],
        known,
        of,
        printed,
      ]),
    ),
  }
}
