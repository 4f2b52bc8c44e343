import { expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { isUnmeasured, measuredUntil } from './measuredUntil.ts'

const count = (date: string, unit: string) => [date, 1, unit, 'received', 3]

const tables = {
  units: tableRows('unit,name_vi,kind,parent,valid_to', [
    ['HN', 'Hà Nội', 'city', null, null],
    ['A', 'Sở A', 'department', 'HN', null],
    ['A.P', 'Phòng của A', 'division', 'A', null],
    ['B', 'Sở B', 'department', 'HN', null],
    ['C', 'Sở C, chưa từng báo cáo', 'department', 'HN', null],
    ['D', 'Sở D, đã giải thể', 'department', 'HN', '2026-09-30'],
  ]),
  indicators: tableRows('indicator,name_vi,kind,direction', [['received', 'Tiếp nhận', 'count', 'higher']]),
  measurements: tableRows('date,days,unit,indicator,numerator', [
    count('2025-12-01', 'D'),
    count('2026-01-05', 'B'),
    count('2026-11-10', 'A.P'),
    count('2026-11-17', 'A'),
  ]),
}

const { same } = onBothEngines({ asOf: '2026-11-20', tables })
const until = (unit: string, week: string) =>
  same((database) => measuredUntil(database, { unit, period: periodNamed(week, 'civil') }))

test('a week is measured where the unit or any below it has a day in it; who lacks one is counted', async () => {
  const measured = await until('HN', '2026-W46')
  expect(measured).toMatchObject({ lastDay: '2026-11-10', missing: 1 })
  expect(isUnmeasured(measured)).toBe(false)
})

test.each([
  ['HN', '2026-W45', '2026-01-05', 1],
  ['B', '2026-W46', '2026-01-05', 0],
  ['C', '2026-W46', null, 0],
])('%s has nothing in %s, however long ago the last day was: %s', async (unit, week, lastDay, missing) => {
  const measured = await until(unit, week)
  expect(measured).toMatchObject({ lastDay, missing })
  expect(isUnmeasured(measured)).toBe(true)
})
