import type { WorkingClock } from '../domain/case/workingClock.ts'
import type { CaseRules } from './caseRules.ts'

type Cells = Readonly<Record<string, string | number | boolean | null>>

export interface UnitLife {
  from: number | null
  to: number | null
}

/** The same counts case by case and day by day in plain words: what the SQL is held against. Days since 1970-01-01. */
export function countedCases(
  cases: readonly Cells[],
  {
    rules,
    clock,
    lives,
    first,
    last,
  }: {
    rules: CaseRules
    clock: WorkingClock
    lives: ReadonlyMap<string, UnitLife>
    first: number
    last: number
  },
): Map<string, [number, number | null]> {
  const sums = new Map<string, [number, number | null]>()
  const add = (day: number, key: readonly unknown[], indicator: string, hit: number, of: number | null) => {
    if (day < first || day > last) return
    const [unit, field] = key
    const life = lives.get(String(unit))
    if (day < (life?.from ?? -Infinity) || day > (life?.to ?? Infinity)) return
    const at = JSON.stringify([spanStart(day, first), unit, field, indicator])
    const [numerator, denominator] = sums.get(at) ?? [0, of === null ? null : 0]
    sums.set(at, [numerator + hit, of === null ? null : (denominator ?? 0) + of])
  }
  for (const one of cases) {
    const seen = judged(one, rules, clock, last)
    if (seen.received > last) continue
    const handedOver = one.transferred ? (lives.get(String(one.unit))?.from ?? Infinity) : Infinity
    const key = [one.transferred ? one.receiving_unit : one.unit, one.field]
    const procedure = one.type === 'procedure'
    if (procedure && seen.received < handedOver) {
      add(seen.received, key, 'received', 1, null)
      add(
        seen.received,
        key,
        'online_filing',
        flag(one.channel === 'online'),
        counts(one.channel !== null && one.channel !== 'counter only'),
      )
      add(
        seen.received,
        key,
        'online_payment',
        flag(one.fee_bearing === true && one.paid_online === true),
        counts(one.fee_bearing === true && one.paid_online !== null),
      )
      add(
        seen.received,
        key,
        'digitised_files',
        flag(one.files_digitised === true),
        counts(one.files_digitised !== null),
      )
      add(seen.received, key, 'reuse', flag(one.files_reused === true), counts(one.files_reused !== null))
    }
    if (seen.finished !== null && seen.finished < handedOver)
      countFinished(add, one, seen, { key, rules, clock })
    if (seen.due !== null && seen.due < handedOver && !seen.excluded) countDue(add, one, seen, key)
    if (
      procedure &&
      one.transferred &&
      handedOver >= first &&
      handedOver <= last &&
      seen.left >= handedOver
    ) {
      add(handedOver, [one.unit, one.field], 'transferred_in', 1, null)
      add(seen.left, [one.unit, one.field], 'transferred_finished', 1, null)
    }
  }
  for (const [key, [, denominator]] of sums) if (denominator === 0) sums.delete(key)
  return sums
}

type Add = (day: number, key: readonly unknown[], indicator: string, hit: number, of: number | null) => void
type Seen = ReturnType<typeof judged>

const flag = (yes: boolean) => (yes ? 1 : 0)
const counts = flag

function countFinished(
  add: Add,
  one: Cells,
  seen: Seen,
  { key, rules, clock }: { key: readonly unknown[]; rules: CaseRules; clock: WorkingClock },
): void {
  const day = seen.finished
  if (day === null) return
  const rating = typeof one.satisfaction === 'number' ? one.satisfaction : null
  const satisfied = rating !== null && rating >= rules.satisfiedFrom
  if (one.type === 'petition') {
    add(day, key, 'petition_satisfaction', flag(seen.onTime && (rating === null || satisfied)), 1)
  }
  if (one.type !== 'procedure') return
  const hasDue = seen.due !== null
  const minutes = (workingNumber(clock, day) - workingNumber(clock, seen.received)) * clock.minutesADay
  const paused = rules.pausedCounts === 'stopped' ? seen.paused : 0
  const days = Math.max(0, minutes - paused) / clock.minutesADay
  add(day, key, 'finished', 1, null)
  add(day, key, 'on_time', flag(seen.onTime && hasDue), flag(hasDue))
  add(
    day,
    key,
    'early',
    flag(seen.due !== null && workingNumber(clock, day) < workingNumber(clock, seen.due)),
    flag(hasDue),
  )
  add(day, key, 'processing_days', days, 1)
  if (one.field === 'Đăng ký kinh doanh') add(day, key, 'entry_days', days, 1)
  add(day, key, 'digital_results', flag(one.result_digital === true), counts(one.result_digital !== null))
  add(day, key, 'satisfaction', flag(satisfied), flag(rating !== null))
  add(day, key, 'survey_response', flag(rating !== null), 1)
}

