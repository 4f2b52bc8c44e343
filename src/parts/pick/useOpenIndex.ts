import { useLocation } from '@tanstack/react-router'
import { answerOf } from '../../answers/answerOf.ts'
import { dataDate } from '../../answers/data/dataDate.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { loadablePart } from '../../ui/loadablePart.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'

/** first: of all; whole: of which totals can be recomputed; estimated: of which most can be estimated today. */
type Find = 'first' | 'whole' | 'estimated'

/** What the question needs; after the first figures, for nothing on the first screen asks it. */
const first = loadablePart(() => import('../../answers/lists/firstIndex.ts'))
const estimated = loadablePart(() => import('../../answers/points/indexSpeaking.ts'))

/** Loads what a screen needs to open without an index in its address: from then on without the network. */
export function loadOpenIndex(): Promise<unknown> {
  return Promise.all([first.load(), estimated.load()])
}

const openIndex = answerOf(
  'open index',
  async (database, { find, asOf }: { find: Find; asOf: string | null }, signal): Promise<string> => {
    const { firstIndex, firstWholeIndex } = await first.load()
    if (find === 'whole') return firstWholeIndex(database, signal)
    if (find === 'first') return firstIndex(database, signal)
    const { mostSpokenIndex } = await estimated.load()
    const today = await dataDate(database, { asOf }, signal)
    const mostSpoken = today === null ? null : await mostSpokenIndex(database, { period: today }, signal)
    return mostSpoken?.index ?? firstIndex(database, signal)
  },
)

/** By path, and tab where only that is about an index: what it opens with where the address names none. */
const opening: Readonly<Record<string, Find>> = {
  '/ranking': 'first',
  '/components': 'first',
  '/causes': 'whole',
  '/plan': 'whole',
  '/indicators points': 'estimated',
}

/** Which index is looked at: the address's, else the first that the screen can show; null where it is about none. */
export function useOpenIndex(): Answer<string | null> {
  const inAddress = useLocation({ select: ({ search }) => ('index' in search ? search.index : undefined) })
  const place = useLocation({
    select: ({ pathname, search }) =>
      pathname === '/indicators' && 'tab' in search ? `${pathname} ${search.tab}` : pathname,
  })
  const asOf = useDataPart((state) => state.asOf)
  const find = inAddress === undefined ? opening[place] : undefined
  const answer = useAnswer(openIndex, find ? { find, asOf } : null)
  if (find) return answer.stale ? { ...answer, data: undefined, waiting: true } : answer
  return { ...answer, data: inAddress ?? null, error: null, waiting: false, stale: false }
}
