import type { ComponentTree, TreeComponent } from './componentTree.ts'
import { measurablePoints } from './measurablePoints.ts'
import { proxyPoints } from './proxyPoints.ts'

/** How far something can be relied on, the surest first. */
export const standings = ['verified', 'derived', 'assumed', 'unverified'] as const
export type Standing = (typeof standings)[number]

export interface SpeakingIndicator {
  component: string
  indicator: string
  /** Of the component, 0–1; all of it where unknown. */
  share: number | null
  rule: string
  thresholds: string | null
  status: string
}

export interface IndexPart {
  component: string
  indicator: string
  /** Points of the index that the indicator can bring at most. */
  most: number
  rule: string
  thresholds: string | null
  /** The less sure of the assignment's and the component's. */
  status: Standing
}

export interface ComponentPoints {
  component: string
  /** Estimated points of the index, in 0 … measurable. */
  points: number
  /** Points of the index that the measured indicators can bring at most; never more than `max`. */
  measurable: number
  /** Points of the index that the component can bring at most; null where its worth is unknown. */
  max: number | null
  /** The least sure of what it was made of. */
  status: Standing
  /** Measurable points by standing. */
  sure: Readonly<Record<Standing, number>>
}

/**
 * What indicators can bring to an index: maximum of the component in points of the index (`measurablePoints`) ×
 * the indicator's share. A component whose worth is unknown has none; where a component has indicators of its
 * own, those of the components below it would count twice and are left out.
 */
export function indexParts<C extends TreeComponent & { status: string }>(
  tree: ComponentTree<C>,
  speaking: readonly SpeakingIndicator[],
): IndexPart[] {
  const most = measurablePoints(tree)
  const byCode = new Map(tree.ordered.map((one) => [one.component, one]))
  const spokenFor = new Set(speaking.map(({ component }) => component))
  const isCovered = (component: string): boolean => {
    const parent = byCode.get(component)?.parent ?? null
    return parent !== null && (spokenFor.has(parent) || isCovered(parent))
  }
  return speaking.flatMap(({ component, indicator, share, rule, thresholds, status }): IndexPart[] => {
    const node = byCode.get(component)
    const worth = most.get(component) ?? null
    if (node === undefined || worth === null || isCovered(component)) return []
    const standing = lessSure(standingOf(status), standingOf(node.status))
    return [{ component, indicator, most: worth * (share ?? 1), rule, thresholds, status: standing }]
  })
}

/**
 * Estimated points of the components of an index, in the order of the tree: Σ over measured indicators of
 * most × what the value brings by its rule (`proxyPoints`), added up along the tree. What is not measured
 * brings no points and is not measurable; nothing is rescaled. Components of which nothing is measured are
 * left out.
 * @throws RangeError for a rule or thresholds that cannot be read
 */
export function componentPoints<C extends TreeComponent>(
  tree: ComponentTree<C>,
  parts: readonly IndexPart[],
  measured: (indicator: string) => number | null,
): ComponentPoints[] {
  const worth = measurablePoints(tree)
  const parentOf = new Map(tree.ordered.map(({ component, parent }) => [component, parent]))
  const sums = new Map<string, { points: number; sure: Record<Standing, number> }>()
  for (const part of parts) {
    const brings = proxyPoints(part, measured(part.indicator))
    if (brings === null) continue
    for (let at: string | null = part.component; at !== null; at = parentOf.get(at) ?? null) {
      const sum = sums.get(at) ?? {
        points: 0,
        sure: { verified: 0, derived: 0, assumed: 0, unverified: 0 },
      }
      sum.points += part.most * brings
      sum.sure[part.status] += part.most
      sums.set(at, sum)
    }
  }
  return tree.ordered.flatMap(({ component }): ComponentPoints[] => {
    const sum = sums.get(component)
    if (sum === undefined) return []
    const { points, sure } = sum
    return [
      {
        component,
        points,
        measurable: standings.reduce((total, standing) => total + sure[standing], 0),
        max: worth.get(component) ?? null,
        status: standings.findLast((standing) => sure[standing] > 0) ?? 'verified',
        sure,
      },
    ]
  })
}

function lessSure(a: Standing, b: Standing): Standing {
  return standings.indexOf(a) > standings.indexOf(b) ? a : b
}

function standingOf(text: string): Standing {
  return standings.find((standing) => standing === text) ?? 'unverified'
}
