import type { ComponentTree, TreeComponent } from './componentTree.ts'

export interface Assignment {
  component: string
  unit: string
  role: 'lead' | 'co'
  /** Part of the component, 0–1; null = jointly with the others that have none. */
  share: number | null
  status: 'verified' | 'derived' | 'assumed' | 'unverified'
}

export interface Attribution {
  /**
   * units: verified as responsible, jointly where there are several; unassigned: no verified document
   * says whose; unknown: components without a published score; residual: the published score of a
   * component differs from the one that its children make.
   */
  to: 'units' | 'unassigned' | 'unknown' | 'residual'
  units: readonly string[]
  points: number
  components: readonly string[]
}

/**
 * Splits the points lost in an index among the units that verified documents name, from the top: a
 * component with verified units gives them its points, else its children are asked. A unit takes its share;
 * leads without a share take together what is left; the rest is nobody's and never spread. The root's own
 * units coordinate and take nothing. Points of the index; all rows add up to what the root lost.
 * Empty where that is unknown.
 * @param lost points lost by component (see `points`).
 * @throws if the shares of a component sum to more than 1.
 */
export function attribute<C extends TreeComponent>(
  tree: ComponentTree<C>,
  lost: ReadonlyMap<string, number | null>,
  assignments: readonly Assignment[],
): Attribution[] {
  const verified = assignments.filter((assignment) => assignment.status === 'verified')
  const childrenOf = (component: string) =>
    (tree.children.get(component) ?? []).map((child) => child.component)
  const named = (component: string): boolean =>
    verified.some((a) => a.component === component) || childrenOf(component).some(named)

  const split = (component: string, points: number): Attribution[] => {
    const isRoot = component === tree.root.component
    const assigned = isRoot ? [] : verified.filter((a) => a.component === component)
    if (assigned.length > 0) return toUnits(component, assigned, points)
    const children = childrenOf(component)
    if (children.length === 0 || !(isRoot || named(component))) return [unassigned(component, points)]

    const withPoints = children.filter((child) => (lost.get(child) ?? null) !== null)
    const unknown = children.filter((child) => !withPoints.includes(child))
    const left = points - withPoints.reduce((sum, child) => sum + (lost.get(child) ?? 0), 0)
    const rest: Attribution = { to: 'residual', units: [], points: left, components: [component] }
    return [
      ...withPoints.flatMap((child) => split(child, lost.get(child) ?? 0)),
      ...(unknown.length > 0 ? [{ ...rest, to: 'unknown' as const, components: unknown }] : []),
      ...(unknown.length === 0 && Math.abs(left) > tolerance ? [rest] : []),
    ]
  }

  const total = lost.get(tree.root.component) ?? null
  return total === null ? [] : merge(split(tree.root.component, total))
}

const tolerance = 1e-9

function toUnits(component: string, assigned: readonly Assignment[], points: number): Attribution[] {
  const shared = assigned.flatMap(({ unit, share }) => (share === null ? [] : [{ units: [unit], share }]))
  const taken = shared.reduce((sum, { share }) => sum + share, 0)
  if (taken > 1 + tolerance) throw new Error(`shares of ${component} sum to ${taken}, more than 1`)
  const joint = assigned.filter((a) => a.share === null && a.role === 'lead').map((a) => a.unit)
  const carriers = joint.length > 0 ? [...shared, { units: joint.sort(), share: 1 - taken }] : shared
  const rows = carriers.map(
    ({ units, share }): Attribution => ({
      to: 'units',
      units,
      points: points * share,
      components: [component],
    }),
  )
  const left = joint.length > 0 ? 0 : 1 - taken
  return left > tolerance ? [...rows, unassigned(component, points * left)] : rows
}

function unassigned(component: string, points: number): Attribution {
  return { to: 'unassigned', units: [], points, components: [component] }
}

function merge(rows: readonly Attribution[]): Attribution[] {
  const merged = new Map<string, Attribution>()
  for (const row of rows) {
    const key = [row.to, ...row.units].join(' ')
    const before = merged.get(key)
    const points = (before?.points ?? 0) + row.points
    const components = [...new Set([...(before?.components ?? []), ...row.components])]
    merged.set(key, { ...row, points, components })
  }
  return [...merged.values()].sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to) || b.points - a.points)
}

const order: readonly Attribution['to'][] = ['units', 'unassigned', 'unknown', 'residual']
