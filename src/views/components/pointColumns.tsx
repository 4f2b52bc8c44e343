import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { number, picture, when } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { ColumnContext } from './ColumnContext.ts'
import { PointsBar } from './PointsBar.tsx'

/** Points of the whole index: attained, as a bar, not attained. */
export function pointColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const plain = { sortable: false, decimals }
  const full = Math.max(0, ...data.rows.filter((row) => row.depth > 0).map((row) => lengthOf(row)))
  const inPoints = (row: BreakdownRow, distance: number | null) =>
    row.points === null || distance === null ? null : row.points - distance
  const asScored = data.rows.every((row) => row.points === row.score)
  return [
    when(
      !asScored,
      number('attained', said.attained, (row) => row.points, { title: said.attainedWhy, ...plain }),
    ),
    picture(
      'bar',
      said.bar,
      (row) =>
        row.parent === null ? null : (
          <PointsBar
            attained={row.points}
            lost={row.lost}
            median={inPoints(row, row.toMedian)}
            best={inPoints(row, row.toBest)}
            full={full}
            decimals={decimals}
          />
        ),
      { title: said.barWhy, width: '14%' },
    ),
    number('lost', said.lost, (row) => row.lost, { title: said.lostWhy, ...plain }),
  ]
}

function lengthOf({ points, max, factor }: BreakdownRow): number {
  return max !== null && factor !== null ? max * factor : (points ?? 0)
}
