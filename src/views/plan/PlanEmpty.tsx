import { Link } from '@tanstack/react-router'
import type { LinearYear } from '../../answers/lists/linearYears.ts'
import type { ScenarioStart } from '../../answers/plan/scenarioStart.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import type { Words } from '../../i18n/vi.ts'
import { rankKnown } from '../../parts/names/rankKnown.ts'
import type { PlanSearch } from '../../state/search.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

export interface PlanEmptyProps {
  from: ScenarioStart
  search: PlanSearch
  placeName: string
  /** Indices of which some year is wholly published. */
  able: readonly string[]
}

/** Why nothing can be supposed here, what is known all the same, and where more is. */
export function PlanEmpty({ from, search, placeName, able }: PlanEmptyProps) {
  const words = useWords()
  const said = words.scenarios.empty
  const { index, years, start } = from
  const latest = years.find(({ year }) => year === from.year) ?? years.at(-1)
  const whatStands = latest && knownOf(latest, { place: search.place, decimals: shownDecimals(index) }, words)
  return (
    <Empty
      title={
        from.year === null && latest === undefined
          ? said.titleNever(index.index)
          : said.title(index.index, from.year ?? latest?.year ?? '')
      }
    >
      {start !== null ? said.why.place(placeName) : reason(latest, words)} {whatStands}{' '}
      {able.length > 0 ? (
        <>
          {said.able}{' '}
          {able.map((one, i) => (
            <span key={one}>
              {i > 0 ? ', ' : null}
              <Link from="/plan" to="/plan" search={({ tab, place }) => ({ tab, place, index: one })}>
                {one}
              </Link>
            </span>
          ))}
          .{' '}
        </>
      ) : null}
      {said.see}{' '}
      <Link to="/ranking" search={{ index: index.index, place: search.place }}>
        {said.ranking}
      </Link>
      {', '}
      <Link to="/components" search={{ index: index.index, place: search.place }}>
        {said.components}
      </Link>
      .
    </Empty>
  )
}

function reason(latest: LinearYear | undefined, words: Words): string {
  const said = words.scenarios.empty.why
  if (latest === undefined || latest.why === null) return said.unpublished
  if (latest.why !== 'partial') return said[latest.why]
  return said.partial(
    latest.placesKnown,
    latest.placesRanked === null ? '?' : words.format.number(latest.placesRanked),
  )
}

function knownOf(
  { official, totals }: LinearYear,
  { place, decimals }: { place: string; decimals: number },
  words: Words,
): string {
  const said = words.scenarios.empty
  const printed = official.places.get(place)
  const total = totals.get(place) ?? null
  return said.known(
    (printed && rankKnown(printed, {}, words)) ?? said.unknownRank,
    total === null ? said.unknownTotal : said.knownTotal(words.format.number(total, decimals)),
  )
}
