import type { ComponentYear, TreeOfYear } from '../../answers/lists/componentYears.ts'
import { hasFullTree, hasScores } from '../../answers/lists/latestWithComponents.ts'

type KnownYear = Pick<ComponentYear, 'year' | 'trees'>

export interface Opening {
  year: number
  /** Null where the year has no tree. */
  tree: string | null
  /** Later published years whose components are not all known, where those of this year are. */
  passedOver: number[]
}

export interface OpeningRequest {
  year?: number | undefined
  tree?: string | undefined
  component?: string | undefined
}

/**
 * What a link opens that leaves year or tree open. The year: the latest with all components of the first level,
 * else with any, else the latest. With a component: the latest in which the tree that holds it is full, else in
 * which it has a score, else which has it. The tree: the asked one, else the one that holds the component, else
 * the one of which most is known. Null where nothing at all is known of the place.
 */
export function opening(years: readonly KnownYear[], request: OpeningRequest): Opening | null {
  const newestFirst = [...years].sort((a, b) => b.year - a.year)
  const chosen =
    request.year === undefined
      ? latest(newestFirst, request.component)
      : (newestFirst.find((one) => one.year === request.year) ?? { year: request.year, trees: [] })
  if (chosen === undefined || newestFirst.length === 0) return null
  const tree =
    chosen.trees.find((one) => one.tree === request.tree) ??
    chosen.trees.find(({ components }) => request.component && components.includes(request.component)) ??
    chosen.trees[0]
  const later = years.filter((one) => one.year > chosen.year && !hasFullTree(one)).map((one) => one.year)
  return { year: chosen.year, tree: tree?.tree ?? null, passedOver: hasScores(chosen) ? later : [] }
}

/** The tree that an address must name to open a component of a year in it; undefined where it opens there anyway. */
export function treeToName(
  years: readonly KnownYear[],
  { year, tree, component }: Omit<OpeningRequest, 'tree'> & { tree: string | null },
): string | undefined {
  return tree === null || opening(years, { year, component })?.tree === tree ? undefined : tree
}

function latest(newestFirst: readonly KnownYear[], component: string | undefined): KnownYear | undefined {
  const holding = newestFirst.filter((one) => component !== undefined && treeOf(one, component))
  if (component === undefined || holding.length === 0) {
    return newestFirst.find(hasFullTree) ?? newestFirst.find(hasScores) ?? newestFirst[0]
  }
  return (
    holding.find((one) => treeOf(one, component)?.full) ??
    holding.find((one) => treeOf(one, component)?.scored.includes(component)) ??
    holding[0]
  )
}

function treeOf({ trees }: KnownYear, component: string): TreeOfYear | undefined {
  return trees.find(({ components }) => components.includes(component))
}

/** The year with scores of components nearest to another, the later of two; null where there is none. */
export function nearestWithComponents(years: readonly KnownYear[], year: number): number | null {
  const distance = (one: KnownYear) => Math.abs(one.year - year)
  const [nearest] = years
    .filter((one) => one.year !== year && hasScores(one))
    .sort((a, b) => distance(a) - distance(b) || b.year - a.year)
  return nearest?.year ?? null
}
