import type { HeatSection } from '../heatScope.ts'
import type { Arranged, HeatUnitRow } from './arrange.ts'

/** Rows under the groups of units that hold them, in the order given; a unit of two groups stands under both. */
export function inSections<Row extends HeatUnitRow>(
  rows: readonly Arranged<Row>[],
  sections: readonly HeatSection[] | undefined,
): readonly Arranged<Row>[] {
  if (sections === undefined) return rows
  return sections.flatMap(({ group, members }) =>
    rows.flatMap((one) => (members.includes(one.row.unit.unit) ? [{ ...one, group }] : [])),
  )
}
