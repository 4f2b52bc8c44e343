import { breakdown } from '../../src/answers/breakdown/breakdown.ts'
import { change, changeBasis } from '../../src/answers/change/change.ts'
import { compare } from '../../src/answers/compare/compare.ts'
import { forecastIndex } from '../../src/answers/forecast/forecastIndex.ts'
import { headroom } from '../../src/answers/headroom/headroom.examples.ts'
import { intervalTables } from '../../src/answers/interval/intervalTables.ts'
import type { IndexMeta } from '../../src/answers/lists/indexList.ts'
import { overviewIndices } from '../../src/answers/overview/overviewIndices.ts'
import { scenarioStandings } from '../../src/answers/plan/scenarioStandings.ts'
import { scenarioStart } from '../../src/answers/plan/scenarioStart.ts'
import { bump } from '../../src/answers/ranking/bump.ts'
import { indexHistory } from '../../src/answers/ranking/indexHistory.ts'
import { ranking } from '../../src/answers/ranking/ranking.ts'
import type { Database } from '../../src/engine/Database.ts'
import type { FigureAt, FigureKey } from './FigureAt.ts'

export interface IndexFiguresOf {
  index: IndexMeta
  years: readonly number[]
  place: string
  /** How deep components are told; all levels if absent. */
  depth?: number
}

type Values = Readonly<Record<string, string | number | null | undefined>>

/** Every value as a figure of its own; what is undefined is not told there. */
function told(where: string, key: Omit<FigureKey, 'quantity'>, values: Values): FigureAt[] {
  return Object.entries(values).flatMap(([quantity, value]) =>
    value === undefined ? [] : [{ key: { ...key, quantity }, where, value }],
  )
}

/** What the screens about one index tell of a place, and of everybody, by the answers that they draw. */
export async function indexFigures(database: Database, asked: IndexFiguresOf): Promise<FigureAt[]> {
  const { index, years } = asked
  const perYear = await Promise.all(years.map((year) => ofYear(database, asked, year)))
  const pairs = years.slice(1).map((to, i) => [years[i] ?? to, to] as const)
  return [
    ...perYear.flat(),
    ...(await overTheYears(database, asked)),
    ...(await ofChanges(database, asked, pairs)),
    ...(await ofForecast(database, asked, index.index)),
  ]
}

async function ofYear(
  database: Database,
  { index, place, depth = 99 }: IndexFiguresOf,
  year: number,
): Promise<FigureAt[]> {
  const code = index.index
  const parts = await breakdown(database, { index: code, year, place })
  const rows = parts.rows.filter((row) => row.depth <= depth)
  const components = [...new Set([code, ...rows.map(({ component }) => component)])]
  const tables = await Promise.all(
    components.map((component) => ranking(database, { index: code, year, component })),
  )
  const figures: FigureAt[] = []
  for (const table of tables) {
    const at = { index: code, year, component: table.component }
    const { median, best, placesKnown: known, placesRanked } = table
    if (table.rows.length > 0) figures.push(...told('ranking', at, { median, best, known, placesRanked }))
    for (const row of table.rows) {
      const { score, rank, rank_published, rank_low, rank_high, rank_last, previous } = row
      const change =
        previous === null ? {} : { scoreChange: previous.scoreChange, rankChange: previous.rankChange }
      const bands = row.band === null ? {} : { band: row.band.band }
      const own = { score, rank, rank_published, rank_low, rank_high, rank_last, ...change, ...bands }
      figures.push(...told('ranking', { ...at, place: row.place }, own))
    }
  }
  for (const row of rows) {
    if (row.score === null && row.rank === null) continue
    const at = { index: code, year, component: row.component }
    const {
      median,
      best,
      placesKnown: known,
      placesRanked,
      score,
      rank,
      rank_published,
      rank_low,
      rank_high,
    } = row
    figures.push(...told('components', at, { median, best, known, placesRanked }))
    const change =
      row.previous === null
        ? {}
        : { scoreChange: row.previous.scoreChange, rankChange: row.previous.rankChange }
    const own = { score, rank, rank_published, rank_low, rank_high, rank_last: row.rank_last, ...change }
    const points = row.depth === 1 ? { toMedian: row.toMedian, toBest: row.toBest, lost: row.lost } : {}
    figures.push(...told('components', { ...at, place }, { ...own, ...points }))
  }
  figures.push(...(await ofComparison(database, { code, year, place })))
  figures.push(...(await ofHeadroom(database, { code, year, place })))
  figures.push(...(await ofInterval(database, { code, year })))
  figures.push(...(await ofPlan(database, { code, year, place })))
  return figures
}

