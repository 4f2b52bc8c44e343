import { tableFromArrays } from 'apache-arrow'
import { expect, it } from 'vitest'
import { rowsInPieces } from './rowsInPieces.ts'

it.each([0, 1, 4_000, 9_001])('gives all of %i rows once, in their order', async (count) => {
  const rows = Array.from({ length: count }, (_, i) => ({ n: i, name: `tên ${i % 7}` }))
  const table = tableFromArrays({
    n: Float64Array.from(rows, ({ n }) => n),
    name: rows.map(({ name }) => name),
  })
  expect(await rowsInPieces(table)).toEqual(rows)
})

it('lets others in between the pieces of a large answer', async () => {
  const table = tableFromArrays({ n: Float64Array.from({ length: 9_000 }, (_, i) => i) })
  const order: string[] = []
  const done = rowsInPieces(table).then(() => order.push('rows'))
  setImmediate(() => order.push('other'))
  await done
  expect(order).toEqual(['other', 'rows'])
})
