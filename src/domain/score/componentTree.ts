export type Aggregation = 'sum' | 'weighted_mean' | 'mean' | 'none'

export interface TreeComponent {
  component: string
  parent: string | null
  max: number | null
  weight: number | null
  aggregation: Aggregation | null
}

export interface ComponentTree<C extends TreeComponent> {
  root: C
  /** The root, then depth first; siblings by code, numbers in codes by their value. */
  ordered: readonly C[]
  children: ReadonlyMap<string, readonly C[]>
  depth: ReadonlyMap<string, number>
}

const byCode = new Intl.Collator('en', { numeric: true })

/**
 * Builds one tree of one edition.
 * @throws where there is not exactly one root, a parent is unknown, a code occurs twice or a cycle cuts
 * components off from the root.
 */
export function buildTree<C extends TreeComponent>(components: readonly C[]): ComponentTree<C> {
  const roots = components.filter((c) => c.parent === null)
  const [root] = roots
  if (root === undefined || roots.length > 1) {
    throw new Error(
      `a tree of components needs one root, found ${roots.map((c) => c.component).join(', ') || 'none'}`,
    )
  }
  const codes = new Set(components.map((c) => c.component))
  if (codes.size < components.length) throw new Error(`a component occurs twice under ${root.component}`)
  const children = new Map<string, C[]>()
  for (const component of components) {
    if (component.parent === null) continue
    if (!codes.has(component.parent)) {
      throw new Error(`${component.component} has a parent that is not in its tree: ${component.parent}`)
    }
    children.set(component.parent, [...(children.get(component.parent) ?? []), component])
  }
  for (const siblings of children.values()) siblings.sort((a, b) => byCode.compare(a.component, b.component))

  const ordered: C[] = []
  const depth = new Map<string, number>()
  const visit = (component: C, level: number) => {
    ordered.push(component)
    depth.set(component.component, level)
    for (const child of children.get(component.component) ?? []) visit(child, level + 1)
  }
  visit(root, 0)
  if (ordered.length < components.length) {
    const lost = components.filter((c) => !depth.has(c.component)).map((c) => c.component)
    throw new Error(`components in a cycle, apart from ${root.component}: ${lost.join(', ')}`)
  }
  return { root, ordered, children, depth }
}