interface At {
  code: string
  year: number
  place: string
}

async function ofComparison(database: Database, { code, year, place }: At): Promise<FigureAt[]> {
  const found = await compare(database, { index: code, year, place })
  if (found === null) return []
  const at = { index: code, year }
  return [
    ...found.standing.flatMap((row, i) => {
      const { total: score, rank, low: rank_low, high: rank_high, last: rank_last } = row
      if (score === null && rank === null) return []
      const bands = found.bands[i] ? { band: found.bands[i]?.band } : {}
      return told(
        'compare',
        { ...at, place: row.place, component: code },
        { score, rank, rank_low, rank_high, rank_last, ...bands },
      )
    }),
    ...found.profile.flatMap(({ component: { component }, median, best, scores, ranks }) => [
      ...(median === null ? [] : told('compare', { ...at, component }, { median, best })),
      ...found.chosen.flatMap((one, i) => {
        const score = scores[i] ?? null
        if (score === null) return []
        const rank = ranks[i] ?? null
        return told(
          'compare',
          { ...at, place: one, component },
          { score, ...(rank === null ? {} : { rank }) },
        )
      }),
    ]),
    ...found.history.places.flatMap(({ place: one, points }) =>
      points.flatMap((point) =>
        point.total === null && point.rank === null
          ? []
          : told(
              'compare history',
              { index: code, component: code, place: one, year: point.year },
              { score: point.total, rank: point.rank },
            ),
      ),
    ),
  ]
}

async function ofHeadroom(database: Database, { code, year, place }: At): Promise<FigureAt[]> {
  const found = await headroom(database, { index: code, year, place }).catch(() => null)
  if (found === null) return []
  return found.components.flatMap(({ row, history }) => [
    ...(row.score === null
      ? []
      : told(
          'headroom',
          { index: code, year, component: row.component, place },
          { score: row.score, toBest: row.toBest, lost: row.lost },
        )),
    ...history.flatMap(({ year: then, score }) =>
      score === null
        ? []
        : told('headroom', { index: code, year: then, component: row.component, place }, { score }),
    ),
  ])
}

async function ofInterval(database: Database, { code, year }: Omit<At, 'place'>): Promise<FigureAt[]> {
  const { drawn } = await intervalTables(database, { index: code, year })
  return (drawn?.table.places ?? []).flatMap((place, p) =>
    told(
      'sensitivity',
      { index: code, year, place },
      { recomputed: drawn?.totals[p], recomputedRank: drawn?.ranks[p] },
    ),
  )
}

async function ofPlan(database: Database, { code, year, place }: At): Promise<FigureAt[]> {
  const from = await scenarioStart(database, { index: code, year, place })
  const { start } = from
  if (start === null) return []
  const nothing = { scores: new Map(), weights: new Map() }
  const { rows } = scenarioStandings({ ...from, start }, start.table, nothing)
  return rows.flatMap((row) => [
    ...told(
      'plan',
      { index: code, year, place: row.place },
      { recomputed: row.startTotal, recomputedRank: row.startRank },
    ),
    ...told(
      'plan',
      { index: code, year, place: row.place, component: code },
      { score: row.officialTotal, rank: row.officialRank },
    ),
  ])
}

