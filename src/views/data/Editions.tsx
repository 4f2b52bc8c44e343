import { getRouteApi } from '@tanstack/react-router'
import { answerOf, type NoRequest } from '../../answers/answerOf.ts'
import { editionList, indexList } from '../../answers/lists/indexList.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { EditionFigures } from './EditionFigures.tsx'
import { EventFigures } from './EventFigures.tsx'

const route = getRouteApi('/data')

const editionsScreen = answerOf('editions screen', async (database, _: NoRequest, signal) => {
  const [indices, editions] = await Promise.all([
    indexList(database, {}, signal),
    editionList(database, {}, signal),
  ])
  return { indices, editions }
})

/** The editions of each index with their breaks, and the events that series cross. */
export function Editions() {
  const words = useWords().data
  const { index } = route.useSearch()
  const today = useDataPart((state) => state.asOf)
  const answer = useAnswer(editionsScreen, {})
  return (
    <>
      <DataBar what={words.tabs.editions} />
      <Answered answer={answer} what={words.tabs.editions.toLowerCase()} height={320}>
        {({ indices, editions }) => (
          <EditionFigures indices={indices} index={index} editions={editions} today={today} />
        )}
      </Answered>
      {index === undefined ? <EventFigures /> : null}
    </>
  )
}
