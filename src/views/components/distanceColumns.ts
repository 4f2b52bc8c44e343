import type { DistanceRow } from '../../charts/distanceDots.ts'
import type { PointsRow } from '../../charts/pointsBars.ts'
import type { Words } from '../../i18n/vi.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'

/** The numbers of the picture of distances. */
export function distanceColumns(decimals: number, words: Words): TableColumn<DistanceRow>[] {
  const said = words.components.column
  return [
    text('name', words.column.component, ({ name }) => name),
    number('toMedian', said.distance, ({ own }) => own, { decimals }),
    number('toBest', said.toBest, ({ own, best }) => (own === null || best === null ? null : own - best), {
      decimals,
    }),
  ]
}

/** The numbers of the picture of points. */
export function barColumns(decimals: number, words: Words): TableColumn<PointsRow>[] {
  const said = words.components.column
  return [
    text('name', words.column.component, ({ name }) => name),
    number('attained', said.attained, ({ attained }) => attained, { decimals }),
    number('lost', said.lost, ({ lost }) => lost, { decimals }),
    number('median', words.column.median, ({ median }) => median, { decimals }),
    number('best', said.best, ({ best }) => best, { decimals }),
  ]
}
