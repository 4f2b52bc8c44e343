import type { ComponentTree, TreeComponent } from './componentTree.ts'

/**
 * Score of a component from its children's scores, on its own scale: Σ s under sum; max × Σ wᵢ sᵢ ÷ maxᵢ
 * under weighted_mean; max × mean of sᵢ ÷ maxᵢ under mean. Null for a leaf, under none, and where a
 * child's score, weight or maximum that it needs is unknown: missing stays missing.
 */
export function recompute<C extends TreeComponent>(
  tree: ComponentTree<C>,
  component: string,
  scores: ReadonlyMap<string, number | null>,
): number | null {
  const parent = tree.ordered.find((c) => c.component === component)
  const children = tree.children.get(component) ?? []
  if (parent === undefined || children.length === 0) return null
  let total = 0
  for (const child of children) {
    const part = partOf(child, parent, children.length, scores.get(child.component) ?? null)
    if (part === null) return null
    total += part
  }
  return parent.aggregation === 'sum' ? total : parent.max === null ? null : parent.max * total
}

function partOf(
  child: TreeComponent,
  parent: TreeComponent,
  siblings: number,
  score: number | null,
): number | null {
  if (score === null) return null
  switch (parent.aggregation) {
    case 'sum':
      return score
    case 'weighted_mean':
      return child.weight === null || !child.max ? null : (child.weight * score) / child.max
    case 'mean':
      return child.max ? score / child.max / siblings : null
    default:
      return null
  }
}
