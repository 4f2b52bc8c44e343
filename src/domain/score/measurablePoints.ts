import type { ComponentTree, TreeComponent } from './componentTree.ts'
import { factors } from './factors.ts'

/**
 * Points of the index that each component can bring at most: its maximum × its factor (see `factors`). Under
 * `none` a child whose maximum equals its parent's stands for the parent, because nothing is left for the
 * others (QĐ 766/QĐ-TTg: TDGQ.1, “tỷ lệ × 20 điểm” of the group's 20). Null where neither is known.
 */
export function measurablePoints<C extends TreeComponent>(
  tree: ComponentTree<C>,
): ReadonlyMap<string, number | null> {
  const worth = factors(tree)
  const measurable = new Map<string, number | null>()
  for (const { component, max, parent } of tree.ordered) {
    const factor = worth.get(component) ?? null
    const above = tree.ordered.find((one) => one.component === parent)
    const stands = above?.aggregation === 'none' && max !== null && max === above.max
    measurable.set(
      component,
      factor !== null && max !== null
        ? factor * max
        : stands
          ? (measurable.get(above.component) ?? null)
          : null,
    )
  }
  return measurable
}
