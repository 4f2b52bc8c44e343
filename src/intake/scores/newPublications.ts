import { groupBy } from '../../domain/groupBy.ts'
import type { PublicationRow, ScoreLists, ScoreRow } from './ScoreLists.ts'

/**
 * A publication of each year that rows are of: what is held of it, and the file as one more source. Where nobody
 * said how many places were ranked, a file with the total of all says so.
 */
export function newPublications(
  rows: readonly ScoreRow[],
  source: string,
  { publications, places }: ScoreLists,
): PublicationRow[] {
  const years = groupBy(rows, ({ year, place_system }) => `${year} ${place_system}`)
  return [...years.values()].flatMap((ofYear) => {
    const [first] = ofYear
    if (first === undefined) return []
    const { index, year, place_system } = first
    const held = publications.find(
      (row) => row.index === index && row.year === year && row.place_system === place_system,
    )
    const all = new Set(places.filter((row) => row.place_system === place_system).map(({ place }) => place))
    const totals = ofYear.filter(({ component, score }) => component === index && score !== null)
    const ranked = totals.length < all.size ? null : totals.length
    const sources = (held?.source ?? '').split(';').filter((one) => one !== '' && one !== source)
    return [
      {
        index,
        year,
        place_system,
        places_ranked: held?.places_ranked ?? ranked,
        published: held?.published ?? null,
        source: [...sources, source].join(';'),
      },
    ]
  })
}
