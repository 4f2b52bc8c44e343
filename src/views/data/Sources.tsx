import { getRouteApi } from '@tanstack/react-router'
import { sources } from '../../answers/data/sources.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { OfficialUnitScores } from './OfficialUnitScores.tsx'
import { PublishedFigures } from './PublishedFigures.tsx'
import { SourceFigure } from './SourceFigure.tsx'
import { StatedSources } from './StatedSources.tsx'

const route = getRouteApi('/data')

/** Where every figure was read, and how many rest on it. */
export function Sources() {
  const words = useWords().data
  const { index } = route.useSearch()
  const answer = useAnswer(sources, {})
  return (
    <>
      <DataBar what={words.tabs.sources} />
      <SourceFigure answer={answer} />
      {index === undefined ? <PublishedFigures /> : null}
      <OfficialUnitScores />
      {index === undefined ? <StatedSources /> : null}
    </>
  )
}
