import { getRouteApi } from '@tanstack/react-router'
import { collate } from '../../i18n/collate.ts'
import type { ComponentsAnswer } from '../../parts/pick/openedComponents.ts'
import { PeersPick } from '../../parts/pick/PeersPick.tsx'
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
  const placeName = words.format.name(
    places.find(({ place }) => place === search.place) ?? { name_vi: search.place },
  )
  const trees = data?.trees ?? []

  return (
    <ContextBar summary={`${search.index} ${said.of} ${placeName} ${said.inYear} ${year ?? '–'}`}>
      <Pick
        label={said.index}
        value={search.index}
        options={indices.map((one) => ({
          value: one.index,
          label: one.index,
          note: words.format.name(one),
        }))}
        onChange={(index) => change({ index, year: undefined, tree: undefined, component: undefined })}
      />
      {said.of}
      <Pick
        label={said.place}
        value={search.place}
        options={places
          .map((one) => ({
            value: one.place,
            label: words.format.name(one),
            keywords: `${one.name_vi} ${one.aliases ?? ''}`,
          }))
          .sort((a, b) => collate(a.label, b.label))}
        placeholder={placeName}
        onChange={(place) => change({ place })}
      />
      {said.inYear}
      <Pick
        label={said.year}
        value={year === undefined ? null : String(year)}
        options={yearOptions(years, year, words)}
        onChange={(chosen) => change({ year: Number(chosen) })}
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
