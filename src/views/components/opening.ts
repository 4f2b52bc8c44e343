import type { ComponentYear } from '../../answers/componentYears.ts'

type KnownYear = Pick<ComponentYear, 'year' | 'trees'>

export interface Opening {
  year: number
  /** Null where the year has no tree. */
  tree: string | null
  /** Later published years whose components are not all known. */
  passedOver: number[]
}

export interface Asked {
  year?: number | undefined
  tree?: string | undefined
  component?: string | undefined
}

/**
 * What a link opens that leaves year or tree open: the latest year with all components of the first level, else
 * with any, else the latest; among those that have the asked component where there are such; in it the asked tree, else that with
 * the asked component, else the one of which most is known. Null where nothing at all is known of the place.
 */
export function opening(years: readonly KnownYear[], asked: Asked): Opening | null {
  const newestFirst = [...years].sort((a, b) => b.year - a.year)
  const has = (one: KnownYear) => one.trees.some((tree) => holds(tree.components, asked.component))
  const candidates = newestFirst.some(has) ? newestFirst.filter(has) : newestFirst
  const chosen =
    asked.year === undefined
      ? (candidates.find(isFull) ?? candidates.find(isKnown) ?? candidates[0])
      : (newestFirst.find((one) => one.year === asked.year) ?? { year: asked.year, trees: [] })
  if (chosen === undefined || newestFirst.length === 0) return null
  const tree =
    chosen.trees.find((one) => one.tree === asked.tree) ??
    chosen.trees.find(({ components }) => holds(components, asked.component)) ??
    chosen.trees[0]
  const later = years.filter((one) => one.year > chosen.year && !isFull(one)).map((one) => one.year)
  return {
    year: chosen.year,
    tree: tree?.tree ?? null,
    passedOver: asked.year === undefined && isKnown(chosen) ? later : [],
  }
}

/** The year with scores of components nearest to another, the later of two; null where there is none. */
export function nearestWithComponents(years: readonly KnownYear[], year: number): number | null {
  const distance = (one: KnownYear) => Math.abs(one.year - year)
  const [nearest] = years
    .filter((one) => one.year !== year && isKnown(one))
    .sort((a, b) => distance(a) - distance(b) || b.year - a.year)
  return nearest?.year ?? null
}

function isFull({ trees }: KnownYear): boolean {
  return trees.some(({ full }) => full)
}

function isKnown({ trees }: KnownYear): boolean {
  return trees.some(({ known }) => known.length > 0)
}

function holds(components: readonly string[], component: string | undefined): boolean {
  return component === undefined || components.includes(component)
}
