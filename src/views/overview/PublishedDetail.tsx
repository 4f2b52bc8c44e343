import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { standingOfYear } from './standing.ts'

/** When what leads was published; then the year behind a leading month, or the latest month beside a year. */
export function PublishedDetail({ row }: { row: OverviewIndex }) {
  const words = useWords()
  const { overview, format } = words
  const said = overview.indices
  const { leads, year, published, source } = row
  if (leads !== null) {
    return (
      <span title={leads.source ?? undefined}>
        {[format.period(leads.period), yearBehind(row, words)].filter(Boolean).join(' · ')}
      </span>
    )
  }
  if (year === null) return said.unknown
  const at = published ? format.date(published) : said.unknownDate
  return (
    <span title={source ?? undefined}>{[year, at, latestMonth(row, words)].filter(Boolean).join(' · ')}</span>
  )
}

/** The latest official figure of a month. */
function latestMonth({ periods, index }: OverviewIndex, { overview, format }: Words): string | null {
  const monthly = periods.find(({ component }) => component === index.index)
  if (monthly === undefined) return null
  const { period, score, rank_published, units_ranked } = monthly
  const decimals = score === null ? 0 : (String(score).split('.')[1]?.length ?? 0)
  const rank = format.rank(rank_published, units_ranked)
  return overview.indices.monthly(period, format.number(score, decimals), rank)
}

/** The latest year, where the rank that leads is that of a later month. */
function yearBehind(row: OverviewIndex, words: Words): string | null {
  const said = words.overview.indices
  const { kind, rank } = standingOfYear(row, words)
  if (row.year === null || kind === 'unknown') return null
  const score = words.format.number(row.score, row.index.decimals)
  return said.yearly(row.year, score, rank, kind === 'computed' ? said.recomputed : said.derived)
}
