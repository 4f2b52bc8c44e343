import type { ScoreLists } from './ScoreLists.ts'

export interface Maxima {
  /** Whether an edition holds for the year. */
  isCovered(year: number): boolean
  /** Of a component in the edition of the year; null where it is not known. */
  of(year: number, component: string): number | null
}

/** The maxima of an index's components, in points of their own scale. */
export function maximaOf(index: string, { editions, components }: ScoreLists): Maxima {
  const spans = editions.filter((row) => row.index === index)
  const byKey = new Map(
    components
      .filter((row) => row.index === index)
      .map((row) => [`${row.edition} ${row.component}`, row.max]),
  )
  const spanOf = (year: number) =>
    spans.find((row) => row.first_year <= year && year <= (row.last_year ?? Number.POSITIVE_INFINITY))
  return {
    isCovered: (year) => spanOf(year) !== undefined,
    of: (year, component) => byKey.get(`${spanOf(year)?.edition} ${component}`) ?? null,
  }
}
