import { expect, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { lists } from './scoreLists.examples.ts'
import { takeSheets } from './takeSheets.ts'

/** What comes of places as heads and components as rows. */
function take(rows: Cell[][], answers: Record<string, string> = {}) {
  const told = { index: 'PCI', year: 2018, system: '63', answers }
  const sheet = { name: '', hidden: false, merges: [], rows }
  const [taken] = takeSheets('a.xlsx', [sheet], told, lists)
  return {
    rows: (taken?.tables.scores ?? []).map(({ place, component, score }) => `${place} ${component} ${score}`),
    report: taken?.report,
    seen: taken?.seen?.columns,
  }
}

const table = (name: string, land: string): Cell[][] => [
  ['Chỉ số thành phần', 'Hà Nội', name, 'Bà Rịa - Vũng Tàu'],
  ['PCI', 68.8, 70.15, 65.1],
  [land, 7.5, 8.25, 6.75],
]

test('a head that is nearly a place is a fault with the nearest, and is one once a person says so', () => {
  const { rows, report } = take(table('Đà Nẵg', 'Tiếp cận đất đai'))
  expect(rows).toEqual(['01 PCI 68.8', '77 PCI 65.1', '01 PCI.LAND 7.5', '77 PCI.LAND 6.75'])
  expect(report?.faults.find(({ code }) => code === 'place-unknown')).toEqual({
    ...{ code: 'place-unknown', row: 1, column: 'C', value: 'Đà Nẵg', detail: 'Đà Nẵng' },
  })
  expect(report?.refused).toBe(2)
  const told = take(table('Đà Nẵg', 'Tiếp cận đất đai'), { 'place Đà Nẵg': 'Đà Nẵng' })
  expect(told.rows).toContain('48 PCI.LAND 8.25')
  expect(told.report).toMatchObject({ taken: 6, refused: 0, faults: [] })
})

test('a head that a person says is no place, or that is near none, is left out', () => {
  const no = take(table('Đà Nẵg', 'Tiếp cận đất đai'), { 'place Đà Nẵg': '' })
  expect(no.report?.faults.map(({ code }) => code)).not.toContain('place-unknown')
  expect(no.report?.left_out).toContainEqual(expect.objectContaining({ value: 'Đà Nẵg' }))
  const far = take(table('Điểm tối đa', 'Tiếp cận đất đai'))
  expect(far.report?.faults.map(({ code }) => code)).not.toContain('place-unknown')
  expect(far.report?.left_out).toContainEqual(expect.objectContaining({ value: 'Điểm tối đa' }))
})

test('a row that is no component is named by its number, under which a person says what it is', () => {
  const { rows, report, seen } = take(table('Đà Nẵng', 'Tiếp cận đát'))
  expect(rows).toHaveLength(3)
  expect(report?.left_out).toContainEqual({
    ...{ row: 3, column: null, value: 'Tiếp cận đát', reason: 'no-component' },
  })
  expect(seen).toEqual([
    { column: '2', head: 'PCI', is: 'PCI' },
    { column: '3', head: 'Tiếp cận đát', is: null },
  ])
  const told = take(table('Đà Nẵng', 'Tiếp cận đát'), { 'row 3': 'PCI.LAND' })
  expect(told.rows.filter((row) => row.includes('LAND'))).toHaveLength(3)
  expect(told.seen?.[1]?.is).toBe('PCI.LAND')
})
