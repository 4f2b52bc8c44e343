import { getRouteApi } from '@tanstack/react-router'
import type { GainChoice } from '../../../answers/headroom/headroomGains.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { IndexPick } from '../../../parts/pick/IndexPick.tsx'
import { PeersPick } from '../../../parts/pick/PeersPick.tsx'
import { PlacePick } from '../../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../../parts/pick/YearPick.tsx'
import { yearOptions } from '../../../parts/pick/yearOptions.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { HeadroomAnswer } from './askHeadroom.ts'
import { gainsKnown } from './gainOf.ts'

const route = getRouteApi('/causes')
const steps = [1, 2, 5, 10, 20] as const

export interface HeadroomBarProps {
  answer: HeadroomAnswer
  search: CausesSearch
  gain: GainChoice | null
}

/** [PCI] của [Hà Nội] năm [2021] · so với [63 tỉnh, thành phố] · thêm điểm [đến nơi tốt nhất]. */
export function HeadroomBar({ answer: { found, room }, search, gain }: HeadroomBarProps) {
  const words = useWords()
  const said = words.components
  const navigate = route.useNavigate()
  const change = (part: Partial<CausesSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const { indices, places, years, opened, data } = found
  const year = opened?.year ?? search.year
  const place = placeNames(places, words)(search.place)
  const known = room === null ? [] : gainsKnown(room)

  return (
    <ContextBar summary={`${search.index} ${said.of} ${place} ${said.inYear} ${year ?? '–'}`}>
      <IndexPick
        label={said.index}
        value={search.index}
        indices={indices}
        onChange={(index) => change({ index, year: undefined, effort: undefined, gain: undefined })}
      />
      {said.of}
      <PlacePick
        label={said.place}
        value={search.place}
        places={places}
        placeholder={place}
        onChange={(chosen) => change({ place: chosen })}
      />
      {said.inYear}
      <YearPick
        label={said.year}
        value={year}
        years={yearOptions(years, year, words)}
        onChange={(chosen) => change({ year: chosen })}
      />
      {said.against}
      <PeersPick
        placesRanked={data?.rows[0]?.placesRanked ?? null}
        system={found.system}
        places={places}
        search={search}
        onChange={(chosen) => change({ peers: chosen })}
      />
      {gain === null ? null : (
        <>
          {words.headroom.bar.upTo}
          <Pick
            label={words.headroom.bar.goal}
            value={gain.to}
            options={(['best', 'median', 'maximum', 'step'] as const).map((to) => ({
              value: to,
              label: words.headroom.to[to],
              ...(known.includes(to) ? {} : { disabled: true, note: words.headroom.unavailable }),
            }))}
            onChange={(to) => change({ gain: to as CausesSearch['gain'] })}
          />
          {gain.to === 'step' ? (
            <Pick
              label={words.headroom.bar.step}
              value={String(search.step)}
              options={[...new Set([...steps, search.step])]
                .sort((a, b) => a - b)
                .map((step) => ({ value: String(step), label: words.headroom.bar.steps(step) }))}
              onChange={(step) => change({ step: Number(step) })}
            />
          ) : null}
        </>
      )}
    </ContextBar>
  )
}
