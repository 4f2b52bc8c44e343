import { groupBy } from '../../domain/groupBy.ts'
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
  readonly ranks: RankTable
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
  return tablesIn(rows).map(({ ranked, ...table }): YearTable => {
    const publication = publicationIn(publications, table.year, table.place_system)
    const placesRanked = publication?.places_ranked ?? null
    return {
      ...table,
      edition: editionOf(editions, table.year),
      publication,
      placesRanked,
      get ranks() {
        return ranked(placesRanked)
      },
    }
  })
}

interface Entered extends Pick<YearTable, 'year' | 'place_system' | 'main' | 'entries'> {
  /** Ranked when somebody looks, and once. */
  ranked(placesRanked: number | null): RankTable
}

const entered = new WeakMap<readonly ScoreRow[], Entered[]>()

/** Rows by year and system; the same for the same rows, which several questions of a screen share. */
function tablesIn(rows: readonly ScoreRow[]): Entered[] {
  const known = entered.get(rows)
  if (known) return known
  const made = [...groupBy(rows, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const main = mainSystem(ofYear)
    return [...groupBy(ofYear, (row) => row.place_system)].map(([place_system, entries]): Entered => {
      const ranks = new Map<number | null, RankTable>()
      return {
        year,
        place_system,
        main: place_system === main,
        entries,
        ranked(placesRanked) {
          const table = ranks.get(placesRanked) ?? rankTable(entries, placesRanked)
          ranks.set(placesRanked, table)
          return table
        },
      }
    })
  })
  entered.set(rows, made)
  return made
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
