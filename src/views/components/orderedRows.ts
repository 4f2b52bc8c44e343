interface TreeRow {
  component: string
  parent: string | null
}

/** The open part of a tree, depth first, siblings by the given order with unknown ones last. */
export function orderedRows<Row extends TreeRow>(
  rows: readonly Row[],
  open: ReadonlySet<string>,
  order: (row: Row) => number | null,
): Row[] {
  const below = (parent: Row): Row[] =>
    childrenOf(rows, parent.component, order).flatMap((child) => [
      child,
      ...(open.has(child.component) ? below(child) : []),
    ])
  return rows.filter((row) => row.parent === null).flatMap((root) => [root, ...below(root)])
}

/** Direct children in the given order, unknown ones last, else as they stand. */
export function childrenOf<Row extends TreeRow>(
  rows: readonly Row[],
  parent: string,
  order: (row: Row) => number | null,
): Row[] {
  return rows
    .filter((row) => row.parent === parent)
    .sort((a, b) => {
      const x = order(a)
      const y = order(b)
      if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
      return x - y
    })
}

/** From the root down to a component; empty where it is not in the tree. */
export function pathTo<Row extends TreeRow>(rows: readonly Row[], component: string): Row[] {
  const row = rows.find((one) => one.component === component)
  if (row === undefined) return []
  return row.parent === null ? [row] : [...pathTo(rows, row.parent), row]
}

/** A component and everything below it. */
export function withDescendants<Row extends TreeRow>(rows: readonly Row[], component: string): string[] {
  const children = rows.filter((row) => row.parent === component)
  return [component, ...children.flatMap((child) => withDescendants(rows, child.component))]
}

/** A component and those above it, up to the index. */
export function upwardFrom<Row extends TreeRow>(rows: readonly Row[], component: string): string[] {
  return pathTo(rows, component)
    .map((row) => row.component)
    .reverse()
}
