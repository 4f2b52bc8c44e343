import type { DistanceRow } from '../../charts/distanceDots.ts'
import type { PointsRow } from '../../charts/pointsBars.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PlainTable } from '../../ui/tableColumn.ts'

/** The numbers of the picture of distances. */
export function distanceTable(rows: readonly DistanceRow[], words: Words, decimals: number): PlainTable {
  const said = words.components.column
  return {
    columns: [
      { key: 'name', label: said.name, kind: 'text' },
      { key: 'toMedian', label: said.distance, kind: 'number', decimals },
      { key: 'toBest', label: said.toBest, kind: 'number', decimals },
    ],
    rows: rows.map(({ name, own, best }) => [name, own, own === null || best === null ? null : own - best]),
  }
}

/** The numbers of the picture of points. */
export function barsTable(rows: readonly PointsRow[], words: Words, decimals: number): PlainTable {
  const said = words.components.column
  const number = { kind: 'number', decimals } as const
  return {
    columns: [
      { key: 'name', label: said.name, kind: 'text' },
      { ...number, key: 'attained', label: said.attained },
      { ...number, key: 'lost', label: said.lost },
      { ...number, key: 'median', label: said.median },
      { ...number, key: 'best', label: said.best },
    ],
    rows: rows.map(({ name, attained, lost, median, best }) => [name, attained, lost, median, best]),
  }
}
