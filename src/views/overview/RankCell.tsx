import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { bandName } from '../../parts/names/bandName.ts'
import { Reason } from '../../ui/Reason.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { standing } from './standing.ts'

/** The rank, large; beside it the month, and how a rank not printed is known. */
export function RankCell({ row }: { row: OverviewIndex }) {
  const words = useWords()
  const said = words.overview.indices
  const { kind, rank, period } = standing(row, words)
  const full = row.band && row.leads === null ? words.format.name(row.band) : ''
  const { withCaveat } = bandName(full)
  const why = kind === 'computed' ? said.recomputedWhy : said.derivedWhy
  return (
    <span className={styles.standing}>
      {kind === 'unknown' ? (
        <span className={styles.quiet}>{said.unknown}</span>
      ) : (
        <strong className={`number ${styles.rank}`} data-kind={kind}>
          {rank}
        </strong>
      )}{' '}
      {period === null ? null : <span className={styles.quiet}>{said.monthShort(period)}</span>}
      {kind === 'computed' || kind === 'derived' ? (
        <Reason why={withCaveat ? `${why}. ${full}` : why}>
          {kind === 'computed' ? said.recomputed : said.derived}
        </Reason>
      ) : null}
    </span>
  )
}
