import type { Change } from '../../../answers/change/change.ts'
import { collate } from '../../../i18n/collate.ts'
import { PeersPick } from '../../../parts/pick/PeersPick.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'

interface ChangeBarProps {
  found: Change
  search: CausesSearch
  onChange: (part: Partial<CausesSearch>) => void
}

/** [PCI] của [Hà Nội] từ [2020] đến [2021] · so với [63 tỉnh, thành phố]. */
export function ChangeBar({ found, search, onChange }: ChangeBarProps) {
  const words = useWords()
  const said = words.change.bar
  const { indices, places, years, pair } = found
  const [from, to] = [pair?.from.year ?? search.from, pair?.to.year ?? search.year]
  const name = words.format.name(
    places.find(({ place }) => place === search.place) ?? { name_vi: search.place },
  )
  const newest = [...years].reverse()

  return (
    <ContextBar summary={said.summary(search.index, name, from ?? 0, to ?? 0)}>
      <Pick
        label={said.index}
        value={search.index}
        options={indices.map((one) => ({ value: one.index, label: one.index, note: words.format.name(one) }))}
        onChange={(index) => onChange({ index, year: undefined, from: undefined })}
      />
      {said.of}
      <Pick
        label={said.place}
        value={search.place}
        placeholder={name}
        options={places
          .map((one) => ({
            value: one.place,
            label: words.format.name(one),
            keywords: `${one.name_vi} ${one.aliases ?? ''}`,
          }))
          .sort((a, b) => collate(a.label, b.label))}
        onChange={(place) => onChange({ place })}
      />
      {said.from}
      <Pick
        label={said.fromYear}
        value={from === undefined ? null : String(from)}
        options={newest
          .filter(({ year }) => to === undefined || year < to)
          .map((one) => ({
            value: String(one.year),
            label: String(one.year),
            note:
              one.verdict === 'refused'
                ? said.refused
                : !one.known
                  ? said.unknown
                  : !one.whole
                    ? said.partial
                    : one.verdict === 'suspected'
                      ? said.suspected
                      : undefined,
          }))}
        onChange={(year) => onChange({ from: Number(year), year: to })}
      />
      {said.to}
      <Pick
        label={said.toYear}
        value={to === undefined ? null : String(to)}
        options={newest.slice(0, -1).map((one) => ({
          value: String(one.year),
          label: String(one.year),
          note: !one.known ? said.unknown : !one.whole ? said.partial : undefined,
        }))}
        onChange={(year) => onChange({ year: Number(year), from: undefined })}
      />
      {found.split === null ? null : (
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
