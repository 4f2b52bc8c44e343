import { editionFinder } from './editionOf.ts'
import { groupBy } from './groupBy.ts'
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
      (rows) => new Map(rows.map((row) => [textOf(row, 'component'), row])),
    )
    const span = edition(index, year)
    return (families.get(JSON.stringify([index, span])) ?? []).flatMap((family) => {
      const gaps = byPlace.flatMap((place) => gapOf(family, place))
      const [worst] = [...gaps].sort((a, b) => b.gap - a.gap)
      if (!worst) return []
      const { tree, parent } = family
      const component = textOf(parent, 'component') ?? ''
      return [{ index, year, tree, component, places: gaps.length, ...worst }]
    })
  })
}

/** Reports every parent whose recomputed scores miss the published ones by more than the tolerance. */
export function checkTotals(data: PackageTables, tolerance = 0.01): Problem[] {
  return totalGaps(data)
    .filter(({ gap }) => gap > tolerance + 1e-9)
    .map(({ row, index, year, tree, component, places, gap }) =>
      reportAt(
        row,
        'score',
        `${index} ${year}, ${component} (cây ${tree}): tính lại từ thành phần lệch tới ${gap.toFixed(4)} so với công bố, so được ${places} địa phương`,
      ),
    )
}

interface Family {
  tree: string
  parent: PackageRow
  children: readonly PackageRow[]
}

function familiesByEdition(components: readonly PackageRow[]): Map<string, Family[]> {
  const siblings = groupBy(components, (row) => keyOf(row, ['index', 'edition', 'tree', 'parent']))
  const families = components.flatMap((parent) => {
    const children = siblings.get(keyOf(parent, ['index', 'edition', 'tree', 'component'])) ?? []
    const aggregation = textOf(parent, 'aggregation')
    if (children.length === 0 || aggregation === null || aggregation === 'none') return []
    return [{ tree: textOf(parent, 'tree') ?? '', parent, children }]
  })
  return groupBy(families, ({ parent }) => keyOf(parent, ['index', 'edition']))
}

function gapOf(
  { parent, children }: Family,
  place: ReadonlyMap<string | null, PackageRow>,
): { gap: number; row: PackageRow }[] {
  const row = place.get(textOf(parent, 'component'))
  const published = row ? numberOf(row, 'score') : null
  const recomputed = recompute(parent, children, place)
  if (!row || published === null || recomputed === null) return []
  return [{ gap: Math.abs(recomputed - published), row }]
}

function recompute(
  parent: PackageRow,
  children: readonly PackageRow[],
  place: ReadonlyMap<string | null, PackageRow>,
): number | null {
  const aggregation = textOf(parent, 'aggregation')
  const max = numberOf(parent, 'max')
  let total = 0
  for (const child of children) {
    const row = place.get(textOf(child, 'component'))
    const score = row ? numberOf(row, 'score') : null
    if (score === null) return null
    if (aggregation === 'sum') {
      total += score
      continue
    }
    const childMax = numberOf(child, 'max')
    const weight = aggregation === 'mean' ? 1 / children.length : numberOf(child, 'weight')
    if (max === null || childMax === null || weight === null) return null
    total += (max * weight * score) / childMax
  }
  return total
}
