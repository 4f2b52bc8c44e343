import type { WeeklyCells } from '../../src/answers/weeks/weeklyCells.ts'
import { makeCases } from '../simulate/cases/makeCases.ts'
import { caseRun } from '../simulate/cases/simulateCases.ts'
import { dayOf } from '../simulate/days.ts'
import { otherRows } from '../simulate/otherRows.ts'
import { randomFor } from '../simulate/random.ts'
import type { Sources, Unit } from '../simulate/readSources.ts'
import { allSeries } from '../simulate/series.ts'
import { countCases } from './countCases.ts'
import { type CitySlip, drawSlips } from './drawSlips.ts'

export interface DrawnCity {
  weeks: number
  offices: readonly Unit[]
  slips: readonly CitySlip[]
  /** Weekly counts of every rate that the alerts watch. */
  measured: readonly WeeklyCells[]
}

/** Weeks behind which slips begin, and within which they should be found. */
export const cityWeeks = { base: 26, tested: 4 } as const

export interface CitySpan {
  /** First and last day; the first whole week of communes is the first one counted. */
  from: string
  to: string
  monday: string
  weeks: number
}

/** From the first whole week of today's communes to the last one before the package's date. */
export const citySpan: CitySpan = { from: '2025-07-01', to: '2026-11-15', monday: '2025-07-07', weeks: 71 }

/**
 * The weekly counts of a city that the package's own generator makes, every case of it (1:1) drawn and counted, none
 * written: all departments and agencies of today and `communes` of the communes, picked by the seed, with slips put in.
 */
export async function drawCity(
  seed: number,
  {
    sources,
    indicators,
    communes,
    span = citySpan,
    scale = 1,
  }: {
    sources: Sources
    indicators: readonly string[]
    communes: number
    span?: CitySpan
    scale?: number
  },
): Promise<DrawnCity> {
  const { from, to, weeks } = span
  const simulation = { seed, from, to, scale }
  const offices = officesOf(seed, sources.units, { from: dayOf(from), communes })
  const isDrawn = new Set(offices.map(({ unit }) => unit))
  const bare = caseRun(sources, simulation, { shifts: [], shocks: [] })
  const monday = dayOf(span.monday)
  const slips = drawSlips(seed, {
    offices,
    units: sources.units,
    series: allSeries(seed, sources.units, scale).filter(({ office }) => isDrawn.has(office)),
    calendar: bare.calendar,
    monday,
    begins: { first: cityWeeks.base + cityWeeks.tested - 1, last: weeks - cityWeeks.tested },
  })
  const shifts = slips.flatMap((slip) => slip.shifts)
  const count = countCases({ units: sources.units, rules: sources.rules, indicators, monday, weeks })
  const received = await makeCases(
    { ...bare, shifts, withSteps: false },
    { sources, simulation },
    { add: count.add, wanted: ({ unit }) => isDrawn.has(unit) },
  )
  const near = sources.units.filter(({ unit, parent }) => isDrawn.has(unit) || isDrawn.has(parent ?? ''))
  for (const row of otherRows({ ...sources, units: near }, simulation, received, { shifts, shocks: [] }))
    count.addRow(row)
  return { weeks, offices, slips, measured: count.cells() }
}

/** Offices of today that were there on the first day: departments, agencies, and some of the communes. */
function officesOf(
  seed: number,
  units: readonly Unit[],
  { from, communes }: { from: number; communes: number },
): Unit[] {
  const city = units.find(({ kind }) => kind === 'city')
  const today = units.filter(
    (unit) => unit.parent === city?.unit && unit.from <= from && !Number.isFinite(unit.to),
  )
  const random = randomFor(seed, 'offices')
  const drawn = today
    .filter(({ kind }) => kind === 'commune')
    .map((unit) => ({ unit, order: random.uniform() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, communes)
    .map(({ unit }) => unit)
  return [...today.filter(({ kind }) => kind !== 'commune'), ...drawn]
}
