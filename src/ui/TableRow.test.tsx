import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TableRow } from './TableRow.tsx'
import type { TableColumn } from './tableColumn.ts'

interface Row {
  name: string
  score: number | null
}

const columns: TableColumn<Row>[] = [
  { key: 'name', label: 'Tên', kind: 'text', value: ({ name }) => name },
  { key: 'score', label: 'Điểm', kind: 'number', decimals: 2, value: ({ score }) => score },
]
const common = { name: '01', columns, named: 0, depth: 0, followed: false, chosen: false, entry: false }

test('a share of one is written in per cent, also where each row has its own measure', () => {
  const share = { ...columns[1], label: 'Tỷ lệ', key: 'share', kind: 'number', value: () => 0.9751 } as const
  const row = { name: 'Hà Nội', score: 0.9751 }
  const drawn = (column: TableColumn<Row>) =>
    renderToStaticMarkup(<TableRow {...common} columns={[column]} row={row} folded={[]} named={1} />)
  expect(drawn({ ...share, decimals: 4, fraction: true })).toContain('>97,51%</td>')
  expect(drawn({ ...share, writing: () => ({ decimals: 3, fraction: true }) })).toContain('>97,5%</td>')
})

test.each([
  [68.6, '68,60'],
  [0, '0,00'],
  [null, '–'],
])('a cell of %j is written %s, on its row and folded below it', (score, written) => {
  const row = { name: 'Hà Nội', score }
  expect(renderToStaticMarkup(<TableRow {...common} row={row} folded={[]} />)).toContain(`>${written}</td>`)
  const folded = columns.slice(1)
  expect(renderToStaticMarkup(<TableRow {...common} row={row} folded={folded} />)).toContain(
    `<dd>${written}</dd>`,
  )
})
