import { placeNames } from '../../../parts/names/placeNames.ts'
import { rankKnown } from '../../../parts/names/rankKnown.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { SensitivityAnswer } from './sensitivityScreen.ts'

/** Why there is no range of ranks, and what is known all the same. */
export function SensitivityEmpty({
  sensitivity,
  search,
}: {
  sensitivity: SensitivityAnswer
  search: CausesSearch
}) {
  const words = useWords()
  const said = words.sensitivity.empty
  const { index, year, places } = sensitivity
  const shownYear = year?.year ?? search.year
  const place = placeNames(places, words)(search.place)
  const printed = year?.official.places.get(search.place)
  const score = year?.totals.get(search.place) ?? null
  const names = new Map(year?.components.map((one) => [one.component, words.format.name(one)]))
  const lacking = year?.lacking.get(search.place)?.map((code) => names.get(code) ?? code) ?? []
  return (
    <Empty title={said.title(shownYear === undefined ? index.index : `${index.index} ${shownYear}`)}>
      <p>
        {year === null
          ? said.nothing
          : year.why === 'partial'
            ? said.partial(year.placesKnown, year.placesRanked)
            : said[year.why ?? 'no scores']}
      </p>
      {printed && (printed.rank !== null || score !== null) ? (
        <p>
          {said.own(
            place,
            rankKnown(printed, { of: year?.placesRanked }, words) ?? words.scenarios.empty.unknownRank,
            words.format.number(score, index.decimals),
          )}
        </p>
      ) : null}
      {printed?.low != null && printed.high !== null ? (
        <p>{said.bounds(place, printed.low, printed.high)}</p>
      ) : null}
      {lacking.length > 0 ? <p>{said.lacking(place, words.format.list(lacking))}</p> : null}
    </Empty>
  )
}
