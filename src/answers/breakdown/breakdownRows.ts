import type { Peers } from '../../domain/rank/peers.ts'
import type { Aggregation, ComponentTree } from '../../domain/score/componentTree.ts'
import { distance, lost, points } from '../../domain/score/points.ts'
import type { ComponentMeta } from '../lists/componentList.ts'
import { type ComparedYear, type Movement, movementsSince } from '../lists/movement.ts'
import { peersAmong } from '../lists/peersAmong.ts'
import type { PlaceMeta } from '../lists/placeList.ts'
import { isResponsibleIn, type Responsible } from '../lists/responsible.ts'
import type { ComponentTable } from '../lists/yearTables.ts'

export interface BreakdownRow {
  component: string
  parent: string | null
  /** Vietnamese name. */
  name: string
  name_en: string | null
  level_vi: string | null
  depth: number
  aggregation: Aggregation | null
  survey: boolean | null
  status: string
  source: string | null
  score: number | null
  max: number | null
  weight: number | null
  /** Points of the index per point of the component; null under `none` or an unknown maximum. */
  factor: number | null
  points: number | null
  lost: number | null
  rank: number | null
  rank_published: number | null
  rank_low: number | null
  rank_high: number | null
  rank_last: number | null
  placesKnown: number
  placesRanked: number | null
  complete: boolean
  /** On the component's own scale, over all ranked places; null where the table is partial. */
  median: number | null
  best: number | null
  /** The same over the chosen peers; null unless all of them, or the whole table, are known. */
  peerMedian: number | null
  peerBest: number | null
  peerRank: number | null
  /** In points of the index, own score − median or best of the peers: negative is behind. */
  toMedian: number | null
  toBest: number | null
  /** Of the children's published scores; null for a leaf or where one is unknown. */
  recomputed: number | null
  /** Units that lead, as read in a source or derived from one. */
  lead: string[]
  /** Everybody named for it in that year, whatever the status. */
  responsible: Responsible[]
  /** Everybody named for it whose assignment has no end: whose indicators to look at today. */
  responsibleNow: Responsible[]
  previous: Movement | null
}

export interface BreakdownParts {
  tree: ComponentTree<ComponentMeta>
  place: string
  current: ReadonlyMap<string, ComponentTable>
  earlier: ReadonlyMap<string, ComponentTable>
  compared: ComparedYear | null
  factors: ReadonlyMap<string, number | null>
  recomputed: ReadonlyMap<string, number | null>
  places: readonly PlaceMeta[]
  peers: Peers
  /** Of every time. */
  responsible: readonly Responsible[]
  year: number
}

/** The index itself first, then depth first; components without a score are there with null. */
export function breakdownRows(parts: BreakdownParts): BreakdownRow[] {
  return parts.tree.ordered.map((component) => rowOf(component, parts))
}

function rowOf(meta: ComponentMeta, parts: BreakdownParts): BreakdownRow {
  const { component, max, weight } = meta
  const table = parts.current.get(component)
  const ranked = table?.ranks.places.get(parts.place)
  const entry = table?.entries.find((one) => one.place === parts.place)
  const score = entry?.score ?? null
  const rank = ranked?.rank ?? null
  const factor = parts.factors.get(component) ?? null
  const complete = table?.ranks.complete ?? false
  const among = peersAmong(table?.entries ?? [], { places: parts.places, peers: parts.peers, complete })
  const named = parts.responsible.filter((one) => one.component === component)
  const responsible = named.filter((one) => isResponsibleIn(one, parts.year))
  return {
    component,
    parent: meta.parent,
    name: meta.name_vi,
    name_en: meta.name_en,
    level_vi: meta.level_vi,
    depth: parts.tree.depth.get(component) ?? 0,
    aggregation: meta.aggregation,
    survey: meta.survey,
    status: meta.status,
    source: meta.source,
    score,
    max,
    weight,
    factor,
    points: points(score, factor),
    lost: lost(score, max, factor),
    rank,
    rank_published: entry?.rank_published ?? null,
    rank_low: ranked?.low ?? null,
    rank_high: ranked?.high ?? null,
    rank_last: ranked?.last ?? null,
    placesKnown: table?.ranks.placesKnown ?? 0,
    placesRanked: table?.placesRanked ?? null,
    complete,
    median: table?.ranks.median ?? null,
    best: table?.ranks.best ?? null,
    peerMedian: among.summary.median,
    peerBest: among.summary.best,
    peerRank: among.ranks.get(parts.place) ?? null,
    toMedian: distance(score, among.summary.median, factor),
    toBest: distance(score, among.summary.best, factor),
    recomputed: parts.recomputed.get(component) ?? null,
    lead: [...new Set(responsible.filter(isOfficialLead).map((one) => one.unit))],
    responsible,
    responsibleNow: named.filter((one) => one.valid_to === null),
    previous:
      table === undefined
        ? null
        : movementsSince(parts.compared, table, parts.earlier.get(component) ?? null)(parts.place),
  }
}

function isOfficialLead({ role, status }: Responsible): boolean {
  return role === 'lead' && (status === 'verified' || status === 'derived')
}
