import { indicators } from '../../src/answers/indicators/indicators.ts'
import { points } from '../../src/answers/points/points.ts'
import { type Period, periodNamed } from '../../src/domain/indicator/period.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'
import { overdueFigures } from './overdueFigures.ts'
import { pointFigures } from './pointFigures.ts'
import { shownFigures } from './shownFigures.ts'
import { signalFigures } from './signalFigures.ts'
import { unitFigures } from './unitFigures.ts'
import { valueFigures } from './valueFigures.ts'

export interface UnitsAsked {
  root: string
  /** A unit below it that has units below it too. */
  unit: string
  /** Kinds of the units directly below each. */
  kinds: Readonly<Record<string, readonly string[]>>
  index: string
  /** Indicators of which every picture is told; all if absent. */
  drawn?: readonly string[]
  /** Codes of periods; the last one is the week of the data's date. */
  periods: readonly string[]
  /** Of periods of which only the report is asked, to be held against what stands beside the others. */
  beside?: readonly string[]
}

/** Every figure of units that screens and report tell of some periods: the report first. */
export async function figuresOfUnits(
  database: OpenPackage,
  { root, unit, kinds, index, drawn, periods: codes, beside = [] }: UnitsAsked,
): Promise<FigureAt[]> {
  const asOf = database.package.asOf ?? ''
  const periods = codes.map((code) => periodNamed(code, 'civil'))
  const figures: FigureAt[] = []
  for (const code of beside) {
    const period = periodNamed(code, 'civil')
    figures.push(...(await printed(database, { unit: root, period, asOf })))
  }
  for (const period of periods) {
    for (const one of [root, unit]) {
      const of = { unit: one, kinds: kinds[one] ?? [], period, asOf, ...(drawn && { drawn }) }
      figures.push(...(await printed(database, of)))
      figures.push(...(await unitFigures(database, of)))
      const parent = one
      figures.push(...(await pointFigures(database, { ...of, index, parent })))
      figures.push(...(await printedPoints(database, { ...of, index })))
    }
  }
  figures.push(...(await shownFigures(database, { units: [root, unit], index, periods, asOf })))
  figures.push(...(await signalFigures(database, { parent: root, asOf })))
  const week = periods.at(-1)
  for (const one of week ? [root, unit] : []) {
    if (week) figures.push(...(await overdueFigures(database, { unit: one, period: week, asOf })))
  }
  return figures
}

interface Asked {
  unit: string
  period: Period
  asOf: string
}

async function printed(database: OpenPackage, { unit, period, asOf }: Asked): Promise<FigureAt[]> {
  const { grain, calendar, start: from, end: to } = period
  const rows = await indicators(database, { grain, calendar, from, to, unit, asOf, children: true })
  return rows
    .flatMap((row) => {
      const { unit: of, indicator, period: code } = row
      return valueFigures('report indicators', { unit: of, indicator, period: code }, row)
    })
    .filter(({ value }) => value !== null)
}

async function printedPoints(
  database: OpenPackage,
  { unit, period, asOf, index }: Asked & { index: string },
): Promise<FigureAt[]> {
  const { grain, calendar, start: from, end: to } = period
  const rows = await points(database, { index, grain, calendar, from, to, unit, asOf, children: true })
  return rows.map(({ unit: of, component, points: value }) => ({
    key: { quantity: 'points', index, unit: of, period: period.period, component },
    where: 'report points',
    value,
  }))
}
