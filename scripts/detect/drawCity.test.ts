import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fielded } from '../../src/answers/weeks/watchedWeeks.ts'
import { weeklyCells } from '../../src/answers/weeks/weeklyCells.ts'
import { periodOf, periodsUpTo } from '../../src/domain/indicator/period.ts'
import { openPackage } from '../database/openPackage.ts'
import { makeCases } from '../simulate/cases/makeCases.ts'
import { caseRun } from '../simulate/cases/simulateCases.ts'
import { dayOf } from '../simulate/days.ts'
import { otherRows } from '../simulate/otherRows.ts'
import { readSources } from '../simulate/readSources.ts'
import { simulatePackage } from '../simulate/simulate.ts'
import { countCases } from './countCases.ts'
import { drawCity } from './drawCity.ts'
import { falseAmong, knowable, powerAmong } from './powerAmong.ts'
import { targetedRates } from './targetedRates.ts'
import { watchCity } from './watchCity.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'city-'))
const sources = readSources('data')
const indicators = targetedRates('data')

afterAll(() => rmSync(folder, { recursive: true }))

test('cases counted in memory are the weekly cells of the package made of them, to the last count', async () => {
  const simulation = { seed: 31, from: '2025-06-16', to: '2025-08-10', scale: 0.02 }
  await simulatePackage({ ...simulation, out: folder, withSteps: false })
  for (const table of ['units', 'indicators']) {
    writeFileSync(path.join(folder, `${table}.csv`), readFileSync(`data/${table}.csv`))
  }
  writeFileSync(
    path.join(folder, 'datapackage.json'),
    JSON.stringify({
      asOf: simulation.to,
      resources: ['units.csv', 'indicators.csv', 'measurements.parquet'].map((file) => ({
        name: path.parse(file).name,
        path: file,
      })),
    }),
  )
  const weeks = periodsUpTo(periodOf(simulation.to, 'week', 'civil'), 8)
  const database = await openPackage(folder)
  const asked = { parent: 'HN', weeks, indicators, fielded }
  const derived = await weeklyCells(database, asked)
  database.close()

  const monday = dayOf(weeks[0]?.start ?? '')
  const count = countCases({ ...sources, indicators, monday, weeks: weeks.length })
  const run = { ...caseRun(sources, simulation), withSteps: false }
  const received = await makeCases(run, { sources, simulation }, { add: count.add })
  for (const row of otherRows(sources, simulation, received)) count.addRow(row)
  const today = new Set(sources.units.filter(({ to }) => to >= dayOf(simulation.to)).map(({ unit }) => unit))
  const counted = count.cells().map(({ indicator, cells }) => ({
    indicator,
    cells: cells.filter(({ unit, cases }) => today.has(unit) && cases.some((cases) => cases > 0)),
  }))
  expect(rowsOf(counted)).toEqual(rowsOf(derived))
  expect(rowsOf(counted).length).toBeGreaterThan(2000)
}, 120_000)

function rowsOf(measured: Awaited<ReturnType<typeof weeklyCells>>): string[] {
  return measured
    .flatMap(({ indicator, cells }) =>
      cells.map(
        ({ unit, field, cases, misses }) =>
          `${indicator} ${unit} ${field} ${cases.join()} ${misses.map((count) => count.toFixed(6)).join()}`,
      ),
    )
    .sort()
}

test('a city drawn of few communes is read week by week: clear slips are named, and what its counts cannot show is not', async () => {
  const cities = []
  for (const seed of [32, 33]) {
    const city = await drawCity(seed, { sources, indicators, communes: 6, scale: 0.15 })
    for (const { unit, from, shifts } of city.slips) {
      expect(city.offices.map((office) => office.unit)).toContain(unit)
      expect(shifts.every((shift) => shift.office === unit)).toBe(true)
      expect(from).toBeLessThanOrEqual(city.weeks - 4)
    }
    cities.push(watchCity(city))
  }
  const { share, alarms } = falseAmong(cities)
  expect(share).toBeLessThanOrEqual(0.1)
  expect(alarms).toBeLessThanOrEqual(1)
  const clear = powerAmong(cities, (slip) => knowable(slip) > 0.999 && slip.factor >= 3)
  const hidden = powerAmong(cities, (slip) => knowable(slip) < 0.2)
  expect(clear.of).toBeGreaterThan(0)
  expect(clear.found / clear.of).toBeGreaterThan(0.6)
  expect(hidden.of).toBeGreaterThan(5)
  expect(hidden.found / hidden.of).toBeLessThan(0.2)
}, 120_000)

test('what a slip lets know: three where one was usual seldom, thirty where ten were nearly always', () => {
  expect(knowable({ calm: 1, raised: 3 })).toBeLessThan(0.2)
  expect(knowable({ calm: 10, raised: 30 })).toBeGreaterThan(0.95)
  // At least six of a Poisson of 1 are needed (0.06 %; five: 0.37 %): 1 − Σ e⁻³ 3ᵏ ÷ k! for k = 0 … 5.
  expect(knowable({ calm: 1, raised: 3 })).toBeCloseTo(0.0839, 4)
})
