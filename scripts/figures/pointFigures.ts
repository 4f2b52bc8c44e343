import { pointsHistory } from '../../src/answers/points/pointsHistory.ts'
import { unitPoints } from '../../src/answers/points/unitPoints.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'
import type { UnitFiguresAsked } from './unitFigures.ts'

/** Estimated points of an index of a unit in a period, as its table and its history tell them. */
export async function pointFigures(
  database: OpenPackage,
  { index, unit, parent, kinds, period, asOf }: UnitFiguresAsked & { index: string; parent: string },
): Promise<FigureAt[]> {
  const window = { start: period.start, end: period.end }
  const [table, history] = await Promise.all([
    unitPoints(database, { index, unit, parent, kinds, period: period.period, window, asOf, draws: 10 }),
    pointsHistory(database, {
      ...{ index, unit, grain: period.grain, calendar: period.calendar, asOf },
      from: period.start,
      to: period.end,
    }),
  ])
  const key = { quantity: 'points', index, unit, period: period.period }
  const rows = table ? [table.chosen, ...table.rows] : []
  // A history leaves out what its periods do not measure each time, and says so: then it tells another quantity.
  const quantityOf = (measurable: number | null) =>
    measurable === (table?.chosen.total?.measurable ?? null)
      ? 'points'
      : `points of ${measurable} measured each time`
  return [
    ...rows.flatMap(({ unit: of, total, components }) => [
      { key: { ...key, unit: of.unit, component: index }, where: 'points', value: total?.points ?? null },
      ...[...components].map(([component, { points }]) => ({
        key: { ...key, unit: of.unit, component },
        where: 'points',
        value: points,
      })),
    ]),
    ...history.periods.map((one) => ({
      key: { ...key, quantity: quantityOf(one.measurable), component: index, period: one.period },
      where: 'points, history',
      value: one.points,
    })),
  ].filter(({ value }) => value !== null)
}
