import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Database } from '../../engine/Database.ts'
import { isValidIn, type Unit } from '../lists/unitTree.ts'
import { type Window, windowValues } from '../lists/windowValues.ts'

export interface LateField {
  field: string
  /** Cases due in the period that were not finished on time. */
  misses: number
  cases: number
}

export interface LatePart {
  unit: Unit
  misses: number
  cases: number
}

/** Where the cases of a unit lie that were due in a period and late, the most first: by field and by unit below. */
export interface Lateness {
  fields: LateField[]
  parts: LatePart[]
}

/** The lateness of units with all below them, by unit and asked of the database at once. */
export async function latenessOf(
  database: Database,
  asked: { units: readonly string[]; all: readonly Unit[]; period: Window; asOf: string },
  signal?: AbortSignal,
): Promise<Map<string, Lateness>> {
  const { units, all, period, asOf } = asked
  const children = all.filter(
    (one) => one.parent !== null && units.includes(one.parent) && isValidIn(one, period),
  )
  const shared = { indicators: [dossierIndicators.onTimeDue], windows: [period], asOf }
  const [byField, byChild] = await Promise.all([
    windowValues(database, { ...shared, units, byField: true }, signal),
    windowValues(database, { ...shared, units: children.map(({ unit }) => unit) }, signal),
  ])
  const counted = <T extends (typeof byField)[number]>(rows: readonly T[]) =>
    rows.flatMap(({ numerator, denominator, ...row }) => {
      const misses = (denominator ?? 0) - (numerator ?? 0)
      return numerator === null || denominator === null || misses <= 0
        ? []
        : [{ ...row, misses, cases: denominator }]
    })
  const fields = counted(byField)
  const parts = counted(byChild)
  const most = (a: { misses: number }, b: { misses: number }) => b.misses - a.misses
  return new Map(
    units.map((unit): [string, Lateness] => [
      unit,
      {
        fields: fields
          .filter((row) => row.unit === unit)
          .flatMap(({ field, misses, cases }) => (field === null ? [] : [{ field, misses, cases }]))
          .sort(most),
        parts: parts
          .flatMap(({ unit: code, misses, cases }) => {
            const child = children.find((one) => one.unit === code && one.parent === unit)
            return child ? [{ unit: child, misses, cases }] : []
          })
          .sort(most),
      },
    ]),
  )
}
