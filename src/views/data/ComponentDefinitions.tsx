import { getRouteApi } from '@tanstack/react-router'
import { answerOf } from '../../answers/answerOf.ts'
import { componentList, treesOf } from '../../answers/lists/componentList.ts'
import { editionList, indexList } from '../../answers/lists/indexList.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DataBar } from './DataBar.tsx'
import { TreeDefinition } from './TreeDefinition.tsx'

const route = getRouteApi('/data')

/** The tree of an index in one of its editions; of every index in its latest one where none is chosen. */
export function ComponentDefinitions() {
  const words = useWords().data
  const { index, edition, tree } = route.useSearch()
  const navigate = route.useNavigate()
  const answer = useAnswer(definedTrees, { index })
  const [one] = index === undefined ? [] : (answer.data ?? [])
  const editions = one?.editions ?? []
  const chosen = editions.find((e) => e.edition === edition) ?? latest(editions, one?.components ?? [])
  const trees = one ? treesOf(one.components, chosen?.edition ?? null) : []
  const shownTree = trees.find((name) => name === tree) ?? trees[0]

  return (
    <>
      <DataBar what={words.definitions.parts.components}>
        {index !== undefined && chosen ? (
          <>
            {words.definitions.edition.toLowerCase()}
            <Pick
              label={words.definitions.edition}
              value={chosen.edition}
              options={editions
                .map((e) => ({
                  value: e.edition,
                  label: words.editions.span(e.first_year, e.last_year),
                  note: e.decision ?? '',
                }))
                .reverse()}
              searchable={false}
              onChange={(next) =>
                navigate({
                  search: (before) => ({ ...before, edition: next, tree: undefined }),
                  resetScroll: false,
                })
              }
            />
          </>
        ) : null}
        {trees.length > 1 && shownTree ? (
          <>
            {words.definitions.byTree}
            <Pick
              label={words.definitions.tree}
              value={shownTree}
              options={trees.map((name) => ({ value: name, label: words.definitions.trees[name] ?? name }))}
              onChange={(next) =>
                navigate({ search: (before) => ({ ...before, tree: next }), resetScroll: false })
              }
            />
          </>
        ) : null}
      </DataBar>
      <Answered answer={answer} what={words.definitions.parts.components.toLowerCase()} height={480}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{words.nothingWhy}</Empty>
          ) : (
            all.map(({ meta, editions, components }) => {
              const of = (index !== undefined && chosen) || latest(editions, components)
              const name = (index !== undefined && shownTree) || treesOf(components, of?.edition ?? null)[0]
              return of ? (
                <TreeDefinition
                  key={meta.index}
                  meta={meta}
                  edition={of}
                  components={components.filter((c) => c.edition === of.edition && c.tree === name)}
                />
              ) : null
            })
          )
        }
      </Answered>
    </>
  )
}

const definedTrees = answerOf(
  'defined trees',
  async (database, { index }: { index: string | undefined }, signal) => {
    const [indices, editions] = await Promise.all([
      indexList(database, {}, signal),
      editionList(database, {}, signal),
    ])
    return Promise.all(
      indices
        .filter((meta) => index === undefined || meta.index === index)
        .map(async (meta) => ({
          meta,
          editions: editions.filter((one) => one.index === meta.index),
          components: await componentList(database, { index: meta.index }, signal),
        })),
    )
  },
)

/** The latest edition of which any component below the total is known, else the latest. */
function latest<E extends { edition: string }>(
  editions: readonly E[],
  components: readonly { edition: string; parent: string | null }[],
): E | undefined {
  const withComponents = new Set(
    components.filter(({ parent }) => parent !== null).map(({ edition }) => edition),
  )
  return editions.findLast(({ edition }) => withComponents.has(edition)) ?? editions.at(-1)
}
