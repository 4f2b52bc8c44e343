import { useMediaQuery } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CoverageGrid } from '../../answers/data/coverageGrid.ts'
import {
  type CoverageChoice,
  type CoveragePictureData,
  coveragePicture,
} from '../../charts/coveragePicture.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { Chart } from '../../ui/Chart.tsx'
import type { ChartChoice } from '../../ui/ChartProps.ts'
import { number, text } from '../../ui/columns.ts'
import { Figure } from '../../ui/Figure.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
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
        id="coverage"
        headline={
          grid.index === null
            ? said.headline(counts.complete, counts.partial, counts.unloaded)
            : said.headlineOf(grid.index, counts)
        }
        subtitle={grid.index === null ? said.subtitle : said.subtitleOf}
        note={{ source: [words.data.package] }}
        marks={<span className="no-print">· {said.note}</span>}
        fileName={fileName(['do-day-du', grid.index])}
        columns={squareColumns(words)}
        rows={picture.lines.flatMap(({ index, name, cells }) =>
          cells.map((cell) => ({ index, name, ...cell })),
        )}
      >
        <Chart
          build={coveragePicture}
          data={picture}
          height={(phone ? 90 : 50) + picture.lines.length * (phone ? 42 : 24)}
          label={said.label}
          onSelect={open}
        />
      </Figure>
      {hidden > 0 ? (
        <p className={`quiet-note ${styles.quiet}`}>
          {said.hidden(hidden)}.{' '}
          <TextButton
            onClick={() => navigate({ search: (before) => ({ ...before, all: !all }), resetScroll: false })}
          >
            {all ? said.hide : said.show}
          </TextButton>
        </p>
      ) : null}
    </>
  )
}

type Line = CoveragePictureData['lines'][number]
type Square = Line['cells'][number] & Pick<Line, 'index' | 'name'>

function squareColumns(words: Words): TableColumn<Square>[] {
  const { coverage } = words.data
  const said = coverage.tableColumns
  return [
    text('index', words.column.index, ({ index }) => index),
    text('line', said.line, ({ name }) => name),
    text('year', words.column.year, ({ year }) => String(year)),
    text('state', words.column.state, ({ state }) => coverage.states[state]),
    number('known', said.known, ({ scoresKnown }) => scoresKnown),
    number('of', said.of, ({ of }) => of),
    number('printed', words.column.printed, ({ printed }) => printed),
  ]
}
