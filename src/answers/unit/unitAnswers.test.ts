import { expect, test } from 'vitest'
import { onBothEngines } from '../../../scripts/database/onBothEngines.ts'
import { tableRows } from '../../../scripts/database/tableRows.ts'
import { periodNamed } from '../../domain/indicator/period.ts'
import { membersIn, unitGroups } from '../lists/unitGroups.ts'
import { officialRanks } from './officialRanks.ts'
import { unitCases } from './unitCases.ts'
import { unitComponents } from './unitComponents.ts'
import { unitFreshness } from './unitFreshness.ts'
import { unitIndicators } from './unitIndicators.ts'

/** A Friday: the two working days after it are Monday and Tuesday. */
const asOf = '2026-11-20'

/** unit, type, first due, due in force, finished, apology, handed over */
const cases: [string, string, string, string, string | null, string | null, boolean][] = [
  ['A.1', 'procedure', '2026-11-23', '2026-11-23', null, null, false],
  ['A.2', 'petition', '2026-11-24', '2026-11-24', null, null, false],
  ['A.2', 'procedure', '2026-11-25', '2026-11-25', null, null, false],
  ['A.1', 'procedure', '2026-11-10', '2026-11-24', null, '2026-11-09', false],
  ['A.1', 'procedure', '2026-11-10', '2026-11-18', null, '2026-11-09', false],
  ['A.1', 'incoming document', '2026-11-03', '2026-11-03', null, null, false],
  ['A', 'procedure', '2026-11-20', '2026-11-20', null, null, false],
  ['A.2', 'procedure', '2026-11-02', '2026-11-02', null, null, true],
  ['B', 'assigned task', '2026-10-02', '2026-10-02', null, null, false],
  ['A.2', 'procedure', '2026-11-02', '2026-11-02', '2026-11-06', null, false],
]

