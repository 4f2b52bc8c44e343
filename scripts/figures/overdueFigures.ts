import { bottleneckCases } from '../../src/answers/bottlenecks/bottleneckCases.ts'
import { oldestOverdue } from '../../src/answers/overview/oldestOverdue.ts'
import { unitCases } from '../../src/answers/unit/unitCases.ts'
import { dossierIndicators } from '../../src/domain/indicator/dossierIndicators.ts'
import type { Period } from '../../src/domain/indicator/period.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'

/** What is open and overdue in a unit at the data's date, wherever single cases are counted or the oldest is named. */
export async function overdueFigures(
  database: OpenPackage,
  { unit, period, asOf }: { unit: string; period: Period; asOf: string },
): Promise<FigureAt[]> {
  const scope = { unit, type: 'procedure', field: null, procedure: null, from: asOf, asOf, office: null }
  const [listed, cases, [oldest]] = await Promise.all([
    bottleneckCases(database, scope),
    unitCases(database, { unit, asOf }),
    oldestOverdue(database, { units: [unit], asOf }),
  ])
  const own = listed.filter(({ transferred }) => !transferred)
  const overdue = own.filter((one) => one.overdue)
  const key = { quantity: 'value', unit, period: period.period }
  const counted = { ...key, indicator: dossierIndicators.openOverdue }
  const longest = { ...key, quantity: 'working days past due, longest' }
  const late = cases.late.filter(({ type }) => type === 'procedure')
  const inParts = cases.parts.reduce((sum, { byType }) => sum + (byType.get('procedure') ?? 0), 0)
  return [
    { key: counted, where: 'open cases', value: overdue.length },
    { key: counted, where: 'unit, overdue', value: inParts },
    { key: counted, where: 'overview, oldest', value: oldest?.overdue ?? 0 },
    { key: { ...key, indicator: dossierIndicators.open }, where: 'open cases', value: own.length },
    {
      key: longest,
      where: 'open cases',
      value: overdue.reduce<number | null>((most, { days_over: n }) => Math.max(most ?? 0, n ?? 0), null),
    },
    { key: longest, where: 'overview, oldest', value: oldest?.days_over ?? null },
    ...late.flatMap(({ dossier, days_over }): FigureAt[] => [
      { key: { quantity: `working days past due of ${dossier}` }, where: 'unit, late', value: days_over },
    ]),
    ...overdue.map(
      ({ dossier, days_over }): FigureAt => ({
        key: { quantity: `working days past due of ${dossier}` },
        where: 'open cases',
        value: days_over,
      }),
    ),
  ]
}
