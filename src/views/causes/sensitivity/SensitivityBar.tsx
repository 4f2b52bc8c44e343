import { getRouteApi } from '@tanstack/react-router'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { IndexPick } from '../../../parts/pick/IndexPick.tsx'
import { PlacePick } from '../../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../../parts/pick/YearPick.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { useSettle } from '../../../state/settled.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { SensitivityAnswer } from './sensitivityScreen.ts'

const route = getRouteApi('/causes')

const tops = [1, 3, 5, 10, 15, 20, 30]

/** [chỉ số] năm [2021] · theo dõi [Hà Nội] · [tốp 10]. */
export function SensitivityBar({
  sensitivity,
  search,
}: {
  sensitivity: SensitivityAnswer
  search: CausesSearch
}) {
  const words = useWords()
  const said = words.sensitivity.bar
  const navigate = route.useNavigate()
  const change = (part: Partial<CausesSearch>) => {
    void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const year = sensitivity.year?.year ?? search.year
  useSettle({ year })
  const place = placeNames(sensitivity.places, words)(search.place)
  const ranked = [...new Set([...tops, search.top])].sort((a, b) => a - b)
  return (
    <ContextBar summary={`${search.index} ${said.inYear} ${year ?? '–'} · ${place}`}>
      <IndexPick
        label={said.index}
        value={search.index}
        indices={sensitivity.indices}
        onChange={(index) => change({ index })}
      />
      {said.inYear}
      <YearPick
        label={said.year}
        value={year}
        years={sensitivity.years.map((one) => ({
          year: one.year,
          note: one.table === null ? said.partial : undefined,
        }))}
        onChange={(chosen) => change({ year: chosen })}
      />
      {said.follow}
      <PlacePick
        label={said.place}
        value={search.place}
        places={sensitivity.places}
        placeholder={place}
        onChange={(chosen) => change({ place: chosen })}
      />
      <Pick
        label={said.top}
        value={String(search.top)}
        options={ranked.map((n) => ({ value: String(n), label: said.topN(n) }))}
        onChange={(chosen) => change({ top: Number(chosen) })}
      />
    </ContextBar>
  )
}
