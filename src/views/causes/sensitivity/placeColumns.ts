import type { Words } from '../../../i18n/vi.ts'
import { number, text } from '../../../ui/columns.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import type { PlaceRow } from './placeRows.ts'
import type { Shown } from './Shown.ts'

/** The columns of the table of all places. */
export function placeColumns({ drawn, noise, top }: Shown, words: Words): TableColumn<PlaceRow>[] {
  const said = words.sensitivity
  const label = said.column
  const decimals = 2
  const differs = drawn.equal !== null && drawn.geometric !== null
  const rank = (
    key: 'low' | 'median' | 'high' | 'equal' | 'geometric',
    title: string,
  ): TableColumn<PlaceRow> =>
    number(key, label[key], (row) => row[key], { title, phone: key === 'low' || key === 'high' })
  return [
    number('rank', words.column.rank, (row) => row.rank, { title: label.rankWhy, phone: true }),
    number('published', label.published, (row) => row.published, { phone: false }),
    text('name', label.name, (row) => row.name, { phone: true }),
    rank('low', label.lowWhy),
    rank('median', label.medianWhy),
    rank('high', label.highWhy),
    number('share', label.top(top), (row) => row.share, {
      decimals: 4,
      fraction: true,
      title: label.topWhy(noise, top),
      show: (row) => words.format.percent(row.share, 0),
    }),
    ...(differs ? [rank('equal', label.equalWhy), rank('geometric', label.geometricWhy)] : []),
    number(
      'leaving',
      label.leaving,
      (row) => (row.leaving === null ? null : said.range(row.leaving.best, row.leaving.worst)),
      { title: label.leavingWhy, sortable: false },
    ),
    number('gap', label.gap, (row) => row.gap, {
      title: label.gapWhy,
      decimals,
      show: (row) => `${row.rounded ? '≈ ' : ''}${words.format.number(row.gap, decimals)}`,
    }),
  ]
}
