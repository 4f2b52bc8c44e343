import { getRouteApi } from '@tanstack/react-router'
import { sources } from '../../answers/data/sources.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { Find } from './Find.tsx'
import { holds } from './holds.ts'
import { OfficialUnitScores } from './OfficialUnitScores.tsx'
import { PublishedFigures } from './PublishedFigures.tsx'
import { SourceFigure } from './SourceFigure.tsx'
import { StatedSources } from './StatedSources.tsx'

const route = getRouteApi('/data')

/** Where every figure was read, and how many rest on it. */
export function Sources() {
  const words = useWords().data
  const { index, find } = route.useSearch()
  const answer = useAnswer(sources, {})
  return (
    <>
      <DataBar what={words.tabs.sources} />
      <Answered answer={answer} what={words.tabs.sources.toLowerCase()} height={480}>
        {(all) => {
          const rows = all.filter(
            (row) =>
              (index === undefined || row.indices.includes(index)) &&
              holds(find, [row.source, row.title, row.url, ...row.indices, row.first_year, row.last_year]),
          )
          return (
            <>
              <Find found={rows.length} of={all.length} />
              <SourceFigure rows={rows} all={all} found={rows.length < all.length} />
            </>
          )
        }}
      </Answered>
      {index === undefined ? <PublishedFigures /> : null}
      <OfficialUnitScores />
      {index === undefined ? <StatedSources /> : null}
    </>
  )
}
