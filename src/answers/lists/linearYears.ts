import { groupBy } from '../../domain/groupBy.ts'
import { type RankTable, rankTable } from '../../domain/rank/rankTable.ts'
import { editionOf } from '../../domain/score/comparable.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { type LinearTable, linearTable, type NotLinear } from '../../domain/score/linearTable.ts'
import type { Database } from '../../engine/Database.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { scoresOfComponents } from '../../queries/scoresOfComponents.ts'
import { type ComponentMeta, componentList, treesOf } from './componentList.ts'
import { mainSystem, type Publication, publicationIn, publicationsOf } from './componentTables.ts'
import { type EditionMeta, editionList, type IndexMeta, indexNamed } from './indexList.ts'

type ScoreRow = RowOf<typeof scoresOfComponents.columns>

/** One year of an index as far as its first level is published. */
export interface LinearYear {
  year: number
  place_system: string | null
  edition: EditionMeta | null
  publication: Publication | null
  placesRanked: number | null
  /** Of the first level, in the order of the table's; empty where the edition has none. */
  components: readonly ComponentMeta[]
  /** Of the index itself: the official ranks and scores. */
  official: RankTable
  totals: ReadonlyMap<string, number | null>
  /** By place, then component, the index's own code included. */
  scores: ReadonlyMap<string, ReadonlyMap<string, number | null>>
  /** Every place that the publisher ranked, with every component; null where that is not known. */
  table: LinearTable | null
  why: NotLinear | 'partial' | null
  /** Places with every component, of how many ranked ones; they differ in a partial year. */
  placesKnown: number
  /** By place: components of the first level without a score. */
  lacking: ReadonlyMap<string, readonly string[]>
}

export interface LinearYears {
  index: IndexMeta
  editions: readonly EditionMeta[]
  /** Years in which anything is published, the oldest first. */
  years: readonly LinearYear[]
}

/**
 * Every year of an index as a table of places × components of the first level, whose weighted sum is the
 * total: what changes, intervals, reaches and scenarios are computed from. A partial year has no table.
 * @throws RangeError for an unknown index
 */
export async function linearYears(
  database: Database,
  { index, from = 1990, to = 2100 }: { index: string; from?: number; to?: number },
  signal?: AbortSignal,
): Promise<LinearYears> {
  const meta = await indexNamed(database, index, signal)
  const [components, editions, publications] = await Promise.all([
    componentList(database, { index }, signal),
    editionList(database, { index }, signal),
    publicationsOf(database, index, signal),
  ])
  const codes = new Set([index, ...components.filter((one) => one.parent === index).map((c) => c.component)])
  const values = { index, components: [...codes].join(','), from, to }
  const rows = await ask(database, scoresOfComponents, values, signal)
  const byYear = groupBy(rows, (row) => row.year)
  const years = [...byYear].map(([year, ofYear]) =>
    readYear(ofYear, { index, year, components, editions, publications }),
  )
  return { index: meta, editions, years }
}

/** Of which every ranked place has every component of the first level, the oldest first. */
export function wholeYears(years: readonly LinearYear[], place?: string): number[] {
  return years
    .filter(({ table }) => table !== null && (place === undefined || table.places.includes(place)))
    .map(({ year }) => year)
}

interface Frame {
  index: string
  year: number
  components: readonly ComponentMeta[]
  editions: readonly EditionMeta[]
  publications: readonly Publication[]
}

function readYear(ofYear: readonly ScoreRow[], frame: Frame): LinearYear {
  const { index, year, editions, publications } = frame
  const ofTotal = ofYear.filter((row) => row.component === index)
  const place_system = mainSystem(ofTotal.length > 0 ? ofTotal : ofYear)
  const rows = ofYear.filter((row) => row.place_system === place_system)
  const edition = editionOf(editions, year)
  const publication = publicationIn(publications, year, place_system)
  const placesRanked = publication?.places_ranked ?? null
  const scores = new Map(
    [...groupBy(rows, (row) => row.place)].map(([place, ofPlace]) => [
      place,
      new Map(ofPlace.map((row) => [row.component, row.score])),
    ]),
  )
  const head = {
    year,
    place_system,
    edition,
    publication,
    placesRanked,
    official: rankTable(
      rows.filter((row) => row.component === index),
      placesRanked,
    ),
    totals: new Map([...scores].map(([place, ofPlace]) => [place, ofPlace.get(index) ?? null])),
    scores,
  }
  const { reading, components } = readFirst(frame, edition, scores)
  const placesKnown = reading.table?.places.length ?? 0
  const complete = placesRanked !== null && placesKnown > 0 && placesKnown >= placesRanked
  return {
    ...head,
    components,
    table: complete ? reading.table : null,
    why: reading.why ?? (complete ? null : 'partial'),
    placesKnown,
    lacking: reading.lacking,
  }
}

/** By the first tree of the edition that makes a table, else the default tree with the reason why not. */
function readFirst(
  { components }: Frame,
  edition: EditionMeta | null,
  scores: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
) {
  const readings = treesOf(components, edition?.edition ?? null).map((tree) => {
    const built = buildTree(components.filter((c) => c.edition === edition?.edition && c.tree === tree))
    return {
      reading: linearTable(built, scores),
      components: built.children.get(built.root.component) ?? [],
    }
  })
  const nothing = {
    reading: { table: null, why: 'no components' as const, lacking: new Map<string, string[]>() },
    components: [],
  }
  return readings.find(({ reading }) => reading.table !== null) ?? readings[0] ?? nothing
}
