import { groupBy } from '../../domain/groupBy.ts'
import type { Aggregation, ComponentTree, TreeComponent } from '../../domain/score/componentTree.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { recompute } from '../../domain/score/recompute.ts'
import { editionFinder } from './editionOf.ts'
import type { PackageRow, PackageTables } from './PackageRow.ts'
import { keyOf, numberOf, textOf } from './PackageRow.ts'
import type { Problem } from './Problem.ts'
import { reportAt } from './Problem.ts'

export interface TotalGap {
  index: string
  year: number
  tree: string
  component: string
  /** Places of which the score and the scores of all its children are known. */
  places: number
  /** The largest absolute difference of recomputed and published, and the row where it is. */
  gap: number
  row: PackageRow
}

/** How far the published scores of every parent are from what its children make. */
export function totalGaps({ scores = [], components = [], editions = [] }: PackageTables): TotalGap[] {
  const edition = editionFinder(editions)
  const families = familiesByEdition(components)
  const groups = groupBy(scores, (row) => keyOf(row, ['index', 'year', 'place_system']))
  return [...groups.values()].flatMap((group) => {
    const [sample] = group
    if (!sample) return []
    const index = textOf(sample, 'index') ?? ''
    const year = numberOf(sample, 'year') ?? 0
    const byPlace = [...groupBy(group, (row) => textOf(row, 'place')).values()].map(
      (rows) => new Map(rows.map((row) => [textOf(row, 'component') ?? '', row])),
    )
    const span = edition(index, year)
    return (families.get(JSON.stringify([index, span])) ?? []).flatMap((family) => {
      const gaps = byPlace.flatMap((place) => gapOf(family, place))
      const [worst] = [...gaps].sort((a, b) => b.gap - a.gap)
      if (!worst) return []
      const { component } = family.tree.root
      return [{ index, year, tree: family.name, component, places: gaps.length, ...worst }]
    })
  })
}

/** Reports every parent whose recomputed scores miss the published ones by more than the tolerance. */
export function reportTotals(data: PackageTables, tolerance = 0.01): Problem[] {
  return totalGaps(data)
    .filter(({ gap }) => gap > tolerance + 1e-9)
    .map(({ row, index, year, tree, component, places, gap }) =>
      reportAt(
        row,
        'score',
        `${index} ${year}, ${component} (cây ${tree}): tính lại từ thành phần lệch tới ${gap.toFixed(4)} so với công bố, so được ${places} tỉnh, thành phố`,
      ),
    )
}

interface Family {
  name: string
  parent: PackageRow
  tree: ComponentTree<TreeComponent>
}

function familiesByEdition(components: readonly PackageRow[]): Map<string, Family[]> {
  const siblings = groupBy(components, (row) => keyOf(row, ['index', 'edition', 'tree', 'parent']))
  const families = components.flatMap((parent) => {
    const children = siblings.get(keyOf(parent, ['index', 'edition', 'tree', 'component'])) ?? []
    const codes = new Set([parent, ...children].map((row) => textOf(row, 'component')))
    if (children.length === 0 || codes.size <= children.length) return []
    const tree = buildTree([{ ...treeComponent(parent), parent: null }, ...children.map(treeComponent)])
    return [{ name: textOf(parent, 'tree') ?? '', parent, tree }]
  })
  return groupBy(families, ({ parent }) => keyOf(parent, ['index', 'edition']))
}

function treeComponent(row: PackageRow): TreeComponent {
  return {
    component: textOf(row, 'component') ?? '',
    parent: textOf(row, 'parent'),
    max: numberOf(row, 'max'),
    weight: numberOf(row, 'weight'),
    aggregation: textOf(row, 'aggregation') as Aggregation | null,
  }
}

function gapOf({ tree }: Family, place: ReadonlyMap<string, PackageRow>): { gap: number; row: PackageRow }[] {
  const { component } = tree.root
  const row = place.get(component)
  const published = row ? numberOf(row, 'score') : null
  const scores = new Map([...place].map(([code, line]) => [code, numberOf(line, 'score')]))
  const recomputed = recompute(tree, component, scores)
  if (!row || published === null || recomputed === null) return []
  return [{ gap: Math.abs(recomputed - published), row }]
}
