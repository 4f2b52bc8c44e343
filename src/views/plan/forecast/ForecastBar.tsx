import { getRouteApi } from '@tanstack/react-router'
import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { IndexMeta } from '../../../answers/lists/indexList.ts'
import { collate } from '../../../i18n/collate.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { placeNames } from '../planWords.ts'

export interface ForecastBarProps {
  found: IndexForecast
  indices: readonly IndexMeta[]
  place: string
}

const route = getRouteApi('/plan')

/** [PCI] của [Hà Nội]. */
export function ForecastBar({ found, indices, place }: ForecastBarProps) {
  const words = useWords()
  const said = words.forecast
  const navigate = route.useNavigate()
  const change = (part: { index?: string; place?: string }) =>
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  const name = placeNames(found.places, words).get(place) ?? place
  return (
    <ContextBar summary={`${found.index.index} ${said.of} ${name}`}>
      <Pick
        label={said.index}
        value={found.index.index}
        options={indices.map((one) => ({ value: one.index, label: one.index, note: words.format.name(one) }))}
        onChange={(index) => change({ index })}
      />
      {said.of}
      <Pick
        label={said.place}
        value={place}
        options={found.places
          .map((one) => ({
            value: one.place,
            label: words.format.name(one),
            keywords: `${one.name_vi} ${one.aliases ?? ''}`,
          }))
          .sort((a, b) => collate(a.label, b.label))}
        placeholder={name}
        onChange={(next) => change({ place: next })}
      />
    </ContextBar>
  )
}
