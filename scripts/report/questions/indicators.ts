import { type IndicatorsRow, indicators } from '../../../src/answers/indicators/indicators.ts'
import { endedIn } from '../../../src/answers/lists/endedIn.ts'
import { indicatorList } from '../../../src/answers/lists/indicatorList.ts'
import { unitList } from '../../../src/answers/lists/unitTree.ts'
import { groupBy } from '../../../src/domain/groupBy.ts'
import { isOfOneDate } from '../../../src/domain/indicator/indicatorValue.ts'
import type { Grain } from '../../../src/domain/indicator/period.ts'
import type { Database } from '../../../src/engine/Database.ts'
import { periodOptions, readPeriods } from '../periodOptions.ts'
import type { Context, Question } from '../Question.ts'

export const indicatorsQuestion: Question = {
  name: 'indicators',
  options: { ...periodOptions, indicator: { type: 'string' } },
  required: ['grain', 'from', 'to'],
  columns: [
    'period',
    'start',
    'end',
    'unit',
    'indicator',
    'numerator',
    'denominator',
    'value',
    'low',
    'high',
    'complete',
  ],
  async answer(database, options, context) {
    const asked = await readPeriods(database, options, context)
    const rows = await indicators(database, {
      ...asked,
      ...(options.indicator !== undefined && { indicator: String(options.indicator) }),
    })
    if (asked.children) await sayWhatIsNotAdded(database, { ...asked, rows }, context)
    sayWhatIsCut(rows, asked, context)
    return rows.filter((row) => !isCut(row)).map(({ units: _, partly: __, days: ___, ...row }) => row)
  },
}

/** Nothing of the unit is known for just the period, only for more days at once. */
const isCut = ({ numerator, partly }: IndicatorsRow): boolean => numerator === null && partly > 0

/** Says of which units periods are left out, and of which not all units below are in the sums, a line for each. */
function sayWhatIsCut(
  rows: readonly IndicatorsRow[],
  { grain }: { grain: Grain },
  { words, warn }: Context,
): void {
  const { notices } = words.indicators
  const codes = (some: readonly IndicatorsRow[]) => [...new Set(some.map(({ indicator }) => indicator))]
  for (const [unit, own] of groupBy(rows, (row) => row.unit)) {
    const cut = own.filter(isCut)
    const some = own.filter((row) => row.partly > 0 && !isCut(row))
    if (cut.length > 0) warn(notices.cut(unit, grain, codes(cut), cut.length))
    if (some.length > 0) warn(notices.sumsOfSome(unit, grain, codes(some), some.length))
  }
}

/** Says of which units the last stocks and shares are not in the sum of the unit above, period by period. */
async function sayWhatIsNotAdded(
  database: Database,
  { unit, asOf, rows }: { unit: string; asOf: string; rows: readonly IndicatorsRow[] },
  { words, warn }: Context,
): Promise<void> {
  const [units, definitions] = await Promise.all([unitList(database, {}), indicatorList(database, {})])
  const ofOneDate = new Set(
    definitions.flatMap(({ indicator, kind }) => (isOfOneDate(kind) ? [indicator] : [])),
  )
  const listed = rows.filter((row) => row.unit !== unit && ofOneDate.has(row.indicator))
  for (const [period, own] of groupBy(listed, (row) => row.period)) {
    const [first] = own
    const codes = new Set(own.map((row) => row.unit))
    const ended = endedIn(
      units.filter((one) => codes.has(one.unit)),
      { end: first?.end ?? asOf },
      asOf,
    )
    if (ended.length === 0) continue
    const isEnded = (code: string) => ended.some((one) => one.unit === code)
    const found = [...new Set(own.filter((row) => isEnded(row.unit)).map((row) => row.indicator))]
    warn(
      words.indicators.notices.notAdded(
        period,
        found,
        ended.map((one) => one.unit),
        unit,
      ),
    )
  }
}
