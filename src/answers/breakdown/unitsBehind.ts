import type { IndicatorValue } from '../../domain/indicator/indicatorValue.ts'
import { isComplete, periodOf, periodsUpTo, previousPeriod } from '../../domain/indicator/period.ts'
import { distanceToTarget } from '../../domain/score/target.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { isBelowMinimum } from '../indicators/indicatorSeries.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'
import { valueFinder, type Window, windowValues } from '../lists/windowValues.ts'
import { speakingFor } from './componentIndicators.ts'

export interface UnitBehind extends IndicatorValue {
  unit: Unit
  /** What is missed here ÷ what is missed in the whole; null for an indicator that is no rate or share. */
  part: number | null
  belowMinimum: boolean
}

export interface UnitsOfIndicator {
  definition: IndicatorDefinition
  /** What is missed in the whole, in the indicator's own counts; null as with `part`. */
  missed: number | null
  /** The part largest first; without parts, the farthest below target first, those below the minimum last. */
  units: UnitBehind[]
}

export interface UnitsBehindRequest {
  index: string
  /** The asked component and those below it. */
  components: readonly string[]
  edition: string | null
  /** Whose direct children they are. */
  whole: string
  asOf: string
}

export interface UnitsBehind {
  window: Window
  /** Those that speak for the greatest share first. */
  indicators: UnitsOfIndicator[]
}

const weekCount = 13

/** The units behind the indicators that speak for components, by what each contributes over 13 complete weeks. */
export const unitsBehind = answerOf(
  'units behind',
  async (
    database,
    { index, components, edition, whole, asOf }: UnitsBehindRequest,
    signal,
  ): Promise<UnitsBehind> => {
    const [proxies, definitions, all] = await Promise.all([
      ask(database, proxiesOfComponents, {}, signal),
      indicatorList(database, {}, signal),
      unitList(database, {}, signal),
    ])
    const current = periodOf(asOf, 'week', 'civil')
    const weeks = periodsUpTo(isComplete(current, asOf) ? current : previousPeriod(current), weekCount)
    const window = { start: weeks[0]?.start ?? asOf, end: weeks.at(-1)?.end ?? asOf }
    const speaking = speakingFor(proxies, { index, components, edition }).toSorted(
      (a, b) => (b.share ?? 0) - (a.share ?? 0) || a.indicator.localeCompare(b.indicator),
    )
    const spoken = [...new Set(speaking.map(({ indicator }) => indicator))].flatMap(
      (indicator) => definitions.find((one) => one.indicator === indicator) ?? [],
    )
    if (spoken.length === 0) return { window, indicators: [] }
    const units = all.filter(
      (one) => one.parent === whole && isValidIn(one, { start: window.end, end: window.end }),
    )
    const values = await windowValues(
      database,
      {
        units: [whole, ...units.map(({ unit }) => unit)],
        indicators: spoken.map(({ indicator }) => indicator),
        windows: [window],
        asOf,
      },
      signal,
    )
    const find = valueFinder(values)
    const indicators = spoken.map((definition): UnitsOfIndicator => {
      const at = (unit: string) => find(unit, definition.indicator, window)
      const missed = missedIn(at(whole), definition)
      const behind = units.flatMap((unit): UnitBehind[] => {
        const value = at(unit.unit)
        if (value.value === null) return []
        const missedHere = missedIn(value, definition)
        const part = missedHere === null || missed === null || missed <= 0 ? null : missedHere / missed
        return [{ unit, ...value, part, belowMinimum: isBelowMinimum(definition, value.denominator) }]
      })
      return { definition, missed, units: behind.sort(order(definition)) }
    })
    return { window, indicators: indicators.filter((one) => one.units.length > 0) }
  },
)

/** Cases, or đồng, that did not count as they should; null where a value is no part of a whole. */
function missedIn({ numerator, denominator }: IndicatorValue, { kind, direction }: IndicatorDefinition) {
  if ((kind !== 'rate' && kind !== 'share') || numerator === null || denominator === null) return null
  return direction === 'higher' ? denominator - numerator : numerator
}

function order({ target, direction }: IndicatorDefinition) {
  const gap = ({ value }: UnitBehind) =>
    distanceToTarget(value, target, direction) ?? (direction === 'higher' ? 1 : -1) * (value ?? 0)
  return (a: UnitBehind, b: UnitBehind) =>
    (b.part ?? -1) - (a.part ?? -1) ||
    Number(a.belowMinimum) - Number(b.belowMinimum) ||
    gap(a) - gap(b) ||
    a.unit.unit.localeCompare(b.unit.unit)
}
