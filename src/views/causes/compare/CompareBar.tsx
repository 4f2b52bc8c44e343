import { getRouteApi } from '@tanstack/react-router'
import { type Comparison, mostCompared } from '../../../answers/compare/compare.ts'
import { IndexPick } from '../../../parts/pick/IndexPick.tsx'
import { PlacePick } from '../../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../../parts/pick/YearPick.tsx'
import type { CausesSearch } from '../../../state/search.ts'
import { useSettle } from '../../../state/settled.ts'
import { ContextBar } from '../../../ui/ContextBar.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { ChosenChips } from './ChosenChips.tsx'
import { namesOf } from './namesOf.ts'
import { SidesSwitch } from './SidesSwitch.tsx'

const route = getRouteApi('/causes')

export interface CompareBarProps {
  comparison: Comparison
  search: CausesSearch
  onOthers: (others: readonly string[]) => void
}

/** [chỉ số] năm [2021] · [Hà Nội] với Đà Nẵng ×, Hải Phòng × [thêm…]. */
export function CompareBar({ comparison, search, onOthers }: CompareBarProps) {
  const words = useWords()
  const said = words.compare
  const navigate = route.useNavigate()
  const names = namesOf(comparison, words)
  const { indices, years, year, places, chosen } = comparison
  useSettle({ year: year.year })
  const others = chosen.slice(1)
  const change = (part: Partial<CausesSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  return (
    <ContextBar
      summary={said.summary(search.index, year.year, chosen.map(names.place).join(', '))}
      end={<SidesSwitch sides={search.sides} />}
    >
      <IndexPick
        label={words.components.index}
        value={search.index}
        indices={indices}
        onChange={(index) => change({ index })}
      />
      {words.components.inYear}
      <YearPick
        label={words.components.year}
        value={year.year}
        years={years.map((one) => ({
          year: one.year,
          note: one.whole ? said.yearWhole : said.yearPartial,
        }))}
        onChange={(next) => change({ year: next })}
      />
      ·
      <PlacePick
        label={words.components.place}
        value={search.place}
        places={places}
        placeholder={names.place(search.place)}
        onChange={(place) => change({ place })}
      />
      {said.bar.with}
      <ChosenChips
        from={1}
        chosen={others.map((code) => ({ code, name: names.place(code) }))}
        onRemove={(code) => onOthers(others.filter((other) => other !== code))}
      />
      {chosen.length < mostCompared ? (
        <PlacePick
          label={said.addLabel}
          value={null}
          placeholder={said.add}
          places={places.filter(({ place }) => !chosen.includes(place))}
          onChange={(place) => onOthers([...others, place])}
        />
      ) : null}
    </ContextBar>
  )
}
