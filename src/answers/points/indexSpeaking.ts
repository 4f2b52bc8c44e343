import { editionOf } from '../../domain/score/comparable.ts'
import { buildTree, type ComponentTree } from '../../domain/score/componentTree.ts'
import { type IndexPart, indexParts } from '../../domain/score/indexPoints.ts'
import type { Database } from '../../engine/Database.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'
import { type ComponentMeta, componentList, treesOf } from '../lists/componentList.ts'
import { editionList, type IndexMeta, indexList, indexNamed } from '../lists/indexList.ts'

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
  const ofIndex = all.filter((proxy) => proxy.index === index)
  const byEdition = new Map<string, SpokenEdition | null>()
  return {
    index: meta,
    inYear(period) {
      const edition = editionOf(editions, Number(period.slice(0, 4)))?.edition
      if (edition === undefined) return null
      const before = byEdition.get(edition)
      if (before !== undefined) return before
      const made = spoken(edition, components, ofIndex)
      byEdition.set(edition, made)
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

/** The asked index if any indicator speaks for it, else the one for which most is said; the asked one if none is. */
export const pointsIndex = answerOf(
  'points index',
  async (database, { index, asOf }: { index: string; asOf: string }, signal): Promise<string> => {
    const spoken = await spokenIndices(database, {}, signal)
    if (spoken.includes(index)) return index
    return (await mostSpokenIndex(database, { period: asOf }, signal))?.index ?? index
  },
)

/**
 * The index for most of whose points indicators speak in the year of a period, the first in the order of reading of
 * those that are alike; null where they speak for none.
 */
export async function mostSpokenIndex(
  database: Database,
  { period }: { period: string },
  signal?: AbortSignal,
): Promise<IndexMeta | null> {
  const [indices, spoken] = await Promise.all([
    indexList(database, {}, signal),
    spokenIndices(database, {}, signal),
  ])
  const all = indices.filter(({ index }) => spoken.includes(index))
  const shares = await Promise.all(
    all.map(async ({ index }) => {
      const edition = (await indexSpeaking(database, { index }, signal)).inYear(period)
      const whole = edition?.tree.root.max ?? null
      const most = edition?.parts.reduce((sum, part) => sum + part.most, 0) ?? 0
      return whole === null ? 0 : most / whole
    }),
  )
  const largest = Math.max(0, ...shares)
  return largest === 0 ? null : (all[shares.indexOf(largest)] ?? null)
}

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
