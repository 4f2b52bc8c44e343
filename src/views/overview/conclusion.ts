import type { Intake } from '../../answers/overview/intake.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { isUnmeasured } from '../../answers/signals/measuredUntil.ts'
import { isNothing } from '../../i18n/isNothing.ts'
import type { Words } from '../../i18n/vi.ts'
import { changeOf } from './standing.ts'
import { standingWords } from './standingWords.ts'

const mostSilent = 2

/** How the place moved in every index, as one sentence. */
export function conclusionOfIndices(rows: readonly OverviewIndex[], words: Words): string {
  const said = words.overview.conclusion
  const standing = rows.filter((row) => row.year !== null)
  if (standing.length === 0) return said.nothing
  const groups: [(names: string) => string, OverviewIndex[]][] = [
    [said.up, standing.filter((row) => (rankChange(row) ?? 0) < 0)],
    [said.same, standing.filter((row) => rankChange(row) === 0)],
    [said.down, standing.filter((row) => (rankChange(row) ?? 0) > 0)],
    [said.scoreUp, standing.filter((row) => rankChange(row) === null && (scoreChange(row) ?? 0) > 0)],
    [said.scoreDown, standing.filter((row) => rankChange(row) === null && (scoreChange(row) ?? 0) < 0)],
    [said.refused, standing.filter(isRefused)],
    [said.unknown, standing.filter(isUnknown)],
  ]
  const parts = groups.flatMap(([say, group]) =>
    group.length === 0 ? [] : [say(words.format.list(group.map((row) => named(row, words))))],
  )
  return said.indices(parts)
}

const rankChange = (row: OverviewIndex) => changeOf(row).rank
const scoreChange = (row: OverviewIndex) => changeOf(row).score

function isUnknown(row: OverviewIndex): boolean {
  const moved = rankChange(row) !== null || (scoreChange(row) ?? 0) !== 0
  return !moved && !isRefused(row)
}

function isRefused(row: OverviewIndex): boolean {
  return row.leads === null && row.previousYear?.verdict === 'refused'
}

function named(row: OverviewIndex, words: Words): string {
  const said = words.overview.conclusion
  const name = words.format.short(row.index)
  const rank = standingWords(row, words)
  const change = rankChange(row)
  if (rank === '') return name
  return change ? said.moved(name, rank, change) : said.rank(name, rank)
}

/** How this week and this month go, up to when the figures reach and who has not reported, as sentences. */
export function conclusionOfOperations(operations: Operations, words: Words): string {
  const { week, month, asOf, closedAt, silent, measured } = operations
  const { conclusion: said } = words.overview
  const until = (one: Intake) => (one.complete ? null : asOf)
  const first = [
    rateOf(week, { until: until(week), say: said.rate }, words),
    rateOf(month, { until: null, say: said.rateAgain, as: week }, words),
  ].join('; ')
  const names = silent
    .slice(0, mostSilent)
    .map(({ unit, last_day }) => said.silentSince(words.format.name(unit), last_day))
  const { nothingSince } = words.measured
  if (isUnmeasured(measured)) return `${first}. ${said.nothingSince(nothingSince(measured))}.`
  const second = [
    closedAt === null ? said.dataTo(asOf) : said.closed(closedAt),
    silent.length > 0
      ? said.silent(names, Math.max(0, silent.length - mostSilent))
      : measured.longer > 0
        ? said.nobodyWeekly
        : said.nobodySilent,
  ].join('; ')
  return `${first}. ${second}.`
}

interface Told {
  /** The day up to which an unfinished period reaches; null where that need not be said. */
  until: string | null
  say: (period: string, rate: string) => string
  /** Another period that has been told: the same standing against the same target is not told again. */
  as?: Intake
}

function rateOf(one: Intake, { until, say, as }: Told, { overview, format }: Words): string {
  const { value } = one.onTime
  const said = overview.conclusion
  const period = said.until(format.period(one.period.period), until)
  if (value === null) return said.noRate(period)
  const parts = [say(period, format.percent(value))]
  if (one.target !== null && !(as?.target === one.target && isReached(as) === isReached(one))) {
    const target = format.percent(one.target, 0)
    parts.push(isReached(one) ? said.reached(target) : said.missed(target))
  }
  if (one.previousOnTime.value !== null) {
    const change = value - one.previousOnTime.value
    const written = format.number(Math.abs(change) * 100, 1)
    parts.push(isNothing(written) ? said.level : change > 0 ? said.above(written) : said.below(written))
  }
  return parts.join(', ')
}

function isReached({ onTime, target }: Intake): boolean | null {
  return onTime.value === null || target === null ? null : onTime.value >= target
}
