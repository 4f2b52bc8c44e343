import type { IndexMeta } from '../../answers/lists/indexList.ts'
import type { Attention } from '../../answers/overview/attention.ts'
import type { Compared, Intake } from '../../answers/overview/intake.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { wholeCover } from '../../domain/indicator/cover.ts'
import { periodNamed, previousPeriod } from '../../domain/indicator/period.ts'

const shortNames: Readonly<Record<string, Pick<IndexMeta, 'short_vi' | 'short_en'>>> = {
  PAR: { short_vi: 'PAR INDEX', short_en: 'PAR INDEX' },
  QD766: { short_vi: 'Bộ chỉ số 766', short_en: 'Decision 766' },
}

/** An index with a printed rank 10 of 63 in 2024 and nothing else known. */
export function indexExample(code: string, change: Partial<OverviewIndex> = {}): OverviewIndex {
  const rank = change.rank === undefined ? 10 : change.rank
  const point = {
    year: 2024,
    place_system: '63',
    edition: '2022',
    segment: 0,
    score: 80,
    rank,
    rank_published: rank,
    rank_low: null,
    rank_high: null,
    rank_last: null,
    complete: false,
    placesKnown: 20,
    placesRanked: 63,
    median: null,
    best: null,
    mean: null,
    source: null,
  }
  return {
    index: {
      index: code,
      name_vi: `Chỉ số ${code}`,
      name_en: `Index ${code}`,
      publisher: null,
      scale: 'points',
      decimals: 2,
      url: null,
      leads_by: 'median',
      groups: false,
      ...(shortNames[code] ?? { short_vi: code, short_en: code }),
    },
    year: 2024,
    score: 80,
    max: 100,
    rank,
    rank_low: null,
    rank_high: null,
    rank_last: null,
    placesRanked: 63,
    complete: false,
    placesKnown: 20,
    band: null,
    median: null,
    best: null,
    movement: null,
    previousYear: { year: 2023, place_system: '63', verdict: 'comparable', breaks: [] },
    others: null,
    series: [point],
    breaks: [],
    targets: [],
    published: null,
    source: null,
    notLoaded: [],
    weakest: null,
    periods: [],
    leads: null,
    ...change,
  }
}

/** Moved by so many places and points against 2023. */
export function moved(rankChange: number | null, scoreChange: number | null): Partial<OverviewIndex> {
  const verdict = 'comparable' as const
  return { movement: { year: 2023, verdict, score: null, rank: null, scoreChange, rankChange, set: null } }
}

const same: Compared = { now: 100, previous: 90, change: 10 }

/** Of 1 000 finished in a period so many on time, against 980 of 1 000 before and a target of 98 %. */
export function intakeExample(code: string, onTime: number, change: Partial<Intake> = {}): Intake {
  const period = periodNamed(code, 'civil')
  const rate = (numerator: number) => ({
    numerator,
    denominator: 1000,
    value: numerator / 1000,
    low: null,
    high: null,
  })
  return {
    period,
    previous: previousPeriod(period),
    cover: wholeCover,
    complete: true,
    received: same,
    finished: { now: 1000, previous: 1000, change: 0 },
    finishedEarly: same,
    finishedOnTime: same,
    finishedLate: { now: 1000 - onTime, previous: 20, change: 980 - onTime },
    onTime: rate(onTime),
    previousOnTime: rate(980),
    target: 0.98,
    onTimeDue: rate(onTime - 10),
    previousOnTimeDue: rate(975),
    dueTarget: 0.98,
    open: { now: 200, previous: 210, change: -10 },
    openWithinDue: { now: 180, previous: 200, change: -20 },
    openOverdue: { now: 20, previous: 10, change: 10 },
    ...change,
  }
}

/** Week 47 and November 2026 up to 20 November, nobody silent and nothing to direct. */
export function operationsExample(change: Partial<Operations<Attention>> = {}): Operations<Attention> {
  const period = periodNamed('2026-W46', 'civil')
  const current = periodNamed('2026-W47', 'civil')
  return {
    asOf: '2026-11-20',
    week: intakeExample('2026-W47', 972, { complete: false }),
    month: intakeExample('2026-11', 985, { complete: false }),
    attention: { period, current, rows: [], more: 0 },
    oldest: [],
    silent: [],
    measured: { period, lastDay: period.end, missing: 0, longer: 0, onlyLonger: false },
    closedAt: null,
    ...change,
  }
}

export function unitExample(unit: string, name_vi: string) {
  return {
    unit,
    name_vi,
    name_en: null,
    aliases: null,
    kind: 'department',
    parent: 'HN',
    valid_from: null,
    valid_to: null,
  }
}
