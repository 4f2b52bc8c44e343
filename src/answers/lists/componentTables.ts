import { type RankTable, rankTable } from '../../domain/rank/rankTable.ts'
import { editionOf } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import { publicationRows } from '../../queries/publicationRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { scoresOfComponent } from '../../queries/scoresOfComponent.ts'
import { type EditionMeta, editionList } from './indexList.ts'

export type ScoreRow = RowOf<typeof scoresOfComponent.columns>
export type Publication = RowOf<typeof publicationRows.columns>

/** One component in one year: who has what, and the ranks. */
export interface YearTable {
  year: number
  place_system: string
  /** Of several systems in one year: the one in which most places are known. */
  main: boolean
  edition: EditionMeta | null
  publication: Publication | null
  placesRanked: number | null
  entries: ScoreRow[]
  ranks: RankTable
}

/** Tables of one component over the years, the oldest first, one for each system of places. */
export async function componentTables(
  database: Database,
  { index, component }: { index: string; component: string },
  signal?: AbortSignal,
): Promise<YearTable[]> {
  const [rows, publications, editions] = await Promise.all([
    ask(database, scoresOfComponent, { index, component }, signal),
    publicationsOf(database, index, signal),
    editionList(database, { index }, signal),
  ])
  const years = [...new Set(rows.map((row) => row.year))]
  return years.flatMap((year) => {
    const ofYear = rows.filter((row) => row.year === year)
    const main = mainSystem(ofYear)
    return [...new Set(ofYear.map((row) => row.place_system))].map((place_system): YearTable => {
      const publication = publicationIn(publications, year, place_system)
      const entries = ofYear.filter((row) => row.place_system === place_system)
      const placesRanked = publication?.places_ranked ?? null
      return {
        year,
        place_system,
        main: place_system === main,
        edition: editionOf(editions, year),
        publication,
        placesRanked,
        entries,
        ranks: rankTable(entries, placesRanked),
      }
    })
  })
}

export async function publicationsOf(
  database: Database,
  index: string,
  signal?: AbortSignal,
): Promise<Publication[]> {
  const rows = await ask(database, publicationRows, {}, signal)
  return rows.filter((row) => row.index === index)
}

export function publicationIn(
  publications: readonly Publication[],
  year: number,
  place_system: string | null,
): Publication | null {
  return publications.find((p) => p.year === year && p.place_system === place_system) ?? null
}

/** The system in which most places are known; of several, that with fewer places, which is the newer one. */
export function mainSystem(rows: readonly { place_system: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { place_system } of rows) counts.set(place_system, (counts.get(place_system) ?? 0) + 1)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || Number(a) - Number(b))
  return first?.[0] ?? null
}
