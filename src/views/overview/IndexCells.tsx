import { Link } from '@tanstack/react-router'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { PrintedPeriod } from '../../answers/overview/printedPeriod.ts'
import { targetReached } from '../../answers/overview/targetReached.ts'
import { breakReasons } from '../../i18n/breakReason.ts'
import { movedAmong } from '../../parts/names/movedAmong.ts'
import { shortName } from '../../parts/names/shortName.ts'
import { Change } from '../../ui/Change.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { RankChange } from './RankChange.tsx'
import { Reason } from './Reason.tsx'
import { scoreLine } from './scoreLine.ts'
import { targetText } from './targetText.ts'

interface CellProps {
  row: OverviewIndex
}

/** Its link covers the whole row. */
export function NameCell({ row }: CellProps) {
  const words = useWords()
  const { index } = row.index
  const name = words.format.short(row.index)
  return (
    <Link
      to="/ranking"
      search={{ index, place: undefined, year: row.year ?? undefined }}
      className={styles.row}
      title={words.format.name(row.index)}
      aria-label={words.overview.indices.opens(name, row.year)}
    >
      {name}
    </Link>
  )
}

export function MovementCell({ row }: CellProps) {
  const words = useWords()
  const said = words.overview.indices
  const { movement, previousYear, leads } = row
  if (leads !== null) return <MonthlyMovement leads={leads} decimals={row.index.decimals} />
  if (previousYear === null) return <span className={styles.quiet}>{said.noBefore}</span>
  const reasons = breakReasons(previousYear.breaks, words)
  if (previousYear.verdict === 'refused') {
    return <Reason why={said.refusedWhy(previousYear.year, reasons)}>{said.refused}</Reason>
  }
  if (movement === null) return <span className={styles.quiet}>{said.unknown}</span>
  const decimals = row.index.decimals
  const among = movedAmong(movement.set, words)
  return (
    <span className={styles.movement} title={said.comparedWith(movement.year)}>
      <RankChange value={movement.rankChange} />
      {among === null ? null : <Reason why={among}>{said.suspectedMark}</Reason>}
      {movement.scoreChange === null ? null : (
        <Change value={movement.scoreChange} decimals={decimals} better="higher" />
      )}
      {movement.verdict === 'suspected' ? (
        <Reason why={said.suspectedWhy(movement.year, reasons)}>{said.suspectedMark}</Reason>
      ) : null}
    </span>
  )
}

function MonthlyMovement({ leads, decimals }: { leads: PrintedPeriod; decimals: number }) {
  const said = useWords().overview.indices
  if (leads.movement === null) return <span className={styles.quiet}>{said.unknown}</span>
  const { period, rankChange, scoreChange } = leads.movement
  return (
    <>
      <span className={styles.movement} title={said.comparedWithMonth(period)}>
        <RankChange value={rankChange} />
        {scoreChange === null ? null : <Change value={scoreChange} decimals={decimals} better="higher" />}
      </span>
      <span className={styles.second}>{said.comparedWith(said.monthShort(period))}</span>
    </>
  )
}

/** In per cent where it is printed so, else with the maximum behind it. */
export function ScoreCell({ row }: CellProps) {
  const { format } = useWords()
  const { max, index } = row
  const score = row.leads === null ? row.score : row.leads.score
  if (score === null) return format.number(null)
  if (index.scale === 'percent') return format.percent(score / 100, index.decimals)
  return (
    <>
      {format.number(score, index.decimals)}
      {max === null ? null : <span className={styles.of}>/{format.number(max)}</span>}
    </>
  )
}

export function HistoryCell({ row }: CellProps) {
  const words = useWords()
  const line = scoreLine(row)
  if (line === null) return <span className={styles.quiet}>{words.overview.indices.unknown}</span>
  const { first, last, values, breaks } = line
  const label = words.overview.indices.historyOf(words.format.short(row.index), first, last)
  return <Sparkline values={values} breaks={breaks} width={68} height={16} label={label} />
}

export function TargetCell({ row }: CellProps) {
  const words = useWords()
  const said = words.overview.indices
  if (row.targets.length === 0) return <span className={styles.quiet}>{said.noTarget}</span>
  const targets = row.targets.map((target, i) => {
    const reached = targetReached(target, row)
    const status = target.status as Status
    const { text, lang } = targetText(target, row.index.scale, words)
    return (
      <span key={`${target.measure} ${target.text_vi}`}>
        {i > 0 ? '; ' : null}
        <Reason why={[said.targetYear(target.period), target.source].filter(Boolean).join(' · ')} plain>
          <span lang={lang}>{text}</span>
        </Reason>
        {reached === null ? null : (
          <span className={styles.reached} data-reached={reached}>
            {reached ? ' ✓' : ' ✗'}
            <span className="visually-hidden"> {reached ? said.reached : said.missed}</span>
          </span>
        )}
        {status === 'verified' ? null : <StatusMark status={status} />}
      </span>
    )
  })
  return <span className={styles.target}>{targets}</span>
}

export function MissingCell({ row }: CellProps) {
  const said = useWords().overview.indices
  return row.notLoaded.map(({ year, published }, i) => (
    <span key={year} className={styles.quiet}>
      {i > 0 ? ', ' : null}
      {published ? said.publishedNotLoaded(year) : year}
    </span>
  ))
}

export function WeakestCell({ row }: CellProps) {
  const { overview, format } = useWords()
  const said = overview.indices
  const { weakest } = row
  if (weakest === null) return <span className={styles.quiet}>{said.noWeakest}</span>
  return (
    <Link
      to="/components"
      search={{
        ...{ index: row.index.index, year: weakest.year, place: undefined },
        component: weakest.component,
      }}
      className={styles.above}
      title={format.name(weakest)}
    >
      {shortName(format.name(weakest))}{' '}
      <span className={`number ${styles.behind}`}>{format.signed(weakest.toMedian, 2)}</span>
      {weakest.year === row.year ? null : <span className={styles.quiet}> ({weakest.year})</span>}
    </Link>
  )
}
