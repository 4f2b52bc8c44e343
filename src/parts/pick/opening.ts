import type { ComponentYear, TreeOfYear } from '../../answers/lists/componentYears.ts'
import { hasFullTree, hasScores } from '../../answers/lists/latestWithComponents.ts'
import { nearestYear } from '../../domain/nearestYear.ts'

type KnownYear = Pick<ComponentYear, 'year' | 'trees'>

export interface Opening {
  year: number
  /** Null where the year has no tree. */
  tree: string | null
  /** Later published years whose components are not all known, where those of this year are. */
  passedOver: number[]
  /** The year that was asked for and cannot be shown, and what it lacks: any component, or the asked one. */
  instead: { of: number; lacks: 'components' | 'component' } | null
}

export interface OpeningRequest {
  year?: number | undefined
  tree?: string | undefined
  component?: string | undefined
}

/**
 * What a link opens. The asked year if it has scores of components, the asked one among them; else the nearest that
 * has, of one component that which scores it, else which has it. Without a year: the latest with all components of
 * the first level, else with any, else the latest; with a component, the latest in which the tree that holds it is
 * full, else in which it has a score, else which has it. The tree: the asked one, else the one that holds the
 * component, else the one of which most is known. Null where nothing at all is known of the place.
 */
export function opening(years: readonly KnownYear[], request: OpeningRequest): Opening | null {
  const newestFirst = [...years].sort((a, b) => b.year - a.year)
  const chosen =
    request.year === undefined
      ? latest(newestFirst, request.component)
      : asked(newestFirst, { year: request.year, component: request.component })
  if (chosen === undefined || newestFirst.length === 0) return null
  const tree =
    chosen.trees.find((one) => one.tree === request.tree) ??
    chosen.trees.find(({ components }) => request.component && components.includes(request.component)) ??
    chosen.trees[0]
  const later = years.filter((one) => one.year > chosen.year && !hasFullTree(one)).map((one) => one.year)
  const instead =
    request.year === undefined || request.year === chosen.year
      ? null
      : ({
          of: request.year,
          lacks: newestFirst.some((one) => one.year === request.year && hasScores(one))
            ? 'component'
            : 'components',
        } as const)
  return {
    year: chosen.year,
    tree: tree?.tree ?? null,
    passedOver: hasScores(chosen) && instead === null ? later : [],
    instead,
  }
}

/** The tree that an address must name to open a component of a year in it; undefined where it opens there anyway. */
export function treeToName(
  years: readonly KnownYear[],
  { year, tree, component }: Omit<OpeningRequest, 'tree'> & { tree: string | null },
): string | undefined {
  return tree === null || opening(years, { year, component })?.tree === tree ? undefined : tree
}

function asked(
  newestFirst: readonly KnownYear[],
  { year, component }: { year: number; component: string | undefined },
): KnownYear {
  const scored = newestFirst.filter(hasScores)
  const itself = newestFirst.find((one) => one.year === year)
  const able = component === undefined ? scored : withComponent(newestFirst, component, itself)
  const years = (able.length > 0 ? able : scored).map((one) => one.year)
  const near = nearestYear(years, year) ?? year
  return newestFirst.find((one) => one.year === near) ?? { year, trees: [] }
}

/** The asked year if the component is in it and any is scored, else those that score it, else those that have it. */
function withComponent(
  years: readonly KnownYear[],
  component: string,
  itself: KnownYear | undefined,
): readonly KnownYear[] {
  const holding = years.filter((one) => treeOf(one, component))
  if (itself && holding.includes(itself) && hasScores(itself)) return [itself]
  const scoring = holding.filter((one) => treeOf(one, component)?.scored.includes(component))
  return scoring.length > 0 ? scoring : holding
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
  return nearestYear(
    years.filter((one) => one.year !== year && hasScores(one)).map((one) => one.year),
    year,
  )
}
