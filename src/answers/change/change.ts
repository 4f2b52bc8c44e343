import { isPeer, type Peers } from '../../domain/rank/peers.ts'
import { compareYears, type Verdict } from '../../domain/score/comparable.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { ask } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { answerOf } from '../answerOf.ts'
import { type Benchmark, benchmarks } from '../lists/benchmarks.ts'
import { type ComponentMeta, componentList } from '../lists/componentList.ts'
import { type IndexMeta, indexList } from '../lists/indexList.ts'
import { type LinearYears, linearYears } from '../lists/linearYears.ts'
import { type PlaceMeta, placesIn } from '../lists/placeList.ts'
import { type SourceMeta, sourcesRead } from '../lists/sourcesRead.ts'
import { type ChangePair, changePair, hasFigure } from './changePair.ts'
import { type ChangePublished, changePublished } from './changePublished.ts'
import { type ChangeSplit, changeSplit } from './changeSplit.ts'

export interface ChangeRequest {
  place: string
  from?: number
  to?: number
  /** Whom the place is compared with, among the places of the later year. */
  peers: (places: readonly PlaceMeta[], system: string | null) => Peers
}

export interface Change {
  index: IndexMeta
  indices: IndexMeta[]
  place: string
  /** Of the later year's system, as they were called then. */
  places: PlaceMeta[]
  peers: Peers
  /**
   * Published years, the oldest first. whole: totals of every ranked place can be recomputed; known: of the
   * place; verdict: on comparing it with the later year of the pair.
   */
  years: { year: number; whole: boolean; hasFigure: boolean; verdict: Verdict | null }[]
  /** Successive published years that may be compared and know the place, the oldest first. */
  comparable: { from: number; to: number }[]
  /** Null where there are no two published years. */
  pair: ChangePair | null
  /** The later year that was asked for and has none before it; another pair stands in for it. */
  insteadOf: number | null
  /** Null where the years may not be compared or one is not whole. */
  split: ChangeSplit | null
  /** Null where the years may not be compared; beside the split too. */
  published: ChangePublished | null
  /** Where both years were read. */
  sources: SourceMeta[] | null
}

/** What is known of an index, whatever place and years are looked at. */
export interface ChangeBasis {
  linear: LinearYears
  indices: IndexMeta[]
  places: readonly PlaceMeta[]
  components: readonly ComponentMeta[]
  averages: readonly Benchmark[]
  sources: SourceMeta[] | null
}

/** @throws RangeError for an unknown index */
export const changeBasis = answerOf(
  'change basis',
  async (database, { index }: { index: string }, signal): Promise<ChangeBasis> => {
    const [linear, indices, places, components, averages, sources] = await Promise.all([
      linearYears(database, { index }, signal),
      indexList(database, {}, signal),
      ask(database, placeRows, {}, signal),
      componentList(database, { index }, signal),
      benchmarks(database, { index }, signal),
      askMinor(database, sourceRows, {}, signal),
    ])
    return { linear, indices, places, components, averages, sources }
  },
)

/** Why score and rank of a place changed between two years, or what of it can be known. */
export function change(basis: ChangeBasis, { place, from, to, peers }: ChangeRequest): Change {
  const { linear, indices, places: rows, components, averages, sources } = basis
  const { index: meta, years, editions } = linear
  const asked = changePair({ years, editions }, { place, from, to })
  const pair = asked ?? changePair({ years, editions }, { place })
  const system = pair?.to.place_system ?? years.at(-1)?.place_system ?? null
  const places = placesIn(rows, system, pair?.to.year ?? years.at(-1)?.year ?? 0)
  const chosen = peers(places, system)
  const byCode = new Map(places.map((one) => [one.place, one]))
  const among = (one: string) => {
    const { kind = null, region = null } = byCode.get(one) ?? {}
    return isPeer({ place: one, kind, region }, chosen)
  }
  const compared = pair !== null && pair.comparison.verdict !== 'refused' ? pair : null
  return {
    index: meta,
    indices,
    place,
    places,
    peers: chosen,
    years: years.map((year) => ({
      year: year.year,
      whole: year.table !== null,
      hasFigure: hasFigure(year, place),
      verdict: pair === null ? null : compareYears(editions, year, pair.to).verdict,
    })),
    comparable: years.flatMap((year, i) => {
      const before = years[i - 1]
      if (!before || !hasFigure(before, place) || !hasFigure(year, place)) return []
      const { verdict } = compareYears(editions, before, year)
      return verdict === 'refused' ? [] : [{ from: before.year, to: year.year }]
    }),
    pair,
    insteadOf: asked === null && pair !== null ? (to ?? null) : null,
    split: compared && changeSplit({ ...compared, place, years, editions, isPeer: among }),
    published:
      compared &&
      changePublished({ ...compared, index: meta.index, place, components, benchmarks: averages }),
    sources: sourcesRead(sources, pair?.to.publication?.source, pair?.from.publication?.source),
  }
}
