import { expect, test } from 'vitest'
import { onBothEngines } from '../../database/onBothEngines.ts'
import { tableRows } from '../../database/tableRows.ts'
import { contextExample } from '../context.examples.ts'
import type { OptionValues } from '../Question.ts'
import { indicatorsQuestion } from './indicators.ts'

const { engines } = onBothEngines({
  asOf: '2026-11-20',
  tables: {
    units: tableRows('unit,name_vi,kind,parent', [
      ['HN', 'Hà Nội', 'city', null],
      ['A', 'Sở A', 'department', 'HN'],
      ['B', 'Sở B, chỉ gửi tháng', 'department', 'HN'],
    ]),
    indicators: tableRows('indicator,name_vi,kind,direction', [['received', 'Tiếp nhận', 'count', 'higher']]),
    measurements: tableRows('date,days,unit,indicator,numerator', [
      ['2026-10-05', 7, 'A', 'received', 3],
      ['2026-10-19', 7, 'A', 'received', 4],
      ['2026-10-01', 31, 'B', 'received', 50],
    ]),
  },
})

async function ask(options: OptionValues) {
  const said: string[] = []
  const asked = { from: '2026-10-05', to: '2026-10-25', children: true, ...options }
  const rows = await indicatorsQuestion.answer(engines().native, asked, contextExample(said))
  return { said, rows }
}

test('by month every value is there, in the columns of old, and nothing is said', async () => {
  const { rows, said } = await ask({ grain: 'month' })
  expect(rows.map((row) => [row.period, row.unit, row.value])).toEqual([
    ['2026-10', 'HN', 57],
    ['2026-10', 'A', 7],
    ['2026-10', 'B', 50],
  ])
  expect(rows.map((row) => Object.keys(row).toSorted())).toEqual(
    rows.map(() => indicatorsQuestion.columns.toSorted()),
  )
  expect(said).toEqual([])
})

test('by week a unit of months has no row, and one line says so, another that the sum is not of all', async () => {
  const { rows, said } = await ask({ grain: 'week' })
  expect(rows.map((row) => [row.period, row.unit, row.value])).toEqual([
    ['2026-W41', 'HN', 3],
    ['2026-W43', 'HN', 4],
    ['2026-W41', 'A', 3],
    ['2026-W43', 'A', 4],
  ])
  expect(said).toEqual([
    'HN, theo tuần: received không có giá trị ở 1 dòng, vì số liệu chỉ có theo kỳ dài hơn hoặc kỳ khác.',
    'HN, theo tuần: received ở 2 dòng chỉ cộng các đơn vị có số liệu của đúng kỳ.',
    'B, theo tuần: received không có giá trị ở 3 dòng, vì số liệu chỉ có theo kỳ dài hơn hoặc kỳ khác.',
  ])
})
