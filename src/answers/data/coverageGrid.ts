import { editionOf } from '../../domain/score/comparable.ts'
import { componentSpans } from '../../queries/componentSpans.ts'
import { publicationRows } from '../../queries/publicationRows.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { componentOrder } from '../breakdown/componentOrder.ts'
import { type EditionMeta, editionList, type IndexMeta, indexList } from '../lists/indexList.ts'
import { type CoverageRow, coverage } from './coverage.ts'

type Span = RowOf<typeof componentSpans.columns>
type Publication = RowOf<typeof publicationRows.columns>

/**
 * complete: every ranked place has a score; partial: some have; ranks: only printed ranks; unloaded: nothing,
 * although the year is published or lies between the first year of the index and the last finished one.
 */
export type CoverageState = 'complete' | 'partial' | 'ranks' | 'unloaded'

export interface CoverageCell {
  year: number
  state: CoverageState
  /** Scores known and how many there would be if all were; of several components added up. */
  scoresKnown: number
  of: number | null
  /** known ÷ of, 0–1. */
  share: number | null
  printed: number
  /** Of several components: how many have any score, and how many there are. */
  components: { some: number; all: number } | null
  edition: string | null
  published: string | null
}

export interface CoverageLine {
  index: string
  /** Null: all components of the index below its total. */
  component: string | null
  name_vi: string
  name_en: string | null
  depth: number
  /** Only years in which the line means something. */
  cells: CoverageCell[]
}

export interface CoverageGrid {
  indices: IndexMeta[]
  /** The chosen index; null = all of them, two lines each. */
  index: string | null
  years: number[]
  lines: CoverageLine[]
  editions: EditionMeta[]
}

/** How much is known of each index and year, or of each component of one index and year. */
export const coverageGrid = answerOf(
  'coverage grid',
  async (
    database,
    { index, today }: { index: string | null; today: string | null },
    signal,
  ): Promise<CoverageGrid> => {
    const [indices, allEditions, spans, publications, rows] = await Promise.all([
      indexList(database, {}, signal),
      editionList(database, {}, signal),
      ask(database, componentSpans, {}, signal),
      ask(database, publicationRows, {}, signal),
      coverage(database, signal),
    ])
    const shown = indices.filter((one) => index === null || one.index === index)
    const lines = shown.flatMap((meta) => {
      const of = <T extends { index: string }>(all: readonly T[]) => all.filter((x) => x.index === meta.index)
      const editions = of(allEditions)
      const published: Known = {
        rows: mainRows(of(rows)),
        publications: of(publications),
        editions,
        spans: of(spans),
        years: yearsOf(editions, of(rows), of(publications), today),
      }
      return index === null ? summaryLines(meta, published) : componentLines(meta, published)
    })
    const years = lines.flatMap(({ cells }) => cells.map(({ year }) => year))
    return {
      indices,
      index,
      years: range(Math.min(...years), Math.max(...years)),
      lines,
      editions: allEditions.filter((e) => shown.some((one) => one.index === e.index)),
    }
  },
)

interface Known {
  rows: ReadonlyMap<string, CoverageRow>
  publications: readonly Publication[]
  editions: readonly EditionMeta[]
  spans: readonly Span[]
  years: readonly number[]
}

/** By year and component; of several systems of places the one in which most is known. */
function mainRows(rows: readonly CoverageRow[]): Map<string, CoverageRow> {
  const fullest = new Map<string, CoverageRow>()
  for (const row of rows) {
    const key = `${row.year} ${row.component}`
    const before = fullest.get(key)
    if (before === undefined || row.known > before.known) fullest.set(key, row)
  }
  return fullest
}

/** From the first year of the index to the last finished one, and later ones of which something is known. */
function yearsOf(
  editions: readonly EditionMeta[],
  rows: readonly { year: number }[],
  publications: readonly { year: number }[],
  today: string | null,
): number[] {
  const withFigures = [...rows, ...publications].map(({ year }) => year)
  const first = Math.min(...withFigures, ...editions.map((e) => e.first_year))
  const finished = today === null ? first : Number(today.slice(0, 4)) - 1
  return Number.isFinite(first) ? range(first, Math.max(finished, ...withFigures)) : []
}

function range(first: number, last: number): number[] {
  return Number.isFinite(first) ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : []
}

function summaryLines(meta: IndexMeta, published: Known): CoverageLine[] {
  const { index, name_vi, name_en } = meta
  const below = published.years.flatMap((year) => {
    const parts = partsIn(published.spans, year).filter((component) => component !== index)
    if (parts.length === 0) return []
    const cells = parts.map((component) => cellOf(component, year, published, index))
    const scores = cells.reduce((sum, cell) => sum + cell.scoresKnown, 0)
    const of = cells.reduce((sum, cell) => sum + (cell.of ?? 0), 0) || null
    const share = of === null ? null : Math.min(1, scores / of)
    const state: CoverageState = scores === 0 ? 'unloaded' : share === 1 ? 'complete' : 'partial'
    const some = cells.filter((cell) => cell.scoresKnown > 0).length
    return [
      {
        ...cellOf(index, year, published, index),
        state,
        known: scores,
        of,
        share,
        printed: 0,
        components: { some, all: parts.length },
      },
    ]
  })
  const total = published.years.map((year) => cellOf(index, year, published, index))
  return [
    { index, component: index, name_vi, name_en, depth: 0, cells: total },
    { index, component: null, name_vi, name_en, depth: 1, cells: below },
  ]
}

function componentLines({ index }: IndexMeta, published: Known): CoverageLine[] {
  return componentOrder(published.spans).map(({ span, depth }) => ({
    index,
    component: span.component,
    name_vi: span.name_vi,
    name_en: span.name_en,
    depth,
    cells: published.years
      .filter((year) => span.component === index || partsIn(published.spans, year).includes(span.component))
      .map((year) => cellOf(span.component, year, published, index)),
  }))
}

function cellOf(component: string, year: number, loaded: Known, index: string): CoverageCell {
  const row = loaded.rows.get(`${year} ${component}`)
  const total = loaded.rows.get(`${year} ${index}`)
  const publication = loaded.publications
    .filter((p) => p.year === year)
    .find((p) => total === undefined || p.place_system === total.place_system)
  const of = row?.places_ranked ?? publication?.places_ranked ?? null
  const scores = row?.known ?? 0
  const printed = row?.printed ?? 0
  const share = of === null ? null : Math.min(1, scores / of)
  return {
    year,
    state: scores > 0 ? (share === 1 ? 'complete' : 'partial') : printed > 0 ? 'ranks' : 'unloaded',
    scoresKnown: scores,
    of,
    share,
    printed,
    components: null,
    edition: editionOf(loaded.editions, year)?.edition ?? null,
    published: publication?.published ?? null,
  }
}

/** Components of the edition of a year, each once though it may stand in several trees. */
function partsIn(spans: readonly Span[], year: number): string[] {
  const inYear = spans.filter((s) => s.first_year <= year && (s.last_year === null || year <= s.last_year))
  return [...new Set(inYear.map(({ component }) => component))]
}
