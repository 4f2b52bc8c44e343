import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OthersMove } from '../../domain/plan/moveOthers.ts'
import { placeNames } from '../../parts/names/placeNames.ts'
import { IndexPick } from '../../parts/pick/IndexPick.tsx'
import { PlacePick } from '../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../parts/pick/YearPick.tsx'
import type { PlanSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { PlanAnswer } from './planScreen.ts'

const route = getRouteApi('/plan')
const ways: readonly OthersMove[] = ['still', 'median', 'trend-low', 'trend', 'trend-high']

/** [Hà Nội] … [chỉ số] từ năm [2021] · các tỉnh, thành phố khác [đổi theo trung vị]. */
export function PlanBar({ plan, search, goal }: { plan: PlanAnswer; search: PlanSearch; goal?: ReactNode }) {
  const words = useWords()
  const said = words.scenarios
  const navigate = route.useNavigate()
  const { from, indices } = plan
  useSettle({ year: from.year ?? undefined })
  const change = (part: Partial<PlanSearch>) =>
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  const place = placeNames(plan.places, words)(search.place)

  return (
    <ContextBar summary={said.summary(place, search.index, from.year ?? '–')}>
      <PlacePick
        label={said.place}
        value={search.place}
        places={plan.places}
        placeholder={place}
        onChange={(next) => change({ place: next, edit: undefined })}
      />
      {goal ?? words.reach.in}
      <IndexPick
        label={said.index}
        value={search.index}
        indices={indices}
        onChange={(index) => change({ ...nothingOfIndex, index })}
      />
      {said.from}
      <YearPick
        label={said.year}
        value={from.year}
        years={from.years.map(({ year, table }) => ({
          year,
          note: table === null ? said.yearNotWhole : undefined,
        }))}
        onChange={(year) => change({ year, changes: undefined, beside: undefined, caps: undefined })}
      />
      {said.othersBefore}
      <Pick
        label={said.others}
        value={search.others}
        options={ways.map((way) => ({ value: way, label: said.ways[way], note: said.waysWhy[way] }))}
        onChange={(others) => change({ others: others as OthersMove })}
      />
    </ContextBar>
  )
}

/** What says nothing about another index. */
const nothingOfIndex = {
  changes: undefined,
  beside: undefined,
  effort: undefined,
  caps: undefined,
} as const
