import { isComplete } from '../../domain/indicator/period.ts'
import { type FunnelVerdict, funnelLimits, funnelVerdict } from '../../domain/signal/funnel.ts'
import { answerOf } from '../answerOf.ts'
import { type IndicatorDefinition, indicatorNamed } from '../lists/indicatorList.ts'
import { type UnitsSideBySide, unitsBeside } from '../lists/unitsBeside.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { type Window, windowValues } from '../lists/windowValues.ts'
import { fieldCells, type JudgedUnit, judgedUnits } from './judgedUnits.ts'

export interface FunnelUnit extends JudgedUnit, FunnelVerdict {
  name: Unit
}

/** Limits of the share of events for a number of cases. */
export interface FunnelLine {
  size: number
  warning: { low: number; high: number }
  alarm: { low: number; high: number }
}

export interface FunnelUnits {
  definition: IndicatorDefinition
  complete: boolean
  /** Share of events of all units together; null of no cases. */
  rate: number | null
  /** Events are misses: the indicator's value is 1 − their share. */
  misses: boolean
  /** τ²: by how much units differ in truth beyond chance; 0 = not at all. */
  spread: number
  fields: number
  /** Units below the parent without any case. */
  silent: number
  /** Units below the parent of which nothing is known for just these days, only for more at once. */
  longer: number
  units: FunnelUnit[]
  lines: FunnelLine[]
}

export interface FunnelOptions extends UnitsSideBySide {
  indicator: string
  window: Window
  asOf: string
  field?: string | null
}

/** How many steps the drawn limits have. */
const steps = 60

/**
 * Units of one kind by number of cases and rate standardised by field, against the limits within which chance
 * and the usual variation between units leave them; null for an indicator that is no rate.
 * @throws RangeError for an unknown indicator
 */
export const funnelUnits = answerOf(
  'funnel units',
  async (
    database,
    { indicator, window, asOf, field = null, ...beside }: FunnelOptions,
    signal,
  ): Promise<FunnelUnits | null> => {
    const [definition, list] = await Promise.all([
      indicatorNamed(database, indicator, signal),
      unitList(database, {}, signal),
    ])
    if (definition.kind !== 'rate') return null
    const misses = definition.direction === 'higher'
    const below = unitsBeside(list, beside, window)
    const values = await windowValues(
      database,
      {
        units: below.map(({ unit }) => unit),
        indicators: [indicator],
        windows: [window],
        asOf,
        field,
        byField: true,
      },
      signal,
    )
    const cells = fieldCells(definition, values)
    const { rate, spread, units: points } = judgedUnits(definition, cells)
    const units = points.flatMap((point): FunnelUnit[] => {
      const name = below.find(({ unit }) => unit === point.unit)
      if (!name || rate === null) return []
      const verdict = funnelVerdict(point, rate, spread)
      return [
        {
          ...point,
          ...verdict,
          name,
          ...((point.few || point.isAlone) && { beyond: null, side: null, beyondChance: false }),
        },
      ]
    })
    const known = new Set(units.map(({ unit }) => unit))
    const longer = new Set(
      values.flatMap(({ unit, partly }) => (partly > 0 && !known.has(unit) ? [unit] : [])),
    ).size
    return {
      definition,
      complete: isComplete(window, asOf),
      rate,
      misses,
      spread,
      fields: new Set(cells.map((cell) => cell.field)).size,
      silent: below.length - units.length - longer,
      longer,
      units,
      lines: rate === null ? [] : linesOf(units, rate, spread),
    }
  },
)

function linesOf(units: readonly FunnelUnit[], rate: number, spread: number): FunnelLine[] {
  const sizes = units.map(({ size }) => size).filter((size) => size > 0)
  if (sizes.length === 0) return []
  const [least, most] = [Math.max(1, Math.min(...sizes) / 1.2), Math.max(...sizes) * 1.2]
  return Array.from({ length: steps + 1 }, (_, i) => {
    const size = least * (most / least) ** (i / steps)
    return { size, ...funnelLimits(size, rate, spread) }
  })
}