function countDue(add: Add, one: Cells, { due, onTime }: Seen, key: readonly unknown[]): void {
  if (due === null) return
  const names: Readonly<Record<string, readonly string[]>> = {
    procedure: [
      'on_time_due',
      ...(one.field === 'Đất đai' ? ['land_on_time'] : []),
      ...(one.field === 'Môi trường' ? ['environment_on_time'] : []),
    ],
    'assigned task': ['tasks_on_time'],
    petition: ['petitions_on_time'],
  }
  for (const name of names[String(one.type)] ?? []) add(due, key, name, flag(onTime), 1)
}

/** What is dated before the day of receipt counts on that day. */
function judged(one: Cells, rules: CaseRules, clock: WorkingClock, last: number) {
  const [original, current] = [minuteOf(one.due_original), minuteOf(one.due)]
  const due = rules.dueCounts === 'current' ? (current ?? original) : (original ?? current)
  const excluded = rules.withdrawnCounts === 'excluded' && one.status === 'withdrawn'
  const ended = minuteOf(one.finished)
  const left = ended !== null && dayOf(ended) <= last ? ended : null
  const finished = excluded ? null : left
  const paused = typeof one.paused === 'number' ? one.paused : 0
  const received = dayOf(minuteOf(one.received) ?? 0)
  const counted = (minute: number) => Math.max(dayOf(minute), received)
  return {
    received,
    due: due === null ? null : counted(due),
    finished: finished === null ? null : counted(finished),
    left: left === null ? Infinity : counted(left),
    excluded,
    paused,
    onTime: isOnTime({ due, finished, paused }, rules, clock),
  }
}

function isOnTime(
  { due, finished, paused }: { due: number | null; finished: number | null; paused: number },
  rules: CaseRules,
  clock: WorkingClock,
): boolean {
  if (finished === null) return false
  if (due === null) return true
  if (rules.pausedCounts === 'running' && paused > 0) {
    const allowedDay = workingNumber(clock, dayOf(due)) - Math.floor(paused / clock.minutesADay)
    return workingNumber(clock, dayOf(finished)) <= allowedDay
  }
  return rules.onTimeGrain === 'minute' ? finished <= due : dayOf(finished) <= dayOf(due)
}

const dayOf = (minute: number) => Math.floor(minute / 1440)

function workingNumber(clock: WorkingClock, day: number): number {
  return clock.until(day * 1440) / clock.minutesADay
}

function minuteOf(text: string | number | boolean | null | undefined): number | null {
  return typeof text === 'string' ? Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000 : null
}

/** The first day of those that belong together with a day: back to Monday, the 1st, the 15th or the first of all. */
function spanStart(day: number, first: number): number {
  let start = day
  while (start > first) {
    const date = new Date(start * 86_400_000)
    if (date.getUTCDay() === 1 || date.getUTCDate() === 1 || date.getUTCDate() === 15) break
    start--
  }
  return start
}

/** Open and overdue dossiers of a unit and field at the end of a day. */
export function openCases(
  cases: readonly Cells[],
  { unit, field, day }: { unit: string; field: string | null; day: number },
  {
    rules,
    clock,
    lives,
    last,
  }: Pick<Parameters<typeof countedCases>[1], 'rules' | 'clock' | 'lives' | 'last'>,
): { open: number; overdue: number } {
  let open = 0
  let overdue = 0
  for (const one of cases) {
    const acting = one.transferred ? one.receiving_unit : one.unit
    if (one.type !== 'procedure' || acting !== unit || one.field !== field) continue
    const handedOver = one.transferred ? (lives.get(String(one.unit))?.from ?? Infinity) : Infinity
    const seen = judged(one, rules, clock, last)
    if (seen.received > day || seen.received >= handedOver || seen.left <= day) continue
    open++
    if (!seen.onTime && !seen.excluded && seen.due !== null && seen.due <= day && seen.due < handedOver)
      overdue++
  }
  return { open, overdue }
}
