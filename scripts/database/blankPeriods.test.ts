import { expect, test } from 'vitest'
import { windowValues } from '../../src/answers/lists/windowValues.ts'
import { periodNamed } from '../../src/domain/indicator/period.ts'
import { onBothEngines } from './onBothEngines.ts'
import { tableRows } from './tableRows.ts'

const { same } = onBothEngines({
  asOf: '2026-12-31',
  tables: {
    units: tableRows('unit,name_vi,kind,parent', [
      ['HN', 'HN', 'city', null],
      ['A', 'A', 'commune', 'HN'],
      ['B', 'B', 'commune', 'HN'],
    ]),
    indicators: tableRows('indicator,name_vi,measure,kind,direction', [
      ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher'],
    ]),
    measurements: tableRows('date,days,unit,indicator,numerator,denominator', [
      ['2026-01-01', 31, 'A', 'on_time', 40, 50],
      ['2026-02-01', 28, 'A', 'on_time', null, null],
      ['2026-01-01', 31, 'B', 'on_time', 30, 30],
      ['2026-02-01', 28, 'B', 'on_time', 60, 60],
    ]),
  },
})

const valuesOf = (period: string, unit: string) =>
  same(async (database) => {
    const { start, end } = periodNamed(period, 'civil')
    const [value] = await windowValues(database, {
      units: [unit],
      windows: [{ start, end }],
      asOf: '2026-12-31',
    })
    return value && [value.numerator, value.denominator, value.units, value.partly, value.days]
  })

test('a blank month is no value, and takes the quarter with it: what is not known is no 0', async () => {
  expect(await valuesOf('2026-01', 'A')).toEqual([40, 50, null, 0, null])
  expect(await valuesOf('2026-02', 'A')).toEqual([null, null, 0, 1, 0])
  expect(await valuesOf('2026-Q1', 'A')).toEqual([null, null, 0, 1, 0])
})

test('the sum above is of those that are known, and says of how many', async () => {
  expect(await valuesOf('2026-02', 'HN')).toEqual([60, 60, 1, 1, 0])
  expect(await valuesOf('2026-Q1', 'HN')).toEqual([90, 90, 1, 1, 0])
})
