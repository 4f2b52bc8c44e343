import { expect, it } from 'vitest'
import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { wholeCover } from '../../domain/indicator/cover.ts'
import { indicatorValue } from '../../domain/indicator/indicatorValue.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { vi } from '../../i18n/vi.ts'
import { plainTable } from '../../ui/tableColumn.ts'
import { onTime, received } from './indicator.examples.ts'
import { standingColumns } from './standingColumns.tsx'
import { standings, standingsHeadline } from './standings.ts'

const nothing = { numerator: null, denominator: null, value: null, low: null, high: null }

function row(
  definition: Partial<IndicatorDefinition>,
  [numerator, denominator]: [number | null, number | null],
): IndicatorTableRow {
  const whole = { ...onTime, ...definition }
  return {
    definition: whole,
    ...indicatorValue(whole.kind, { numerator, denominator }),
    ...wholeCover,
    complete: true,
    belowMinimum: false,
    distance: null,
    previous: nothing,
    change: null,
    better: null,
    lastYear: nothing,
    changeToLastYear: null,
    toDate: { ...indicatorValue(whole.kind, { numerator: 1, denominator: 100 }), ...wholeCover },
    past: [],
  }
}

const rows = [
  row({ ...received, indicator: 'c', name_vi: 'C' }, [5, null]),
  row({ indicator: 'reached', name_vi: 'R', target: 0.5 }, [60, 100]),
  row({ indicator: 'near', name_vi: 'N', target: 0.98 }, [97, 100]),
  row({ indicator: 'far', name_vi: 'F', target: 0.4 }, [20, 100]),
  row({ indicator: 'few', name_vi: 'W', target: 0.98 }, [1, 9]),
  row({ indicator: 'none', name_vi: 'A', target: 0.98 }, [null, null]),
]

it('puts the farthest short of its target first, by shares of the target, and the unknown last', () => {
  expect(standings(rows, false, vi).map(({ row: one, group }) => [one.definition.indicator, group])).toEqual([
    ['far', 'missed'],
    ['near', 'missed'],
    ['reached', 'reached'],
    ['c', 'open'],
    ['few', 'open'],
    ['none', 'open'],
  ])
})

it('says how many targets are missed and which one most', () => {
  expect(standingsHeadline(standings(rows, false, vi), 'Xã A', 'tuần 46/2026', vi)).toBe(
    'Tuần 46/2026: Xã A dưới mục tiêu ở 2/3 nội dung; xa nhất là F (20,0%, mục tiêu 40%)',
  )
})

it('judges the year to date by its own counts', () => {
  const [first] = standings(rows, true, vi)
  expect(first?.now.value).toBe(0.01)
  expect(standings(rows, true, vi).filter(({ group }) => group === 'missed')).toHaveLength(5)
})

it('says measures and statuses in files in words', () => {
  const period = periodNamed('2026-10', 'civil')
  const table = {
    period,
    periods: [],
    previous: null,
    lastYear: null,
    yearToDate: period,
    breaks: [],
    rows: [],
  }
  const existed = { previous: true, lastYear: true }
  const shown = { before: true, year: true, toDate: true, past: true }
  const columns = standingColumns({ ...table, existed }, shown, vi)
  const unsaid = row({ indicator: 'unsaid', name_vi: 'U', status: null }, [1, 2])
  const written = plainTable(columns, standings([...rows, unsaid], false, vi))
  const at = (key: string) => {
    const i = written.columns.findIndex((column) => column.key === key)
    return [...new Set(written.rows.map((cells) => cells[i]))]
  }
  expect(at('measure')).toEqual(['%', 'hồ sơ'])
  expect(at('status')).toEqual(['đã đối chiếu', null])
})
