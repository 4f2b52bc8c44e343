import type { ComponentTree, TreeComponent } from './componentTree.ts'

/**
 * Points of the index that one point of each component is worth: the product of the factors up to the root.
 * Step to the parent: 1 under sum; parent's max × weight ÷ max under weighted_mean; parent's max ÷ number
 * of children ÷ max under mean; null under none or where a maximum or weight is unknown. The root's is 1.
 */
export function factors<C extends TreeComponent>(tree: ComponentTree<C>): Map<string, number | null> {
  const worth = new Map<string, number | null>([[tree.root.component, 1]])
  for (const parent of tree.ordered) {
    const upward = worth.get(parent.component) ?? null
    const children = tree.children.get(parent.component) ?? []
    for (const child of children) {
      const step = stepOf(child, parent, children.length)
      worth.set(child.component, upward === null || step === null ? null : upward * step)
    }
  }
  return worth
}

function stepOf(child: TreeComponent, parent: TreeComponent, siblings: number): number | null {
  switch (parent.aggregation) {
    case 'sum':
      return 1
    case 'weighted_mean':
      if (parent.max === null || child.weight === null || !child.max) return null
      return (parent.max * child.weight) / child.max
    case 'mean':
      return parent.max === null || !child.max ? null : parent.max / siblings / child.max
    default:
      return null
  }
}