const tables = {
  units: tableRows('unit,name_vi,kind,parent,valid_to', [
    ['HN', 'Hà Nội', 'city', null],
    ['A', 'Sở A', 'department', 'HN'],
    ['B', 'Sở B', 'department', 'HN'],
    ['C', 'Sở C', 'department', 'HN'],
    ['A.1', 'Phòng 1', 'division', 'A'],
    ['A.2', 'Phòng 2', 'division', 'A'],
    ['OLD', 'Sở A cũ', 'department', 'HN', '2025-02-28'],
    ['OLDER', 'Sở A cũ kia', 'department', 'HN', '2025-02-28'],
    ['OLD.P', 'Phòng cũ', 'division', 'OLD', '2025-02-28'],
  ]),
  dossiers: cases.map(([unit, type, due_original, due, finished, apology, transferred], i) => ({
    dossier: `H-${i}`,
    type,
    unit,
    received: '2026-09-01 08:00:00',
    due_original: `${due_original} 16:00:00`,
    due: `${due} 16:00:00`,
    finished: finished && `${finished} 10:00:00`,
    apology,
    transferred,
  })),
  steps: cases.map(([unit], i) => ({
    dossier: `H-${i}`,
    step: 'review',
    order: 1,
    attempt: 1,
    unit,
    received: '2026-09-01 08:00:00',
  })),
  indicators: tableRows('indicator,name_vi,measure,kind,direction,target,minimum', [
    ['on_time', 'Đúng hạn', 'fraction', 'rate', 'higher', 0.98, 30],
    ['received', 'Tiếp nhận', 'dossiers', 'count', 'higher', null, null],
  ]),
  measurements: tableRows('date,days,unit,indicator,numerator,denominator', [
    ['2026-11-09', 5, 'A.1', 'on_time', 40, 50],
    ['2026-11-09', 5, 'A.2', 'on_time', 50, 50],
    ['2026-11-16', 5, 'A.1', 'on_time', 50, 50],
    ['2026-11-09', 5, 'B', 'on_time', 95, 100],
    ['2026-11-09', 5, 'C', 'on_time', 60, 100],
    ['2026-11-09', 5, 'C', 'received', 7, null],
    ['2026-11-09', 5, 'A.1', 'received', 9, null],
  ]),
  indices: tableRows('index,name_vi,name_en,scale,decimals', [['I', 'Chỉ số', 'Index', 'points', 2]]),
  editions: tableRows('index,edition,first_year,last_year', [['I', '2020', 2020, null]]),
  components: tableRows('index,edition,tree,component,parent,level_vi,name_vi,max,aggregation,status', [
    ['I', '2020', 'main', 'I', null, 'chỉ số', 'I', 100, 'sum', 'verified'],
    ['I', '2020', 'main', 'I.1', 'I', 'nhóm', 'Một', 60, null, 'verified'],
    ['I', '2020', 'main', 'I.2', 'I', 'nhóm', 'Hai', 40, null, 'verified'],
  ]),
  places: tableRows('place_system,place,name_vi,kind', [['63', '01', 'Hà Nội', 'centrally_run_city']]),
  scores: tableRows('index,year,place_system,place,component,score', [
    ['I', 2023, '63', '01', 'I', 80],
    ['I', 2023, '63', '01', 'I.1', 45],
    ['I', 2023, '63', '01', 'I.2', 35],
    ['I', 2024, '63', '01', 'I', 82],
  ]),
  unit_groups: tableRows('group,name_vi,unit,valid_from,valid_to', [
    ['K', 'Khối', 'A', null, null],
    ['K', 'Khối', 'C', '2026-01-01', null],
    ['K', 'Khối', 'B', null, '2025-12-31'],
  ]),
  unit_links: tableRows('old,new,date,relation,primary', [
    ['OLD', 'A', '2025-03-01', 'whole', true],
    ['OLDER', 'A', '2025-03-01', 'whole', false],
    ['OLD.P', 'A.1', '2025-03-01', 'whole', true],
  ]),
  unit_scores: tableRows('index,period,unit,component,score,rank_published,units_ranked', [
    ['U', '2023', 'OLD', 'U', 93, 2, null],
    ['U', '2022', 'OLD', 'U', 91, 3, 22],
    ['U', '2024', 'OLD', 'U', 90, null, 22],
    ['U', '2023', 'OLDER', 'U', 94, 1, 22],
    ['V', '2022', 'OLD', 'V', 95, 4, 22],
    ['V', '2022', 'B', 'V', 97, 1, 22],
    ['V', '2026-10', 'B', 'V', 97, 9, 22],
    ['V', '2022', 'B', 'V.1', 97, 5, 22],
  ]),
  responsibilities: tableRows('index,component,unit,role,share,valid_from,valid_to,status', [
    ['I', 'I.1', 'A', 'lead', 0.4, null, null, 'verified'],
    ['I', 'I.1', 'B', 'lead', null, null, null, 'verified'],
    ['I', 'I.2', 'A', 'lead', null, null, null, 'derived'],
    ['I', 'I.2', 'C', 'lead', null, null, '2025-12-31', 'verified'],
  ]),
}

const { engines } = onBothEngines({ asOf, tables })

test('the page of a unit knows what falls due, what is overdue where, and what has no date to come', async () => {
  const found = await unitCases(engines().native, { unit: 'A', asOf })
  expect(found.dueSoon.map(({ dossier }) => dossier)).toEqual(['H-0', 'H-1', 'H-3'])
  expect(
    found.parts.map(({ unit, overdue, unexplained, lateAgain, oldestDue }) => [
      unit.unit,
      overdue,
      unexplained,
      lateAgain,
      oldestDue,
    ]),
  ).toEqual([
    ['A.1', 3, 1, 1, '2026-11-03'],
    ['A', 1, 1, 0, '2026-11-20'],
  ])
  expect(found.parts[0]?.byType).toEqual(
    new Map([
      ['procedure', 2],
      ['incoming document', 1],
    ]),
  )
  expect(
    found.late.map(({ dossier, days_over, promised_before, step }) => [
      dossier,
      days_over,
      promised_before,
      step,
    ]),
  ).toEqual([
    ['H-5', 13, false, 'review'],
    ['H-4', 8, true, 'review'],
    ['H-6', 0, false, 'review'],
  ])
  expect([found.oldest?.unit.unit, found.oldest?.days]).toEqual(['A.1', 13])
  expect(found.lateTotal).toBe(found.parts.reduce((sum, part) => sum + part.unexplained + part.lateAgain, 0))
  expect(await unitCases(engines().wasm, { unit: 'A', asOf })).toEqual(found)
})

