import type { OfficialRank } from '../../answers/unit/officialRanks.ts'
import type { UnitCases } from '../../answers/unit/unitCases.ts'
import type { UnitIndicatorRow } from '../../answers/unit/unitIndicators.ts'
import type { UnitStanding } from '../../answers/unit/unitStanding.ts'
import type { Period } from '../../domain/indicator/period.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { Words } from '../../i18n/vi.ts'

export interface StandingFacts {
  kind: string
  period: Period
  /** Undefined, here and below: not known yet, or not asked of such a unit; nothing is said of it. */
  official: readonly OfficialRank[] | undefined
  /** Null where too few counts are there to rank it. */
  rank: UnitStanding | null | 'waiting' | undefined
  onTime: UnitIndicatorRow | null | undefined
  /** Null of a package without single cases. */
  cases: Pick<UnitCases, 'overdue' | 'oldest'> | null | undefined
  /** Open overdue dossiers at the end of the period: stands in where there are no cases. */
  overdueStock: number | null
}

/** What the head of a unit asks first, as one line: published rank, rank among its kind, on time, overdue. */
export function standingLine(facts: StandingFacts, words: Words): string {
  const parts = [
    facts.official && officialText(facts.official, words),
    facts.rank === 'waiting'
      ? words.unit.standing.ranking
      : facts.rank !== undefined && rankText(facts.rank, facts.kind, words),
    facts.onTime && onTimeText(facts.onTime, facts.period, words),
    facts.cases === undefined ? null : overdueText(facts, words),
  ].filter((part) => typeof part === 'string')
  const line = upperFirst(parts.join('; '))
  return line.endsWith('…') ? line : `${line}.`
}

function officialText(official: readonly OfficialRank[], words: Words): string {
  const said = words.unit.standing
  const [first] = official
  if (!first) return said.noOfficial
  const ranks = official.map(({ index, period, rank, of }) =>
    said.official(index, period, words.format.rank(rank, of)),
  )
  const { unit } = first
  const of = unit.valid_to === null ? '' : ` (${said.until(words.format.name(unit), unit.valid_to)})`
  return `${ranks.join('; ')}${of}`
}

function rankText(rank: UnitStanding | null, kind: string, words: Words): string {
  const said = words.unit.standing
  if (rank === null) return said.notRanked
  const { low, high } = rank.rank
  return said.rank(rank.period.period, words.points.units.interval(low, high, rank.ranked), kind)
}

function onTimeText(row: UnitIndicatorRow, period: Period, words: Words): string | null {
  const said = words.unit.standing
  const { value, definition, distance, belowMinimum } = row
  if (value === null) return null
  const { target, measure } = definition
  const parts = [said.onTime(period.period, words.indicators.value(value, measure))]
  if (distance !== null && !belowMinimum) {
    const wanted = words.indicators.target(target, measure)
    parts.push(distance >= 0 ? said.reached(wanted) : said.missed(wanted))
  }
  return parts.join(', ')
}

function overdueText({ cases, overdueStock }: StandingFacts, words: Words): string | null {
  const said = words.unit.standing
  if (!cases) {
    return overdueStock === null ? said.noCases : `${said.dossiersOverdue(overdueStock)}, ${said.noCases}`
  }
  const { overdue, oldest } = cases
  if (overdue === 0 || oldest === null) return said.noneOverdue
  return `${said.overdue(overdue)}, ${said.oldest(oldest.days, words.format.name(oldest.unit))}`
}

/** How the rank came about and what it does not say; null where there is none. */
export function standingWhy(rank: StandingFacts['rank'], asked: Period, words: Words): string | null {
  if (!rank || rank === 'waiting') return null
  const said = words.unit.standing
  return `${[
    said.why(words.format.short(rank.index)),
    rank.period.grain === asked.grain ? null : said.whyMonth(asked.period),
    rank.ofLikeVolume ? said.whyLike : null,
    said.whyRange,
  ]
    .filter((part) => part !== null)
    .join('; ')}.`
}
