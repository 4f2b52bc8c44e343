import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { ColumnContext } from './ColumnContext.ts'
import { PointsBar } from './PointsBar.tsx'

/** Points of the whole index: attained, as a bar, not attained. */
export function pointColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const full = Math.max(0, ...data.rows.filter((row) => row.depth > 0).map((row) => lengthOf(row)))
  const inPoints = (row: BreakdownRow, distance: number | null) =>
    row.points === null || distance === null ? null : row.points - distance
  const asScored = data.rows.every((row) => row.points === row.score)
  const attained: TableColumn<BreakdownRow> = {
    key: 'attained',
    label: said.attained,
    title: said.attainedWhy,
    kind: 'number',
    sortable: false,
    decimals,
    value: (row) => row.points,
  }
  return [
    ...(asScored ? [] : [attained]),
    {
      key: 'bar',
      label: said.bar,
      title: said.barWhy,
      kind: 'text',
      sortable: false,
      pictureOnly: true,
      width: '14%',
      value: (row) => row.points,
      show: (row) =>
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
    },
    {
      key: 'lost',
      label: said.lost,
      title: said.lostWhy,
      kind: 'number',
      sortable: false,
      decimals,
      value: (row) => row.lost,
    },
  ]
}

function lengthOf({ points, max, factor }: BreakdownRow): number {
  return max !== null && factor !== null ? max * factor : (points ?? 0)
}
