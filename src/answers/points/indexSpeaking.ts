import { editionOf } from '../../domain/score/comparable.ts'
import { buildTree, type ComponentTree } from '../../domain/score/componentTree.ts'
import { type IndexPart, indexParts } from '../../domain/score/indexPoints.ts'
import type { Database } from '../../engine/Database.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'
import { type ComponentMeta, componentList, treesOf } from '../lists/componentList.ts'
import { editionList, type IndexMeta, indexNamed } from '../lists/indexList.ts'

export interface SpokenEdition {
  edition: string
  tree: ComponentTree<ComponentMeta>
  parts: IndexPart[]
}

export interface IndexSpeaking {
  index: IndexMeta
  /** The edition in force in the year of a period; null where no indicator speaks for it. */
  inYear(period: string): SpokenEdition | null
}

/** The indicators that speak for an index, edition by edition. @throws RangeError for an unknown index */
export async function indexSpeaking(
  database: Database,
  { index }: { index: string },
  signal?: AbortSignal,
): Promise<IndexSpeaking> {
  const meta = await indexNamed(database, index, signal)
  const [editions, components, all] = await Promise.all([
    editionList(database, { index }, signal),
    componentList(database, { index }, signal),
    ask(database, proxiesOfComponents, {}, signal),
  ])
  const own = all.filter((proxy) => proxy.index === index)
  const found = new Map<string, SpokenEdition | null>()
  return {
    index: meta,
    inYear(period) {
      const edition = editionOf(editions, Number(period.slice(0, 4)))?.edition
      if (edition === undefined) return null
      const known = found.get(edition)
      if (known !== undefined) return known
      const made = spoken(edition, components, own)
      found.set(edition, made)
      return made
    },
  }
}

/** Indices for which any indicator speaks. */
export const spokenIndices = answerOf(
  'spoken indices',
  async (database, _: NoRequest, signal): Promise<string[]> => {
    return [...new Set((await ask(database, proxiesOfComponents, {}, signal)).map(({ index }) => index))]
  },
)

type Proxies = Parameters<typeof indexParts>[1]

function spoken(
  edition: string,
  components: readonly ComponentMeta[],
  proxies: readonly (Proxies[number] & { edition: string })[],
): SpokenEdition | null {
  const [first] = treesOf(components, edition)
  const inForce = components.filter((one) => one.edition === edition && one.tree === first)
  if (inForce.length === 0) return null
  const tree = buildTree(inForce)
  const parts = indexParts(
    tree,
    proxies.filter((proxy) => proxy.edition === edition),
  )
  return parts.length > 0 ? { edition, tree, parts } : null
}
