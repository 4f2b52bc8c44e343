import type { Words } from '../../../i18n/vi.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { IntervalBar } from './IntervalBar.tsx'
import type { PlaceRow } from './placeRows.ts'
import type { Shown } from './Shown.ts'

/** The columns of the table of all places. */
export function placeColumns({ drawn, noise, top, place }: Shown, words: Words): TableColumn<PlaceRow>[] {
  const said = words.sensitivity
  const label = said.column
  const of = drawn.table.places.length
  const decimals = 2
  const differs = drawn.equal !== null && drawn.geometric !== null
  const rank = (
    key: 'low' | 'median' | 'high' | 'equal' | 'geometric',
    title: string,
  ): TableColumn<PlaceRow> => ({
    key,
    label: label[key],
    kind: 'number',
    title,
    phone: key === 'low' || key === 'high',
    value: (row) => row[key],
  })
  return [
    {
      key: 'rank',
      label: label.rank,
      kind: 'number',
      title: label.rankWhy,
      phone: true,
      value: (row) => row.rank,
    },
    { key: 'published', label: label.published, kind: 'number', phone: false, value: (row) => row.published },
    { key: 'name', label: label.name, kind: 'text', phone: true, value: (row) => row.name },
    {
      key: 'bar',
      label: label.bar(of),
      kind: 'text',
      pictureOnly: true,
      sortable: false,
      width: '15%',
      value: (row) => row.median,
      show: (row) => <IntervalBar row={row} of={of} followed={row.place === place} />,
    },
    rank('low', label.lowWhy),
    rank('median', label.medianWhy),
    rank('high', label.highWhy),
    {
      key: 'share',
      label: label.top(top),
      kind: 'number',
      title: label.topWhy(noise, top),
      value: (row) => row.share,
      show: (row) => words.format.percent(row.share, 0),
    },
    ...(differs ? [rank('equal', label.equalWhy), rank('geometric', label.geometricWhy)] : []),
    {
      key: 'leaving',
      label: label.leaving,
      kind: 'number',
      title: label.leavingWhy,
      value: (row) => (row.leaving === null ? null : said.range(row.leaving.best, row.leaving.worst)),
      sortable: false,
    },
    {
      key: 'gap',
      label: label.gap,
      kind: 'number',
      title: label.gapWhy,
      decimals,
      value: (row) => row.gap,
      show: (row) => `${row.rounded ? '≈ ' : ''}${words.format.number(row.gap, decimals)}`,
    },
  ]
}
