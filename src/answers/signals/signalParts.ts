import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { answerOf } from '../answerOf.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import { isValidIn, type Unit, unitList } from '../lists/unitTree.ts'
import { type Window, windowValues } from '../lists/windowValues.ts'

export interface SignalPart {
  /** The unit below, or the unit itself where nothing is below it. */
  unit: Unit
  field: string | null
  misses: number
  cases: number
}

/** Where the misses of a unit lie: by unit directly below it, and by field where terms differ; most first. */
export const signalParts = answerOf(
  'signal parts',
  async (
    database,
    {
      unit: code,
      definition,
      window,
      asOf,
    }: { unit: string; definition: IndicatorDefinition; window: Window; asOf: string },
    signal,
  ): Promise<SignalPart[]> => {
    const all = await unitList(database, {}, signal)
    const below = all.filter(({ unit, parent }) => parent === code || unit === code)
    const units = below.filter((unit) => isValidIn(unit, window))
    const { indicator, direction } = definition
    const byField = [dossierIndicators.onTime, dossierIndicators.onTimeDue].some((one) => one === indicator)
    const children = units.filter(({ unit }) => unit !== code)
    const values = await windowValues(
      database,
      {
        units: (children.length > 0 ? children : units).map(({ unit }) => unit),
        indicators: [indicator],
        windows: [window],
        asOf,
        byField,
      },
      signal,
    )
    return values
      .flatMap(({ unit: of, field, numerator, denominator }): SignalPart[] => {
        const unit = units.find((one) => one.unit === of)
        if (!unit || numerator === null || denominator === null) return []
        const misses = direction === 'higher' ? denominator - numerator : numerator
        return misses > 0 ? [{ unit, field, misses, cases: denominator }] : []
      })
      .sort((a, b) => b.misses - a.misses)
  },
)
