import { getRouteApi } from '@tanstack/react-router'
import { BreakdownBar } from '../../parts/pick/BreakdownBar.tsx'
import type { ComponentsAnswer } from '../../parts/pick/openedComponents.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { useSettle } from '../../state/settled.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

const route = getRouteApi('/components')

/** [chỉ số] của [Hà Nội] năm [2021] · theo [lĩnh vực] · so với [63 tỉnh, thành phố]. */
export function ComponentsBar({
  components,
  search,
}: {
  components: ComponentsAnswer
  search: ComponentsSearch
}) {
  const said = useWords().components
  const navigate = route.useNavigate()
  const change = (part: Partial<ComponentsSearch>) => {
    navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false })
  }
  const { data, opened } = components
  const year = opened?.year ?? search.year
  useSettle({ year })
  const trees = data?.trees ?? []

  return (
    <BreakdownBar
      components={components}
      search={search}
      onIndex={(index) => change({ index, tree: undefined, component: undefined })}
      onChange={change}
      tree={
        trees.length > 1 ? (
          <>
            {said.byTree}
            <Pick
              label={said.tree}
              value={data?.tree ?? null}
              options={trees.map((tree) => ({ value: tree, label: said.trees[tree] ?? tree }))}
              onChange={(tree) => change({ tree, year, component: undefined })}
            />
          </>
        ) : null
      }
    />
  )
}
