import type { Change } from '../../../answers/change/change.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { IndexPick } from '../../../parts/pick/IndexPick.tsx'
import { PeersPick } from '../../../parts/pick/PeersPick.tsx'
import { PlacePick } from '../../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../../parts/pick/YearPick.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { useSettle } from '../../../state/settled.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'

interface ChangeBarProps {
  change: Change
  search: CausesSearch
  onChange: (part: Partial<CausesSearch>) => void
}

/** [chỉ số] của [Hà Nội] từ [2020] đến [2021] · so với [63 tỉnh, thành phố]. */
export function ChangeBar({ change, search, onChange }: ChangeBarProps) {
  const words = useWords()
  const said = words.change.bar
  const { indices, places, years, pair } = change
  const [from, to] = [pair?.from.year ?? search.from, pair?.to.year ?? search.year]
  useSettle({ from, year: to })
  const name = placeNames(places, words)(search.place)

  return (
    <ContextBar summary={said.summary(search.index, name, from ?? 0, to ?? 0)}>
      <IndexPick
        label={said.index}
        value={search.index}
        indices={indices}
        onChange={(index) => onChange({ index, from: undefined })}
      />
      {said.of}
      <PlacePick
        label={said.place}
        value={search.place}
        places={places}
        placeholder={name}
        onChange={(place) => onChange({ place })}
      />
      {said.from}
      <YearPick
        label={said.fromYear}
        value={from}
        years={years
          .filter(({ year }) => to === undefined || year < to)
          .map((one) => ({
            year: one.year,
            note:
              one.verdict === 'refused'
                ? said.refused
                : !one.hasFigure
                  ? said.unknown
                  : !one.whole
                    ? said.partial
                    : one.verdict === 'suspected'
                      ? said.suspected
                      : undefined,
          }))}
        onChange={(year) => onChange({ from: year, year: to })}
      />
      {said.to}
      <YearPick
        label={said.toYear}
        value={to}
        years={years.slice(1).map((one) => ({
          year: one.year,
          note: !one.hasFigure ? said.unknown : !one.whole ? said.partial : undefined,
        }))}
        onChange={(year) => onChange({ year, from: undefined })}
      />
      {change.split === null ? null : (
        <>
          {` · ${said.against}`}
          <PeersPick
            placesRanked={pair?.to.placesRanked ?? null}
            system={pair?.to.place_system ?? null}
            places={places}
            search={search}
            onChange={(next) => onChange({ peers: next })}
          />
        </>
      )}
    </ContextBar>
  )
}
