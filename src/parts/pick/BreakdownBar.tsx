import type { ReactNode } from 'react'
import type { ComponentsSearch } from '../../state/search.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { placeNames } from '../names/placeNames.ts'
import { IndexPick } from './IndexPick.tsx'
import type { ComponentsAnswer } from './openedComponents.ts'
import { PeersPick } from './PeersPick.tsx'
import { PlacePick } from './PlacePick.tsx'
import { YearPick } from './YearPick.tsx'
import { yearOptions } from './yearOptions.ts'

interface BreakdownBarProps {
  components: ComponentsAnswer
  search: Pick<ComponentsSearch, 'index' | 'place' | 'year' | 'peers'>
  onIndex: (index: string) => void
  onChange: (part: Partial<Pick<ComponentsSearch, 'place' | 'year' | 'peers'>>) => void
  /** Behind the year. */
  tree?: ReactNode
  /** Behind the peers. */
  children?: ReactNode
}

/** [chỉ số] của [Hà Nội] năm [2021] · … so với [63 tỉnh, thành phố] · … */
export function BreakdownBar({ components, search, onIndex, onChange, tree, children }: BreakdownBarProps) {
  const words = useWords()
  const said = words.components
  const { data, indices, opened, places, years } = components
  const year = opened?.year ?? search.year
  const placeName = placeNames(places, words)(search.place)
  return (
    <ContextBar summary={`${search.index} ${said.of} ${placeName} ${said.inYear} ${year ?? '–'}`}>
      <IndexPick label={said.index} value={search.index} indices={indices} onChange={onIndex} />
      {said.of}
      <PlacePick
        label={said.place}
        value={search.place}
        places={places}
        placeholder={placeName}
        onChange={(place) => onChange({ place })}
      />
      {said.inYear}
      <YearPick
        label={said.year}
        value={year}
        years={yearOptions(years, year, words)}
        onChange={(chosen) => onChange({ year: chosen })}
      />
      {tree}
      {said.against}
      <PeersPick
        placesRanked={data?.rows[0]?.placesRanked ?? null}
        system={components.system}
        places={places}
        search={search}
        onChange={(peers) => onChange({ peers })}
      />
      {children}
    </ContextBar>
  )
}
