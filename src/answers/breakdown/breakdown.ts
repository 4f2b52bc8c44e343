import type { Peers } from '../../domain/rank/peers.ts'
import { refused } from '../../domain/refused.ts'
import { type Attribution, attribute } from '../../domain/score/attribute.ts'
import { editionOf } from '../../domain/score/comparable.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { factors } from '../../domain/score/factors.ts'
import { recompute } from '../../domain/score/recompute.ts'
import { ask } from '../../queries/query.ts'
import { scoresOfPlace } from '../../queries/scoresOfPlace.ts'
import { scoresOfYear } from '../../queries/scoresOfYear.ts'
import { answerOf } from '../answerOf.ts'
import { type ComponentMeta, componentList, treesOf } from '../lists/componentList.ts'
import { mainSystem, publicationIn, publicationsOf } from '../lists/componentTables.ts'
import { type EditionMeta, editionList, type IndexMeta, indexNamed } from '../lists/indexList.ts'
import { type ComparedYear, previousYear } from '../lists/movement.ts'
import { placeNamed, placesIn } from '../lists/placeList.ts'
import { isResponsibleIn, responsibleFor } from '../lists/responsible.ts'
import { yearTables } from '../lists/yearTables.ts'
import { type BreakdownRow, breakdownRows } from './breakdownRows.ts'

export interface BreakdownRequest {
  index: string
  year: number
  place: string
  /** `areas`, else the first, if absent. */
  tree?: string
  /** With whom distances are measured; all if absent. */
  peers?: Peers
}

export interface Breakdown {
  index: IndexMeta
  year: number
  place: string
  name_vi: string
  name_en: string | null
  place_system: string | null
  edition: EditionMeta | null
  tree: string | null
  /** Of this edition, the default first. */
  trees: string[]
  /** Of the total; difference = published − recomputed. */
  residual: { published: number | null; recomputed: number | null; difference: number | null }
  /** Who holds the points lost; empty where the total or its maximum, or who is responsible, is unknown. */
  attribution: Attribution[]
  /** False where the assignments could not be loaded: that nobody is named says nothing then. */
  hasAssignments: boolean
  publication: { published: string | null; source: string | null } | null
  previousYear: ComparedYear | null
  /** The index itself first, then depth first. Empty where nothing of the place is known. */
  rows: BreakdownRow[]
}

/**
 * The score of a place in one year as a tree of components, with points, ranks and responsible units.
 * @throws RangeError for an index, place or tree that is not known
 */
export const breakdown = answerOf(
  'breakdown',
  async (
    database,
    { index, year, place, tree, peers = { among: 'all' } }: BreakdownRequest,
    signal,
  ): Promise<Breakdown> => {
    const meta = await indexNamed(database, index, signal)
    const [places, components, editions, publications, ofPlace, scores, responsible] = await Promise.all([
      placeNamed(database, { place, index }, signal),
      componentList(database, { index }, signal),
      editionList(database, { index }, signal),
      publicationsOf(database, index, signal),
      ask(database, scoresOfPlace, { index, place }, signal),
      ask(database, scoresOfYear, { index, year }, signal),
      responsibleFor(database, { index, place }, signal),
    ])
    if (tree !== undefined && !components.some((one) => one.tree === tree)) {
      const allTrees = [...new Set(components.map((one) => one.tree))].join(', ')
      throw refused(['unknown tree', tree, index, allTrees])
    }
    const place_system = mainSystem(ofPlace.filter((row) => row.year === year))
    const edition = editionOf(editions, year)
    const trees = treesOf(components, edition?.edition ?? null)
    const chosen = tree ?? trees[0] ?? null
    const here = placesIn(places, place_system ?? places[0]?.place_system ?? null, year)
    const names = here.find((one) => one.place === place)
    const publication = publicationIn(publications, year, place_system)
    const compared =
      place_system === null ? null : previousYear(editions, yearsOf(ofPlace), { year, place_system })
    const head = {
      index: meta,
      year,
      place,
      name_vi: names?.name_vi ?? place,
      name_en: names?.name_en ?? null,
      place_system,
      edition,
      tree: chosen,
      trees,
      publication,
      previousYear: compared,
      hasAssignments: responsible !== null,
    }
    const shape = components.filter((one) => one.edition === edition?.edition && one.tree === chosen)
    const absent = tree !== undefined && shape.length === 0
    if (place_system === null || absent) return { ...head, residual: unknown, attribution: [], rows: [] }

    const earlierYear = compared?.verdict === 'refused' ? null : (compared?.year ?? null)
    const before =
      earlierYear === null ? [] : await ask(database, scoresOfYear, { index, year: earlierYear }, signal)
    const built = buildTree(shape.length > 0 ? shape : [rootOnly(meta)])
    const scoreOf = new Map(
      scores
        .filter((row) => row.place === place && row.place_system === place_system)
        .map((row) => [row.component, row.score]),
    )
    const rows = breakdownRows({
      tree: built,
      place,
      current: yearTables(scores, { place_system, placesRanked: publication?.places_ranked ?? null }),
      earlier: yearTables(before, {
        place_system,
        placesRanked: publicationIn(publications, earlierYear ?? year, place_system)?.places_ranked ?? null,
      }),
      compared,
      factors: factors(built),
      recomputed: new Map(
        built.ordered.map(({ component }) => [component, recompute(built, component, scoreOf)]),
      ),
      places: here,
      peers,
      responsible: responsible ?? [],
      year,
    })
    const root = rows[0]
    return {
      ...head,
      residual: residualOf(root?.score ?? null, root?.recomputed ?? null),
      attribution:
        responsible === null
          ? []
          : attribute(
              built,
              new Map(rows.map((row) => [row.component, row.lost])),
              responsible.filter((one) => isResponsibleIn(one, year)),
            ),
      rows,
    }
  },
)

const unknown = { published: null, recomputed: null, difference: null }

function residualOf(published: number | null, recomputed: number | null) {
  const difference = published === null || recomputed === null ? null : published - recomputed
  return { published, recomputed, difference }
}

function yearsOf(rows: readonly { year: number; place_system: string }[]) {
  return [...new Set(rows.map((row) => row.year))].map((year) => ({
    year,
    place_system: mainSystem(rows.filter((row) => row.year === year)),
  }))
}

/** An edition of which nothing but the total is known. */
function rootOnly({ index, name_vi, name_en }: IndexMeta): ComponentMeta {
  return {
    edition: '',
    first_year: 0,
    last_year: null,
    tree: '',
    component: index,
    parent: null,
    level_vi: null,
    name_vi,
    name_en,
    max: null,
    weight: null,
    aggregation: null,
    survey: null,
    status: 'unverified',
    source: null,
  }
}
