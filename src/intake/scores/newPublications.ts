import { groupBy } from '../../domain/groupBy.ts'
import type { PublicationRow, ScoreLists, ScoreRow } from './ScoreLists.ts'

/** Of years that no publication is held of: how many places were ranked, where a file has the total of all. */
export function newPublications(
  rows: readonly ScoreRow[],
  { publications, places }: ScoreLists,
): PublicationRow[] {
  const totals = rows.filter(({ component, index, score }) => component === index && score !== null)
  return [...groupBy(totals, ({ year, place_system }) => `${year} ${place_system}`).values()].flatMap(
    (ofYear) => {
      const [first] = ofYear
      if (first === undefined) return []
      const { index, year, place_system } = first
      const all = new Set(places.filter((row) => row.place_system === place_system).map(({ place }) => place))
      const isHeld = publications.some(
        (row) => row.index === index && row.year === year && row.place_system === place_system,
      )
      return isHeld || ofYear.length < all.size
        ? []
        : [{ index, year, place_system, places_ranked: ofYear.length }]
    },
  )
}
