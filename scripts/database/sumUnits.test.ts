import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { windowValues } from '../../src/answers/lists/windowValues.ts'
import type { Cell, Database } from '../../src/engine/Database.ts'
import { type BothEngines, forBothEngines } from './forBothEngines.ts'
import { writePackage } from './writePackage.ts'

const table = (columns: string, rows: readonly Cell[][]): Record<string, Cell>[] =>
  rows.map((cells) => Object.fromEntries(columns.split(',').map((column, i) => [column, cells[i] ?? null])))

const units = table('unit,name_vi,kind,parent,valid_to', [
  ['A', 'Gốc', 'city', null, null],
  ['A1', 'Nhánh', 'department', 'A', null],
  ['A1a', 'Lá', 'division', 'A1', null],
  ['A2', 'Đã giải thể', 'department', 'A', '2026-01-20'],
  ['B', 'Gốc khác', 'city', null, null],
  ['B1', 'Lá của gốc khác', 'department', 'B', null],
  ['C', 'Một mình', 'city', null, null],
  ['D1', 'Nhánh của gốc lẻ', 'department', 'C', null],
  ['D2', 'Lá của nhánh', 'division', 'D1', null],
  ['E', 'Gốc đã giải thể', 'city', null, '2026-01-20'],
  ['E1', 'Lá đã giải thể', 'department', 'E', '2026-01-20'],
])

const indicators = table('indicator,name_vi,measure,kind,direction', [
  ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
  ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher'],
  ['open', 'Tồn', 'dossiers', 'stock', 'lower'],
  ['spent', 'Giải ngân', 'fraction', 'share', 'higher'],
])

const fields = ['Đất đai', 'Hộ tịch', null]
const days = ['2026-01-05', '2026-01-06', '2026-01-12', '2026-01-19', '2026-02-02', '2026-02-09']

/** Uneven on purpose: days, fields, denominators and numerators are missing here and there. */
const measurements = units.flatMap(({ unit = null }, u) =>
  indicators.flatMap(({ indicator = null }, i) =>
    fields.flatMap((field, f) =>
      days.flatMap((date, d) => {
        const n = u * 31 + i * 17 + f * 7 + d * 3
        if (n % 5 === 0) return []
        const denominator = n % 4 === 0 ? null : n + 10
        return [{ date, unit, field, indicator, numerator: n % 7 === 0 ? null : n, denominator }]
      }),
    ),
  ),
)

let folder: string
let engines: BothEngines

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sums-'))
  await writePackage(folder, { asOf: '2026-02-10', tables: { units, indicators, measurements } })
  engines = await forBothEngines(folder)
})

afterAll(async () => {
  engines.close()
  await rm(folder, { recursive: true })
})

const windows = [
  { start: '2026-01-05', end: '2026-01-11' },
  { start: '2026-01-12', end: '2026-01-18' },
  { start: '2026-01-01', end: '2026-01-31' },
  { start: '2026-01-01', end: '2026-02-28' },
  { start: '2026-01-20', end: '2026-02-01' },
]
const summedUnits = ['A', 'A1', 'B', 'C', 'D1', 'E']
const summed = 'SELECT unit FROM summed_units ORDER BY unit'

test('sums are at hand for every unit with others below it, in one engine only', async () => {
  const rows = await engines.run({ sql: summed, values: [], tables: ['units', 'indicators', 'measurements'] })
  expect(rows.wasm.map(({ unit }) => unit)).toEqual(summedUnits)
  expect(rows.native).toEqual([])
})

test.each([
  ['whole', {}],
  ['of one field', { field: 'Hộ tịch' }],
  ['by field', { byField: true }],
])(
  'values %s are the same from sums as from measurements, whatever the shape of the package',
  async (_, by) => {
    const options = { units: units.map(({ unit }) => String(unit)), windows, asOf: '2026-02-10', ...by }
    const [summed, measured] = [
      await windowValues(engines.wasm, options),
      await windowValues(engines.native, options),
    ]
    expect(measured.length).toBeGreaterThan(100)
    expect(summed).toEqual(measured)
  },
)

test('values of units that all have sums are the same from the shorter statements', async () => {
  const options = { units: summedUnits, windows, asOf: '2026-02-10' }
  const asked: string[] = []
  const { wasm } = engines
  const noting: Database = {
    run(statement, signal) {
      asked.push(...(statement.fromSums?.units ?? []))
      return wasm.run(statement, signal)
    },
  }
  const measured = await windowValues(engines.native, options)
  expect(measured.length).toBeGreaterThan(50)
  expect(await windowValues(noting, options)).toEqual(measured)
  expect(asked).toEqual([...summedUnits, ...summedUnits])
})
