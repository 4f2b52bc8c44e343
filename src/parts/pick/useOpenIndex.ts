import { useLocation } from '@tanstack/react-router'
import { answerOf } from '../../answers/answerOf.ts'
import { dataDate } from '../../answers/data/dataDate.ts'
import { lookedByDefault } from '../../state/search.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { loadablePart } from '../../ui/loadablePart.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'

/** fall: where the place fell most; split: of those whose change can be split; estimated: of which most can be today. */
type Find = 'fall' | 'split' | 'estimated'

/** What the question needs; after the first figures, for nothing on the first screen asks it. */
const opened = loadablePart(() => import('../../answers/lists/openingIndex.ts'))
const estimated = loadablePart(() => import('../../answers/points/indexSpeaking.ts'))

/** Loads what a screen needs to open without an index in its address: from then on without the network. */
export function loadOpenIndex(): Promise<unknown> {
  return Promise.all([opened.load(), estimated.load()])
}

interface Asked {
  find: Find
  asOf: string | null
  place: string
}

const openIndex = answerOf(
  'open index',
  async (database, { find, asOf, place }: Asked, signal): Promise<string> => {
    const { openingIndex } = await opened.load()
    if (find !== 'estimated') return openingIndex(database, { place, split: find === 'split' }, signal)
    const { mostSpokenIndex } = await estimated.load()
    const today = await dataDate(database, { asOf }, signal)
    const mostSpoken = today === null ? null : await mostSpokenIndex(database, { period: today }, signal)
    return mostSpoken?.index ?? openingIndex(database, { place, split: false }, signal)
  },
)

/** By path, and tab where only that is about an index: what it opens with where the address names none. */
const opening: Readonly<Record<string, Find>> = {
  '/ranking': 'fall',
  '/components': 'fall',
  '/causes': 'split',
  '/plan': 'split',
  '/indicators points': 'estimated',
}

/** Which index is looked at: the address's, else the one that matters most; null where it is about none. */
export function useOpenIndex(): Answer<string | null> {
  const inAddress = useLocation({ select: ({ search }) => ('index' in search ? search.index : undefined) })
  const place = useLocation({
    select: ({ pathname, search }) =>
      pathname === '/indicators' && 'tab' in search ? `${pathname} ${search.tab}` : pathname,
  })
  const followed = useLocation({
    select: ({ search }) => ('place' in search ? search.place : undefined) ?? lookedByDefault.place,
  })
  const asOf = useDataPart((state) => state.asOf)
  const find = inAddress === undefined ? opening[place] : undefined
  const answer = useAnswer(openIndex, find ? { find, asOf, place: followed } : null)
  if (find) return answer.stale ? { ...answer, data: undefined, waiting: true } : answer
  return { ...answer, data: inAddress ?? null, error: null, waiting: false, stale: false }
}
