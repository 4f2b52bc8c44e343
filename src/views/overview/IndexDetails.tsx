import { Link } from '@tanstack/react-router'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { shortName } from '../../parts/names/shortName.ts'
import { Change } from '../../ui/Change.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'
import { scoreLine } from './scoreLine.ts'
import { changeOf } from './standing.ts'
import { targetText } from './targetText.ts'

interface DetailProps {
  row: OverviewIndex
}

/** In per cent where it is printed so, else with the maximum behind it; then its change. */
export function ScoreDetail({ row }: DetailProps) {
  const { format } = useWords()
  const { max, index } = row
  const score = row.leads === null ? row.score : row.leads.score
  if (score === null) return format.number(null)
  const change = changeOf(row).score
  return (
    <>
      {index.scale === 'percent'
        ? format.percent(score / 100, index.decimals)
        : `${format.number(score, index.decimals)}${max === null ? '' : `/${format.number(max)}`}`}{' '}
      {change === null ? null : <Change value={change} decimals={index.decimals} better="higher" />}
    </>
  )
}

export function HistoryDetail({ row }: DetailProps) {
  const words = useWords()
  const line = scoreLine(row)
  if (line === null) return words.overview.indices.unknown
  const { first, last, values, breaks } = line
  const label = words.overview.indices.historyOf(words.format.short(row.index), first, last)
  const { scale, decimals } = row.index
  const write = (value: number) =>
    scale === 'percent' ? words.format.percent(value / 100, decimals) : words.format.number(value, decimals)
  return <Sparkline values={values} breaks={breaks} width={68} height={16} label={label} write={write} />
}

/** What the city's plans demand, and how far each of them can be relied on. */
export function TargetDetail({ row }: DetailProps) {
  const words = useWords()
  const said = words.overview.indices
  if (row.targets.length === 0) return said.noTarget
  return row.targets.map((target, i) => {
    const { text, lang } = targetText(target, row.index.scale, words)
    const status = target.status as Status
    return (
      <span key={`${target.measure} ${target.text_vi}`} title={target.source ?? undefined}>
        {i > 0 ? '; ' : null}
        <span lang={lang}>{text}</span> ({said.targetYear(target.period)})
        {status === 'verified' ? null : <StatusMark status={status} />}
      </span>
    )
  })
}

export function MissingDetail({ row }: DetailProps) {
  const said = useWords().overview.indices
  const years = row.notLoaded.map(({ year, published }) => (published ? said.publishedNotLoaded(year) : year))
  return years.length === 0 ? '–' : years.join(', ')
}

export function WeakestDetail({ row }: DetailProps) {
  const { overview, format } = useWords()
  const { weakest } = row
  if (weakest === null) return overview.indices.unknown
  return (
    <Link
      to="/components"
      search={{ index: row.index.index, year: weakest.year, component: weakest.component }}
      title={format.name(weakest)}
    >
      {shortName(format.name(weakest))}{' '}
      <span className={`number ${styles.behind}`}>{format.signed(weakest.toMedian, 2)}</span>
      {weakest.year === row.year ? null : ` (${weakest.year})`}
    </Link>
  )
}
