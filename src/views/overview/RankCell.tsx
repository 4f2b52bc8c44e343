import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { bandName } from '../../parts/names/bandName.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { Reason } from './Reason.tsx'
import { standing } from './standing.ts'

/** The group where the publisher prints one, then the rank; a computed or derived one says so. */
export function RankCell({ row }: { row: OverviewIndex }) {
  const words = useWords()
  const full = row.band && row.leads === null ? words.format.name(row.band) : ''
  const band = bandName(full)
  const isFirst = full !== '' && !band.withCaveat
  return (
    <>
      {isFirst ? (
        <span className={styles.band} title={full}>
          {band.short}
        </span>
      ) : null}{' '}
      <span className={styles.rank}>
        {isFirst ? '· ' : null}
        <Rank row={row} caveat={band.withCaveat ? full : null} />
      </span>
    </>
  )
}

function Rank({ row, caveat }: { row: OverviewIndex; caveat: string | null }) {
  const words = useWords()
  const said = words.overview.indices
  const { kind, rank, period } = standing(row, words)
  if (kind === 'unknown') return <span className={styles.quiet}>{said.unknown}</span>
  if (kind === 'printed') {
    return (
      <>
        <strong className="number">{rank}</strong>
        {period === null ? null : <span className={styles.quiet}> {said.monthShort(period)}</span>}
      </>
    )
  }
  const computed = kind === 'computed'
  const why = computed ? said.recomputedWhy : said.derivedWhy
  return (
    <>
      {computed ? <span className="number">{rank}</span> : <i className="number">{rank}</i>}{' '}
      <Reason why={caveat === null ? why : `${why}. ${caveat}`}>
        {computed ? said.recomputed : said.derived}
      </Reason>
    </>
  )
}
