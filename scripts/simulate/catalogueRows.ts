import { monthDayOf } from './days.ts'
import type { MeasurementRow } from './measurementWriter.ts'
import { randomFor } from './random.ts'
import type { Unit } from './readSources.ts'
import type { Slice } from './slices.ts'

/** Month by month: procedures announced and published, the catalogue, and legal documents of one unit of a department. */
export function* catalogueRows(
  seed: number,
  unit: Unit,
  slices: readonly Slice[],
): Generator<MeasurementRow> {
  const random = randomFor(seed, `catalogue|${unit.unit}`)
  const slow = Math.exp(0.4 * random.normal())
  const monthly = 0.6 + 2.4 * random.uniform()
  let procedures = 12 + random.integer(60)
  let complete = Math.round(procedures * (0.7 + 0.2 * random.uniform()))
  for (const slice of slices) {
    const isMonthEnd = monthDayOf(slice.start + slice.days) === 1
    if (!isMonthEnd || slice.start < unit.from || slice.start > unit.to) continue
    const row = (indicator: string, numerator: number, denominator: number) => ({
      slice,
      unit: unit.unit,
      field: null,
      indicator,
      numerator,
      denominator,
    })
    const onTime = (due: number, late: number) => due - random.hits(due, Math.min(0.9, late * slow))
    const announced = random.poisson(monthly)
    const published = random.poisson(monthly * 1.5)
    const documents = random.poisson(0.25)
    if (announced > 0) yield row('announced_on_time', onTime(announced, 0.12), announced)
    if (published > 0) yield row('published_on_time', onTime(published, 0.15), published)
    if (documents > 0) yield row('legal_documents_on_time', onTime(documents, 0.14), documents)
    const abolished = random.hits(procedures, 0.004)
    procedures += random.poisson(0.4) - abolished
    complete = Math.max(0, Math.min(procedures, complete - random.hits(abolished, 0.8)))
    complete += random.hits(procedures - complete, 0.06)
    if (procedures > 0) yield row('catalogue_complete', complete, procedures)
  }
}