async function overTheYears(database: Database, { index, place }: IndexFiguresOf): Promise<FigureAt[]> {
  const code = index.index
  const history = await indexHistory(database, { index: code, place })
  const over = await bump(database, { index: code })
  return [
    ...history.points.flatMap((point) => {
      const { year, median, best, placesKnown: known, placesRanked, score, rank, rank_published } = point
      const { rank_low, rank_high, rank_last } = point
      const at = { index: code, year, component: code }
      const own = { score, rank, rank_published, rank_low, rank_high, rank_last }
      return [
        ...told('history', at, { median, best, known, placesRanked }),
        ...(score === null && rank === null ? [] : told('history', { ...at, place }, own)),
      ]
    }),
    ...over.series.flatMap(({ place: one, points }) =>
      points.flatMap(({ year, score, rank, rank_low, rank_high, rank_last }) =>
        score === null && rank === null
          ? []
          : told(
              'bump',
              { index: code, year, component: code, place: one },
              { score, rank, rank_low, rank_high, rank_last },
            ),
      ),
    ),
  ]
}

async function ofChanges(
  database: Database,
  { index, place }: IndexFiguresOf,
  pairs: readonly (readonly [number, number])[],
): Promise<FigureAt[]> {
  const code = index.index
  const basis = await changeBasis(database, { index: code })
  return pairs.flatMap(([from, to]) => {
    const { split, published } = change(basis, { place, from, to, peers: () => ({ among: 'all' }) })
    const at = (year: number) => ({ index: code, year, place })
    return [
      ...(split === null
        ? []
        : [
            ...told('change', at(from), { recomputed: split.scoreFrom, recomputedRank: split.rank.from }),
            ...told('change', at(to), { recomputed: split.scoreTo, recomputedRank: split.rank.to }),
            ...changedParts('change', { code, from, to, place }, [
              ['total', split.score, split.rank.total],
              ['others', split.others.change, split.rank.others],
              ...split.parts.map((part) => [part.component, part.score, part.rank] as const),
            ]),
          ]),
      ...(published === null
        ? []
        : [published.place, ...published.movers].flatMap((move) => [
            ...told(
              'change',
              { ...at(from), place: move.place, component: code },
              { rank: move.from.rank, score: move.from.score ?? undefined },
            ),
            ...told(
              'change',
              { ...at(to), place: move.place, component: code },
              { rank: move.to.rank, score: move.to.score ?? undefined },
            ),
          ])),
      ...(published?.score == null || to !== from + 1
        ? []
        : told('change', { ...at(to), component: code }, { scoreChange: published.score })),
    ]
  })
}

/** Parts of a change, under the pair of years. */
export function changedParts(
  where: string,
  { code, from, to, place }: { code: string; from: number; to: number; place: string },
  parts: readonly (readonly [component: string, score: number | null, rank: number | null])[],
): FigureAt[] {
  return parts.flatMap(([component, score, rank]) =>
    told(
      where,
      { index: code, place, component, period: `${from}–${to}` },
      { part: score, partOfRank: rank },
    ),
  )
}

async function ofForecast(database: Database, { place }: IndexFiguresOf, code: string): Promise<FigureAt[]> {
  const { history } = await forecastIndex(database, { index: code, place })
  return history.flatMap(({ year, score, rank, placesRanked }) => [
    ...told(
      'forecast',
      { index: code, year, component: code, place },
      { rank, ...(score === null ? {} : { score }) },
    ),
    ...told('forecast', { index: code, year, component: code }, { placesRanked }),
  ])
}

/** What the overview tells of the latest year of every index. */
export async function overviewFigures(
  database: Database,
  { place, today }: { place: string; today: string | null },
): Promise<FigureAt[]> {
  const rows = await overviewIndices(database, { place, today })
  return rows.flatMap((row) => {
    if (row.year === null) return []
    const at = { index: row.index.index, year: row.year, component: row.index.index }
    const {
      median,
      best,
      placesKnown: known,
      placesRanked,
      score,
      rank,
      rank_low,
      rank_high,
      rank_last,
      movement,
      weakest,
    } = row
    return [
      ...told('overview', at, { median, best, known, placesRanked }),
      ...told(
        'overview',
        { ...at, place },
        {
          ...{ score, rank, rank_low, rank_high, rank_last, band: row.band?.band },
          ...{ scoreChange: movement?.scoreChange, rankChange: movement?.rankChange },
        },
      ),
      ...(weakest === null
        ? []
        : told(
            'overview',
            { index: row.index.index, year: weakest.year, component: weakest.component, place },
            { toMedian: weakest.toMedian },
          )),
    ]
  })
}
