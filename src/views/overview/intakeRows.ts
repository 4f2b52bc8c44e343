import type { Compared, Intake } from '../../answers/overview/intake.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { IndicatorValue } from '../../domain/indicator/indicatorValue.ts'
import type { Words } from '../../i18n/vi.ts'

export interface IntakeRow {
  key: string
  label: string
  /** Which indicator tells more. */
  indicator: string
  /** A part of the row above it. */
  part: boolean
  isRate: boolean
  now: number | null
  previous: number | null
  change: number | null
  /** Of the whole that a part belongs to, 0–1. */
  share: number | null
  interval: { low: number; high: number } | null
  target: number | null
  direction: 'higher' | 'lower' | 'neither'
}

/** What came in, was finished and is open, line by line; the official rate and the one that counts open ones. */
export function intakeRows(one: Intake, { overview }: Words): IntakeRow[] {
  const said = overview.operations
  const { received, finished, open, openOverdue, early, onTime, onTimeDue } = dossierIndicators
  const whole = (label: string, indicator: string, counts: Compared) =>
    countRow({ label, indicator, counts, of: null, direction: 'neither' })
  return [
    whole(said.received, received, one.received),
    whole(said.finished, finished, one.finished),
    countRow({ label: said.early, indicator: early, counts: one.finishedEarly, of: one.finished }),
    countRow({ label: said.onTime, indicator: onTime, counts: one.finishedOnTime, of: one.finished }),
    countRow({
      label: said.late,
      indicator: onTime,
      counts: one.finishedLate,
      of: one.finished,
      direction: 'lower',
    }),
    rateRow({
      label: said.rateFinished,
      indicator: onTime,
      now: one.onTime,
      previous: one.previousOnTime,
      target: one.target,
    }),
    rateRow({
      label: said.rateDue,
      indicator: onTimeDue,
      now: one.onTimeDue,
      previous: one.previousOnTimeDue,
      target: one.dueTarget,
    }),
    whole(said.open, open, one.open),
    countRow({
      label: said.overdue,
      indicator: openOverdue,
      counts: one.openOverdue,
      of: one.open,
      direction: 'lower',
    }),
    countRow({ label: said.within, indicator: open, counts: one.openWithinDue, of: one.open }),
  ]
}

interface CountRow {
  label: string
  indicator: string
  counts: Compared
  of: Compared | null
  direction?: IntakeRow['direction']
}

function countRow({ label, indicator, counts, of, direction = 'neither' }: CountRow): IntakeRow {
  const whole = of?.now ?? null
  return {
    key: `${indicator} ${label}`,
    label,
    indicator,
    part: of !== null,
    isRate: false,
    ...counts,
    share: whole && counts.now !== null ? counts.now / whole : null,
    interval: null,
    target: null,
    direction,
  }
}

interface RateRow {
  label: string
  indicator: string
  now: IndicatorValue
  previous: IndicatorValue
  target: number | null
}

function rateRow({ label, indicator, now, previous, target }: RateRow): IntakeRow {
  const { value, low, high } = now
  return {
    key: `${indicator} ${label}`,
    label,
    indicator,
    part: false,
    isRate: true,
    now: value,
    previous: previous.value,
    change: value === null || previous.value === null ? null : value - previous.value,
    share: null,
    interval: low === null || high === null ? null : { low, high },
    target,
    direction: 'higher',
  }
}
