import { getRouteApi } from '@tanstack/react-router'
import { placeNames } from '../../parts/names/placeNames.ts'
import { IndexPick } from '../../parts/pick/IndexPick.tsx'
import type { ComponentsAnswer } from '../../parts/pick/openedComponents.ts'
import { PeersPick } from '../../parts/pick/PeersPick.tsx'
import { PlacePick } from '../../parts/pick/PlacePick.tsx'
import { YearPick } from '../../parts/pick/YearPick.tsx'
import { yearOptions } from '../../parts/pick/yearOptions.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { ContextBar } from '../../ui/ContextBar.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

const route = getRouteApi('/components')

/** [PCI] của [Hà Nội] năm [2021] · theo [lĩnh vực] · so với [63 tỉnh, thành phố]. */
export function ComponentsBar({ found, search }: { found: ComponentsAnswer; search: ComponentsSearch }) {
  const words = useWords()
  const said = words.components
  const navigate = route.useNavigate()
  const change = (part: Partial<ComponentsSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const { data, indices, opened, places, years } = found
  const year = opened?.year ?? search.year
  const placeName = placeNames(places, words)(search.place)
  const trees = data?.trees ?? []

  return (
    <ContextBar summary={`${search.index} ${said.of} ${placeName} ${said.inYear} ${year ?? '–'}`}>
      <IndexPick
        label={said.index}
        value={search.index}
        indices={indices}
        onChange={(index) => change({ index, year: undefined, tree: undefined, component: undefined })}
      />
      {said.of}
      <PlacePick
        label={said.place}
        value={search.place}
        places={places}
        placeholder={placeName}
        onChange={(place) => change({ place })}
      />
      {said.inYear}
      <YearPick
        label={said.year}
        value={year}
        years={yearOptions(years, year, words)}
        onChange={(chosen) => change({ year: chosen })}
      />
      {trees.length > 1 ? (
        <>
          {said.byTree}
          <Pick
            label={said.tree}
            value={data?.tree ?? null}
            options={trees.map((tree) => ({ value: tree, label: said.trees[tree] ?? tree }))}
            onChange={(tree) => change({ tree, year, component: undefined })}
          />
        </>
      ) : null}
      {said.against}
      <PeersPick
        placesRanked={data?.rows[0]?.placesRanked ?? null}
        system={found.system}
        places={places}
        search={search}
        onChange={(chosen) => change({ peers: chosen })}
      />
    </ContextBar>
  )
}
