import { type MeasurementError, measurementError } from '../../domain/rank/measurementError.ts'
import { compareYears } from '../../domain/score/comparable.ts'
import type { LinearTable } from '../../domain/score/linearTable.ts'
import type { EditionMeta } from '../lists/indexList.ts'
import type { LinearYear } from '../lists/linearYears.ts'

/** Estimated errors of the components' scores: derived from the published series, stated by no publisher. */
export interface YearErrors {
  /** The three successive years that they were estimated from. */
  from: number
  to: number
  /** A change of method is suspected between these years. */
  suspected: boolean
  /** In the order of the components. */
  components: readonly MeasurementError[]
}

/**
 * Measurement errors of a year's components, from the three successive comparable years that hold it: those
 * that end with it if they are there, and years between which a change of method is suspected only where no
 * others are. Null where the year stands in no such three years.
 */
export function intervalErrors(
  years: readonly LinearYear[],
  editions: readonly EditionMeta[],
  year: number,
): YearErrors | null {
  const spans = [year - 2, year - 1, year].flatMap((from) => {
    const three = [from, from + 1, from + 2].map((one) => years.find((other) => other.year === one))
    const [first, , last] = three
    const tables = three.flatMap((one) => one?.table ?? [])
    if (!first || !last || tables.length < 3) return []
    const { verdict } = compareYears(editions, first, last)
    if (verdict === 'refused' || three.some((one) => one?.place_system !== first.place_system)) return []
    const table = years.find((one) => one.year === year)?.table
    const components = table && errorsOf(table, tables)
    return components ? [{ from, to: from + 2, suspected: verdict === 'suspected', components }] : []
  })
  return spans.find(({ suspected }) => !suspected) ?? spans[0] ?? null
}

function errorsOf(ofYear: LinearTable, tables: readonly LinearTable[]): MeasurementError[] | null {
  const places = ofYear.places.filter((place) => tables.every((table) => table.places.includes(place)))
  const errors = ofYear.components.map(({ component, max }) => {
    const columns = tables.map((table) => {
      const c = table.components.findIndex((one) => one.component === component && one.max === max)
      return c < 0 ? null : columnOf(table, c, places)
    })
    const present = columns.filter((column) => column !== null)
    return present.length < 3 ? null : measurementError(present)
  })
  const measured = errors.filter((one) => one !== null)
  return measured.length === errors.length ? measured : null
}

function columnOf(table: LinearTable, c: number, places: readonly string[]): number[] {
  const width = table.components.length
  return places.map((place) => table.scores[table.places.indexOf(place) * width + c] ?? Number.NaN)
}
