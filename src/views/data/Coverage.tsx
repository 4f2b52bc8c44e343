import { getRouteApi } from '@tanstack/react-router'
import { type CoverageGrid, coverageGrid } from '../../answers/data/coverageGrid.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { CoverageFigure } from './CoverageFigure.tsx'
import { DataBar } from './DataBar.tsx'
import { MissingYears } from './MissingYears.tsx'

const route = getRouteApi('/data')

/** How much is known of each index, year and component. */
export function Coverage() {
  const words = useWords().data
  const { index = null } = route.useSearch()
  const today = useDataPart((state) => state.asOf)
  const answer = useAnswer(coverageGrid, { index, today })
  return (
    <>
      <DataBar what={words.tabs.coverage} />
      <Answered answer={answer} what={words.tabs.coverage.toLowerCase()} height={480}>
        {(grid) => (grid.lines.length === 0 ? <Empty>{words.nothingWhy}</Empty> : <Known grid={grid} />)}
      </Answered>
    </>
  )
}

function Known({ grid }: { grid: CoverageGrid }) {
  return (
    <>
      <CoverageFigure grid={grid} />
      <MissingYears grid={grid} />
    </>
  )
}