test('departments add up to the city', async () => {
  const city = await unitCases(engines().native, { unit: 'HN', asOf })
  expect(city.parts.map(({ unit, overdue }) => [unit.unit, overdue])).toEqual([
    ['A', 4],
    ['B', 1],
  ])
  expect(city.overdue).toBe(5)
})

test('an indicator stands beside the median of the units of its kind that have enough cases', async () => {
  const period = periodNamed('2026-W46', 'civil')
  const { rows, likeUnits } = await unitIndicators(engines().native, { unit: 'A', period, asOf })
  const row = rows.find(({ definition }) => definition.indicator === 'on_time')
  expect([row?.value, row?.kindMedian, row?.kindKnown, likeUnits]).toEqual([0.9, 0.9, 3, 3])
  expect(row?.kindValues.toSorted()).toEqual([0.6, 0.9, 0.95])
  expect(rows.find(({ definition }) => definition.indicator === 'received')?.kindMedian).toBe(null)
  const division = await unitIndicators(engines().native, { unit: 'A.1', period, asOf })
  expect([division.likeUnits, division.rows[0]?.kindMedian]).toEqual([2, null])
})

test('a unit is set beside those of a group instead, as they were in the period', async () => {
  const period = periodNamed('2026-W46', 'civil')
  const [group] = await unitGroups(engines().native, {})
  expect(group && membersIn(group, period)).toEqual(['A', 'C'])
  expect(await unitGroups(engines().wasm, {})).toEqual([group])
  const only = ['A', 'B', 'C', 'A.1']
  const { rows, likeUnits } = await unitIndicators(engines().native, { unit: 'A', period, asOf, only })
  const row = rows.find(({ definition }) => definition.indicator === 'on_time')
  expect([likeUnits, row?.kindKnown, row?.kindValues.toSorted()]).toEqual([4, 4, [0.6, 0.8, 0.9, 0.95]])
})

test('only verified assignments carry points, by their share and in the latest year with a score', async () => {
  const ofUnit = async (unit: string, date = asOf) =>
    (await unitComponents(engines().native, { unit, asOf: date })).map(
      ({ component, year, status, open, openIfSo }) => [component, year, status, open, openIfSo],
    )
  expect(await ofUnit('A')).toEqual([
    ['I.1', 2023, 'verified', 6, 6],
    ['I.2', 2023, 'derived', null, 5],
  ])
  expect(await ofUnit('B')).toEqual([['I.1', 2023, 'verified', 9, 9]])
  expect(await ofUnit('C')).toEqual([])
  expect(await ofUnit('C', '2025-01-01')).toEqual([['I.2', 2023, 'verified', 5, 5]])
})

test('who below a unit has not reported this week is named, with the last day there is', async () => {
  const { lastDay, silent } = await unitFreshness(engines().native, { unit: 'A', asOf })
  expect(lastDay).toBe('2026-11-20')
  expect(silent.map(({ unit, last_day }) => [unit.unit, last_day])).toEqual([['A.2', '2026-11-13']])
})

test('the last printed rank of a whole year stands, else that of the unit it mainly came from', async () => {
  const told = async (unit: string) =>
    (await officialRanks(engines().native, { unit })).map((one) => [
      one.unit.unit,
      one.index,
      one.period,
      one.rank,
      one.of,
    ])
  expect(await told('A')).toEqual([
    ['OLD', 'U', '2023', 2, null],
    ['OLD', 'V', '2022', 4, 22],
  ])
  expect(await told('B')).toEqual([['B', 'V', '2022', 1, 22]])
  expect(await told('A.1')).toEqual([])
  expect(await officialRanks(engines().wasm, { unit: 'A' })).toEqual(
    await officialRanks(engines().native, { unit: 'A' }),
  )
})
