import { attention } from '../../src/answers/overview/attention.ts'
import { foundOf } from '../../src/answers/signals/foundOf.ts'
import type { Signal } from '../../src/answers/signals/Signal.ts'
import { signals } from '../../src/answers/signals/signals.ts'
import { dossierIndicators } from '../../src/domain/indicator/dossierIndicators.ts'
import type { Period } from '../../src/domain/indicator/period.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import { contextExample } from '../report/context.examples.ts'
import { alertsQuestion } from '../report/questions/alerts.ts'
import type { FigureAt } from './FigureAt.ts'

type Told = Pick<Signal, 'unit' | 'definition' | 'slip' | 'missed' | 'stock' | 'waiting' | 'atStake'>

/** The list of signals as alerts, overview and report tell it, beside the figures of the indicators it is about. */
export async function signalFigures(
  database: OpenPackage,
  { parent, asOf }: { parent: string; asOf: string },
): Promise<FigureAt[]> {
  const today = { start: asOf, end: asOf }
  const list = await signals(database, { parent, period: today, asOf })
  const overview = await attention(database, { parent, asOf, limit: 1000 })
  const asked = { week: list.week.period, unit: parent, children: true }
  const printed = await alertsQuestion.answer(database, asked, { ...contextExample(), today: asOf })
  const { week, current } = list
  return [
    ...list.rows.flatMap((row) => ofSignal('alerts', row, week, current)),
    ...overview.rows.flatMap(({ worst, others }) =>
      [worst, ...others].flatMap((row) => ofSignal('overview, directions', row, week, current)),
    ),
    ...printed.flatMap((row): FigureAt[] => {
      const { unit, indicator, rule } = row
      const key = { unit: String(unit), indicator: String(indicator), period: week.period }
      return ['since', 'observed', 'expected'].map((quantity) => ({
        key: { ...key, quantity: `${rule} ${quantity}` },
        where: 'report alerts',
        value: row[quantity] as string | number,
      }))
    }),
  ]
}

function ofSignal(where: string, row: Told, week: Period, current: Period): FigureAt[] {
  const { definition, waiting, missed } = row
  const { unit } = row.unit
  const key = { unit, indicator: definition.indicator, period: week.period }
  const figure = (quantity: string, value: string | number | null): FigureAt => ({
    key: { ...key, quantity },
    where,
    value,
  })
  const counted = (quantity: string, value: number): FigureAt => ({
    key: { ...key, period: (missed?.month ?? week).period, quantity },
    where,
    value,
  })
  const stock = { quantity: 'value', unit, indicator: dossierIndicators.openOverdue, period: current.period }
  return [
    ...foundOf(row).flatMap(({ rule, since, observed, expected }) => [
      figure(`${rule} since`, since.period),
      figure(`${rule} observed`, observed),
      figure(`${rule} expected`, expected),
    ]),
    ...(missed === null
      ? []
      : [
          counted('denominator', missed.cases),
          counted(
            'numerator',
            definition.direction === 'higher' ? missed.cases - missed.misses : missed.misses,
          ),
        ]),
    ...(waiting === null ? [] : [{ key: stock, where, value: waiting }]),
  ]
}
