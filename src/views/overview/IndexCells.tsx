import { Link } from '@tanstack/react-router'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { targetReached } from '../../answers/overview/targetReached.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import { movedAmong } from '../../parts/names/movedAmong.ts'
import { Reason } from '../../ui/Reason.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { RankChange } from './RankChange.tsx'
import { reasonText } from './reasonText.ts'
import { changeOf } from './standing.ts'
import { targetText } from './targetText.ts'

interface CellProps {
  row: OverviewIndex
}

/** Its link covers the whole row; behind the name the year, where it is not the one given. */
export function NameCell({ row, year }: CellProps & { year: number | null }) {
  const words = useWords()
  const { index } = row.index
  const name = words.format.short(row.index)
  return (
    <>
      <Link
        to="/ranking"
        search={{ index, place: undefined, year: row.year ?? undefined }}
        className={styles.row}
        title={words.format.name(row.index)}
        aria-label={words.overview.indices.opens(name, row.year)}
      >
        {name}
      </Link>{' '}
      {row.leads === null && row.year !== year ? <span className={styles.quiet}>{row.year}</span> : null}
    </>
  )
}

/** The arrow of the rank, or why there is none; a doubt about it behind a star. */
export function MovementCell({ row }: CellProps) {
  const words = useWords()
  const said = words.overview.indices
  const { movement, previousYear, leads } = row
  if (leads === null && previousYear?.verdict === 'refused') {
    const why = said.refusedWhy(previousYear.year, breakReasons(previousYear.breaks, words))
    return <Reason why={why}>{said.refused}</Reason>
  }
  const before = leads === null ? movement?.year : leads.movement?.period
  const doubt = leads === null ? doubtOf(row) : null
  return (
    <span title={before === undefined ? undefined : said.comparedWith(words.format.period(String(before)))}>
      <RankChange value={changeOf(row).rank} />
      {doubt === null ? null : <Reason why={doubt}>{said.suspectedMark}</Reason>}
    </span>
  )

  function doubtOf({ movement, previousYear }: OverviewIndex): string | null {
    const among = movedAmong(movement?.set, words)
    if (movement?.verdict !== 'suspected' || !previousYear) return among
    return said.suspectedWhy(movement.year, breakReasons(previousYear.breaks, words))
  }
}

export function ReasonCell({ row }: CellProps) {
  const { text, why } = reasonText(row, useWords())
  return why === null ? (
    text
  ) : (
    <Reason why={why} plain>
      {text}
    </Reason>
  )
}

/** Whether the city's targets were met; what they are, and of which year, on hover, on focus and behind the row. */
export function MetCell({ row }: CellProps) {
  const words = useWords()
  const said = words.overview.indices
  if (row.targets.length === 0) return <span className={styles.quiet}>–</span>
  return row.targets.map((target) => {
    const reached = targetReached(target, row)
    const { text } = targetText(target, row.index.scale, words)
    return (
      <Reason
        key={`${target.measure} ${target.text_vi}`}
        why={`${text} (${said.targetYear(target.period)})`}
        plain
      >
        <span className={styles.reached} data-reached={reached ?? undefined}>
          {reached === null ? '?' : reached ? '✓' : '✗'}
          <span className="visually-hidden">
            {' '}
            {reached === null ? said.notJudged : reached ? said.reached : said.missed}
          </span>
        </span>
      </Reason>
    )
  })
}

export function WhyCell({ row }: CellProps) {
  const words = useWords()
  const { why } = words.overview.indices
  const { year } = row
  if (year === null || row.movement === null) return null
  return (
    <Link
      to="/causes"
      search={{ index: row.index.index, year, place: undefined, tab: 'change' }}
      className={styles.above}
      aria-label={`${why} ${words.format.short(row.index)}`}
    >
      {why}
    </Link>
  )
}
