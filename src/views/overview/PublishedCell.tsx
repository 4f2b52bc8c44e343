import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { Reason } from './Reason.tsx'

/** Year and date of the figure, and below it the latest official one of a month. */
export function PublishedCell({ row }: { row: OverviewIndex }) {
  const { overview, format } = useWords()
  const said = overview.indices
  const monthly = row.periods.find((one) => one.component === row.index.index)
  const month =
    monthly &&
    ([
      monthly.period,
      format.number(monthly.score, decimalsOf(monthly.score)),
      said.monthlyRank(format.rank(monthly.rank_published, monthly.units_ranked)),
    ] as const)
  return (
    <>
      <span className={styles.year}>
        {row.year === null ? said.unknown : row.year}
        <span className={styles.quiet}>
          {row.year === null ? null : ` · ${row.published ? format.date(row.published) : said.unknownDate}`}
        </span>
      </span>
      {monthly && month ? (
        <span className={styles.second}>
          <Reason why={[said.monthlyFull(...month), said.monthlyWhy, monthly.source].join(' · ')} plain>
            {said.monthly(month[0], month[1], format.rank(monthly.rank_published, monthly.units_ranked))}
          </Reason>
        </span>
      ) : null}
    </>
  )
}

/** As many as were printed. */
function decimalsOf(score: number | null): number {
  return score === null ? 0 : (String(score).split('.')[1]?.length ?? 0)
}
