import { fielded } from '../../src/answers/weeks/watchedWeeks.ts'
import type { WeeklyCells } from '../../src/answers/weeks/weeklyCells.ts'
import type { CaseRules } from '../../src/derive/caseRules.ts'
import type { WeeklyCell } from '../../src/domain/signal/WeeklyCell.ts'
import type { CaseRecord } from '../simulate/cases/caseRecord.ts'
import type { MeasurementRow } from '../simulate/measurementWriter.ts'
import type { Unit } from '../simulate/readSources.ts'

const aDay = 1440

interface Cell extends WeeklyCell {
  indicator: string
  cases: number[]
  misses: number[]
}

export interface CaseCount {
  /** Counts a case in the weeks in which it was received, fell due and was finished. */
  add: (record: CaseRecord) => void
  /** Counts a measurement that no case tells, of an indicator that is wanted. */
  addRow: (row: MeasurementRow) => void
  cells: () => WeeklyCells[]
}

/**
 * Counts cases as `src/derive` and the weekly cells of the alerts together do, without writing one: cases and
 * misses of rates by office and week, those on time by field.
 * @param indicators the rates that are wanted
 * @throws RangeError on rules other than those a package has where it says nothing
 */
export function countCases({
  units,
  rules,
  indicators,
  monday,
  weeks,
}: {
  units: readonly Unit[]
  rules: CaseRules
  indicators: readonly string[]
  /** The first day of the first week, since 1970-01-01. */
  monday: number
  weeks: number
}): CaseCount {
  refuseOtherRules(rules)
  const { satisfiedFrom } = rules
  const city = units.find(({ kind }) => kind === 'city')?.unit
  const known = new Map(units.map((one) => [one.unit, one]))
  const officeOf = new Map(
    units.map(({ unit, parent }) => [unit, parent === city || parent === null ? unit : parent]),
  )
  const wanted = new Set(indicators)
  const counted = new Map<string, Map<string, Cell>>()

  const count = (indicator: string, unit: string, field: string | null, day: number, isHit: boolean) =>
    countAll(indicator, unit, field, day, 1, isHit ? 0 : 1)

  function countAll(
    indicator: string,
    unit: string,
    field: string | null,
    day: number,
    cases: number,
    misses: number,
  ) {
    const week = Math.floor((day - monday) / 7)
    if (week < 0 || week >= weeks || !wanted.has(indicator)) return
    const office = officeOf.get(unit) ?? unit
    const shown = fielded.includes(indicator) ? field : null
    const cell = cellOf(office, `${indicator}|${shown}`, () => ({
      unit: office,
      field: shown,
      indicator,
      cases: Array.from({ length: weeks }, () => 0),
      misses: Array.from({ length: weeks }, () => 0),
    }))
    cell.cases[week] = (cell.cases[week] ?? 0) + cases
    cell.misses[week] = (cell.misses[week] ?? 0) + misses
  }

  function cellOf(office: string, key: string, fresh: () => Cell): Cell {
    const ofOffice = counted.get(office) ?? new Map<string, Cell>()
    const cell = ofOffice.get(key) ?? fresh()
    if (ofOffice.size === 0) counted.set(office, ofOffice)
    ofOffice.set(key, cell)
    return cell
  }

  return {
    addRow: ({ slice, unit, field, indicator, numerator, denominator }) => {
      if (denominator === null || denominator <= 0) return
      countAll(indicator, unit, field, slice.start, denominator, denominator - numerator)
    },
    add: (record) => {
      const { type, field, transferred, finished, satisfaction } = record
      const unit = transferred ? record.receivingUnit : record.unit
      const handedOver = transferred ? (known.get(record.unit)?.from ?? 0) : Number.POSITIVE_INFINITY
      const receivedOn = Math.floor(record.received / aDay)
      const due = record.dueOriginal ?? record.due
      const dueOn = due === null ? null : Math.floor(due / aDay)
      const finishedOn = finished === null ? null : Math.floor(finished / aDay)
      const onTime = finishedOn !== null && (dueOn === null || finishedOn <= dueOn)
      const isProcedure = type === 'procedure'

      if (isProcedure && receivedOn < handedOver) {
        const { channel, feeBearing, paidOnline, filesDigitised, filesReused } = record
        if (channel !== 'counter only') count('online_filing', unit, field, receivedOn, channel === 'online')
        if (feeBearing && paidOnline !== null)
          count('online_payment', unit, field, receivedOn, paidOnline === true)
        if (filesDigitised !== null) count('digitised_files', unit, field, receivedOn, filesDigitised)
        if (filesReused !== null) count('reuse', unit, field, receivedOn, filesReused)
      }
      if (finishedOn !== null && finishedOn < handedOver) {
        const isContent = satisfaction === null || satisfaction >= satisfiedFrom
        if (type === 'petition') count('petition_satisfaction', unit, field, finishedOn, onTime && isContent)
        if (isProcedure) {
          if (dueOn !== null) count('on_time', unit, field, finishedOn, onTime)
          if (record.resultDigital !== null)
            count('digital_results', unit, field, finishedOn, record.resultDigital)
          if (satisfaction !== null) count('satisfaction', unit, field, finishedOn, isContent)
        }
      }
      if (dueOn !== null && dueOn < handedOver) {
        for (const indicator of dueIndicators(type, field)) count(indicator, unit, field, dueOn, onTime)
      }
    },
    cells: () =>
      indicators.flatMap((indicator) => {
        const cells = [...counted.values()].flatMap((ofOffice) =>
          [...ofOffice.values()].filter((cell) => cell.indicator === indicator),
        )
        return cells.length > 0 ? [{ indicator, cells }] : []
      }),
  }
}

function refuseOtherRules({ onTimeGrain, dueCounts, pausedCounts, withdrawnCounts }: CaseRules): void {
  const stated = [onTimeGrain, dueCounts, pausedCounts, withdrawnCounts].join(' ')
  if (stated !== 'day original stopped finished')
    throw new RangeError(`rules ${stated}: cases are counted here by day original stopped finished only`)
}

function dueIndicators(type: string, field: string | null): readonly string[] {
  if (type === 'assigned task') return ['tasks_on_time']
  if (type === 'petition') return ['petitions_on_time']
  if (type !== 'procedure') return []
  if (field === 'Đất đai') return ['on_time_due', 'land_on_time']
  return field === 'Môi trường' ? ['on_time_due', 'environment_on_time'] : ['on_time_due']
}
