import { getRouteApi } from '@tanstack/react-router'
import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { IndexMeta } from '../../../answers/lists/indexList.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { IndexPick } from '../../../parts/pick/IndexPick.tsx'
import { PlacePick } from '../../../parts/pick/PlacePick.tsx'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'

export interface ForecastBarProps {
  indexForecast: IndexForecast
  indices: readonly IndexMeta[]
  place: string
}

const route = getRouteApi('/plan')

/** [chỉ số] của [Hà Nội]. */
export function ForecastBar({ indexForecast, indices, place }: ForecastBarProps) {
  const words = useWords()
  const said = words.forecast
  const navigate = route.useNavigate()
  const change = (part: { index?: string; place?: string }) =>
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  const name = placeNames(indexForecast.places, words)(place)
  return (
    <ContextBar summary={`${indexForecast.index.index} ${said.of} ${name}`}>
      <IndexPick
        label={said.index}
        value={indexForecast.index.index}
        indices={indices}
        onChange={(index) => change({ index })}
      />
      {said.of}
      <PlacePick
        label={said.place}
        value={place}
        places={indexForecast.places}
        placeholder={name}
        onChange={(next) => change({ place: next })}
      />
    </ContextBar>
  )
}
