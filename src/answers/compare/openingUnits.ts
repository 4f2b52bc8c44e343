import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { isValidIn, type Unit } from '../lists/unitTree.ts'
import { windowValues } from '../lists/windowValues.ts'

interface OpeningRequest {
  units: readonly Unit[]
  /** The one that is looked at. */
  unit: string
  period: Period
  asOf: string
}

/**
 * Two units to compare where none are named: the one that is looked at and the one of its kind beside it that finished
 * most nearly as many cases in the period; of the city, those two of one kind that finished most. None where there are
 * not two.
 */
export async function openingUnits(
  database: Database,
  { units, unit, period, asOf }: OpeningRequest,
  signal?: AbortSignal,
): Promise<string[]> {
  const living = units.filter((one) => isValidIn(one, { start: asOf, end: asOf }))
  const root = living.find(({ parent }) => parent === null)
  const looked = living.find((one) => one.unit === unit && one.parent !== null)
  const beside = living.filter(({ parent }) => parent === (looked?.parent ?? root?.unit))
  const values = await windowValues(
    database,
    {
      units: beside.map((one) => one.unit),
      indicators: [dossierIndicators.finished],
      windows: [period],
      asOf,
    },
    signal,
  )
  const finished = values.flatMap(({ unit, value }) => {
    const kind = beside.find((one) => one.unit === unit)?.kind
    return value === null || kind === undefined ? [] : [{ unit, kind, value }]
  })
  return twoAlike(finished, looked?.unit ?? null)
}

interface Finished {
  unit: string
  kind: string
  value: number
}

/** The named unit and the one of its kind nearest in value, else the two of one kind that have most. */
export function twoAlike(units: readonly Finished[], unit: string | null): string[] {
  const falling = [...units].sort((a, b) => b.value - a.value || (a.unit < b.unit ? -1 : 1))
  const first = unit === null ? falling[0] : units.find((one) => one.unit === unit)
  if (!first) return []
  const apart = (one: Finished) => Math.abs(one.value - first.value)
  const [second] = falling
    .filter((one) => one.kind === first.kind && one !== first)
    .sort((a, b) => apart(a) - apart(b))
  return second ? [first.unit, second.unit] : []
}
