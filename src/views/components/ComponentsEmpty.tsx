import { Link } from '@tanstack/react-router'
import { placeNames } from '../../parts/names/placeNames.ts'
import type { ComponentsAnswer } from '../../parts/pick/openedComponents.ts'
import { nearestWithComponents } from '../../parts/pick/opening.ts'
import type { ComponentsSearch } from '../../state/search.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { rankOf } from './headline.ts'
import { scaleOf, writtenScore } from './writtenScore.ts'

/** What is not there, what is, and the nearest year that has more. */
export function ComponentsEmpty({
  components,
  search,
}: {
  components: ComponentsAnswer
  search: ComponentsSearch
}) {
  const words = useWords()
  const said = words.components.empty
  const { data, opened, years, places } = components
  const place = placeNames(places, words)(search.place)
  if (opened === null) {
    return (
      <Empty title={said.noPlace(place)}>
        <Link to="/components" search={{ index: undefined, year: undefined, place: undefined }}>
          {said.toFirst}
        </Link>
      </Empty>
    )
  }
  const root = data?.rows[0]
  const nearest = nearestWithComponents(years, opened.year)
  const otherTrees =
    years
      .find(({ year }) => year === opened.year)
      ?.trees.filter(({ tree, scored }) => tree !== data?.tree && scored.length > 0) ?? []
  const rank = rankOf(root, words)
  const scale = root && data ? scaleOf(data.index, root) : null
  return (
    <Empty title={said.title(search.index, place, opened.year)}>
      {root && root.score !== null && scale
        ? said.total(words.components.level(writtenScore(root.score, scale, words), scale.scale), rank)
        : root && root.rank !== null
          ? said.totalRank(rank)
          : said.nothing}{' '}
      {otherTrees.map(({ tree }) => (
        <span key={tree}>
          {said.otherTree}{' '}
          <Link to="/components" search={(before) => ({ ...before, tree, component: undefined })}>
            {words.components.trees[tree] ?? tree}
          </Link>
          .{' '}
        </span>
      ))}
      {nearest === null ? (
        <>
          {said.never}{' '}
          <Link to="/ranking" search={{ index: search.index, place: search.place }}>
            {said.ranking(search.index)}
          </Link>
          .
        </>
      ) : (
        <>
          {said.nearest}{' '}
          <Link to="/components" search={(before) => ({ ...before, year: nearest, tree: undefined })}>
            {nearest}
          </Link>
          .
        </>
      )}
    </Empty>
  )
}
