import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { Reason } from './Reason.tsx'
import { standingOfYear } from './standing.ts'

/** When what leads was published; below it the year behind a leading month, or the latest month beside a year. */
export function PublishedCell({ row }: { row: OverviewIndex }) {
  const { overview, format } = useWords()
  const said = overview.indices
  const { leads, year } = row
  return (
    <>
      <span className={styles.year}>
        {leads !== null ? (
          <Reason why={[format.period(leads.period), leads.source].filter(Boolean).join(' · ')} plain>
            {said.monthShort(leads.period)}
          </Reason>
        ) : year === null ? (
          said.unknown
        ) : (
          <>
            {year}
            <span className={styles.quiet}>
              {` · ${row.published ? format.date(row.published) : said.unknownDate}`}
            </span>
          </>
        )}
      </span>
      {leads === null ? <LatestMonth row={row} /> : <YearBehind row={row} />}
    </>
  )
}

/** The latest official figure of a month. */
function LatestMonth({ row }: { row: OverviewIndex }) {
  const { overview, format } = useWords()
  const said = overview.indices
  const monthly = row.periods.find((one) => one.component === row.index.index)
  if (monthly === undefined) return null
  const score = format.number(monthly.score, decimalsOf(monthly.score))
  const rank = format.rank(monthly.rank_published, monthly.units_ranked)
  const full = said.monthlyFull(monthly.period, score, said.monthlyRank(rank))
  return (
    <span className={styles.second}>
      <Reason why={[full, said.monthlyWhy, monthly.source].join(' · ')} plain>
        {said.monthly(monthly.period, score, rank)}
      </Reason>
    </span>
  )
}

/** The latest year, where the rank that leads is that of a later month. */
function YearBehind({ row }: { row: OverviewIndex }) {
  const words = useWords()
  const said = words.overview.indices
  const { kind, rank } = standingOfYear(row, words)
  if (row.year === null || kind === 'unknown') return null
  const score = words.format.number(row.score, row.index.decimals)
  return (
    <span className={styles.second}>
      <Reason
        why={`${said.scoreOf(row.year, score)}. ${kind === 'computed' ? said.recomputedWhy : said.derivedWhy}`}
        plain
      >
        {said.yearly(row.year, rank, kind === 'computed' ? said.recomputed : said.derived)}
      </Reason>
    </span>
  )
}

/** As many as were printed. */
function decimalsOf(score: number | null): number {
  return score === null ? 0 : (String(score).split('.')[1]?.length ?? 0)
}
