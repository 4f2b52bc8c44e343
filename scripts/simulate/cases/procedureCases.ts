import { intake } from '../intake.ts'
import type { OfficeCalendar } from '../officeCalendar.ts'
import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Series } from '../series.ts'
import type { Shift } from '../truth.ts'
import type { CaseRecord, CaseSink } from './caseRecord.ts'
import type { Chances } from './chances.ts'
import { chancesOf } from './chances.ts'
import type { Colleagues } from './colleagues.ts'
import { pathOfProcedure } from './stepPaths.ts'
import type { CaseCourse, Pause } from './stepsOf.ts'
import { stepsOf } from './stepsOf.ts'

export interface CaseRun {
  seed: number
  calendar: OfficeCalendar
  /** First and last day of the data, since 1970-01-01. */
  firstDay: number
  lastDay: number
  /** The end of the last day in working minutes. */
  now: number
  shifts: readonly Shift[]
  colleagues: Colleagues
  /** Steps of finished cases too, not only of open ones. */
  withSteps: boolean
}

/** A case still open when its unit ended; `finishOn` = the number of the working day on which it would be finished. */
export interface OpenCase {
  record: CaseRecord
  course: CaseCourse
  finishOn: number
  /** Chance of an electronic result. */
  digital: number
}

const doneEarly = 0.64
const forgotten = 0.08
const withdrawn = 0.006

/**
 * Follows every dossier of one series from receipt to finish; `counted` is told of each one's day of receipt.
 * Gives back what is still open when the series ends before the data does.
 */
export function procedureCases(
  run: CaseRun,
  series: Series,
  { sink, counted }: { sink: CaseSink; counted: (day: number) => void },
): OpenCase[] {
  const { calendar } = run
  const random = randomFor(run.seed, `dossiers|${series.unit}|${series.field}`)
  const stepping = randomFor(run.seed, `steps|${series.unit}|${series.field}`)
  const chances = chancesOf(run, series)
  const plan = coursePlan(run, series)
  const last = Math.min(series.to, run.lastDay)
  const open: OpenCase[] = []

  let busy = 1
  let slow = 1
  for (let day = Math.max(series.from, calendar.first); day <= last; day++) {
    if ((day + 3) % 7 === 0) {
      busy = random.gamma(60)
      slow = random.gamma(12)
    }
    const received = random.poisson(series.daily * busy * intake(calendar, day, series.field, series.kind))
    if (received === 0) continue
    const chance = chances.on(day)
    for (let i = 0; i < received; i++) {
      const one = drawCase(random, {
        run,
        series,
        plan,
        chance,
        late: Math.min(0.95, chance.late * slow),
        day,
      })
      const finishedOn = calendar.dayOfWorking(one.finishOn)
      if (finishedOn < run.firstDay) continue
      counted(day)
      if (finishedOn > series.to && series.to < run.lastDay) open.push(one)
      else emit(run, { random, stepping }, chances, one, sink)
    }
  }
  return open
}

/** Finishes at its heir what was open when a unit ended. */
export function handedOverCases(
  run: CaseRun,
  heir: Series,
  { taken, sink }: { taken: readonly OpenCase[]; sink: CaseSink },
): void {
  const random = randomFor(run.seed, `takenOver|${heir.unit}|${heir.field}`)
  const chances = chancesOf(run, heir)
  const { clock } = run.calendar
  const at = clock.until(heir.from * 1440)
  for (const { record, course, finishOn, digital } of taken) {
    const finish = finishOn + 1 + random.wait(5)
    const end = finish * clock.minutesADay + random.integer(clock.minutesADay - 1) + 1
    const one = {
      finishOn: finish,
      digital,
      record: { ...record, unit: heir.unit, receivingUnit: record.unit, transferred: true },
      course: {
        ...course,
        end,
        units: { ...course.units, acting: heir.unit, office: heir.office, reception: heir.office },
        handOver: { from: record.unit, at },
      },
    }
    emit(run, { random, stepping: random }, chances, one, sink)
  }
}

type CoursePlan = ReturnType<typeof coursePlan>

function coursePlan({ seed, colleagues }: CaseRun, series: Series) {
  const random = randomFor(seed, `procedure|${series.office}|${series.field}`)
  return {
    allotted: random.uniform() >= 0.12,
    path: pathOfProcedure(series.allowed, colleagues.asked(series, 0) !== null),
    procedures: 2 + random.integer(4),
  }
}

interface Draw {
  run: CaseRun
  series: Series
  plan: CoursePlan
  chance: Chances
  late: number
  day: number
}

function drawCase(random: Random, { run, series, plan, chance, late, day }: Draw): OpenCase {
  const { calendar, colleagues } = run
  const { clock } = calendar
  const aDay = clock.minutesADay
  const startOn = calendar.workingNumber(day)
  const isOpenDay = calendar.isWorking(day)
  const minute = isOpenDay ? random.integer(aDay - 30) : 0
  const start = startOn * aDay + minute
  const received = isOpenDay ? clock.at(start) : day * 1440 + 420 + random.integer(840)
  const pause = pauseOf(random, series, colleagues)
  const pausedDays = (pause?.minutes ?? 0) / aDay
  const dueOn = startOn + series.allowed + pausedDays
  const isLate = random.uniform() < late
  const leaves = !isLate && random.uniform() < withdrawn
  const finishOn = isLate
    ? dueOn + delay(random, series.lateDays)
    : startOn + pausedDays + wait(random, series.allowed)
  const earliest = finishOn === startOn + pausedDays ? minute + 1 : 1
  const latest = finishOn === dueOn && random.uniform() < 0.97 ? Math.max(minute, earliest) : aDay - 1
  const end = finishOn * aDay + earliest + random.integer(latest - earliest + 1)
  const allowed = series.allowed * aDay
  const due = clock.at(start + allowed + pausedDays * aDay)
  const isApologised = isLate && series.allowed > 1 && random.uniform() < 0.55
  const newDueOn = dueOn + 1 + random.integer(Math.max(2, series.allowed))
  const askedFirst = colleagues.asked(series, day)
  const askedLast = colleagues.asked(series, Math.max(day, colleagues.reorganised))
  return {
    finishOn,
    digital: chance.digital,
    course: {
      path: plan.path,
      units: {
        reception: colleagues.reception(random, series, day),
        acting: series.unit,
        office: series.office,
        asked: askedLast ?? series.office,
      },
      start,
      end,
      allowed,
      pause,
      loops: pause === null && series.allowed > 1 && random.uniform() < 0.05,
      allotted: plan.allotted,
      handOver: null,
      askedLater:
        askedFirst !== null && askedFirst !== askedLast
          ? { from: askedFirst, at: clock.until(colleagues.reorganised * 1440) }
          : null,
    },
    record: {
      register: series.office,
      type: 'procedure',
      procedure: `${series.office.slice(0, 1)}.${initials(series.field)}.0${1 + Math.floor(plan.procedures * random.uniform() ** 2)}`,
      field: series.field,
      receivingUnit: '',
      unit: series.unit,
      channel: channelOf(random, chance),
      received,
      dueOriginal: due,
      due: isApologised ? clock.at(newDueOn * aDay + minute) : due,
      finished: null,
      status: leaves ? 'withdrawn' : '',
      paused: pause?.minutes ?? 0,
      transferred: false,
      apology: isApologised ? calendar.dayOfWorking(dueOn - 1) : null,
      ...feeOf(random, series, chance),
      filesDigitised: random.uniform() < chance.digitised,
      filesReused: random.uniform() < chance.reused,
      resultDigital: null,
      satisfaction: null,
    },
  }
}

/** What is not known yet on the last day is left open. */
function emit(
  run: CaseRun,
  { random, stepping }: { random: Random; stepping: Random },
  chances: ReturnType<typeof chancesOf>,
  { record, course, digital }: OpenCase,
  sink: CaseSink,
): void {
  const { clock } = run.calendar
  const isFinished = course.end < run.now
  const known = { received: record.received, now: run.now }
  const steps = isFinished && !run.withSteps ? [] : stepsOf(stepping, clock, course, known)
  if (!record.transferred) record.receivingUnit = course.units.reception
  const isKnown = record.apology !== null && record.apology <= run.lastDay
  if (record.apology !== null && !isKnown) {
    record.apology = null
    record.due = record.dueOriginal
  }
  if (isFinished) {
    record.finished = clock.at(course.end)
    record.resultDigital = random.uniform() < digital
    record.satisfaction = chances.rating(random, Math.floor(record.finished / 1440))
    if (record.status === '') record.status = random.uniform() < 0.9 ? 'returned' : 'finished'
  } else record.status = openStatus(steps.at(-1)?.step)
  sink(record, steps)
}

function openStatus(step: string | undefined): string {
  if (step === 'wait_supplement') return 'supplement requested'
  if (step === 'wait_tax') return 'financial duty'
  return step === 'receive' ? 'accepted' : 'processing'
}

function wait(random: Random, allowed: number): number {
  if (random.uniform() >= doneEarly) return allowed
  return Math.min(allowed - 1, Math.floor(allowed * (0.2 + 0.75 * random.uniform())))
}

function delay(random: Random, mean: number): number {
  return random.wait(random.uniform() < forgotten ? mean * 7 : mean)
}

function pauseOf(random: Random, series: Series, colleagues: Colleagues): Pause | null {
  if (series.allowed < 3) return null
  const x = random.uniform()
  const days = (mean: number) => random.wait(mean) * colleagues.minutesADay
  if (series.field === 'Đất đai' && x < 0.2)
    return { step: 'wait_tax', unit: colleagues.tax, minutes: days(2) }
  if (x > 0.99) return { step: 'wait_level', unit: colleagues.level(series), minutes: days(5) }
  return x > 0.955 ? { step: 'wait_supplement', unit: series.unit, minutes: days(3) } : null
}

function channelOf(random: Random, chance: Chances): string {
  const x = random.uniform()
  if (x < 0.03) return 'counter only'
  if (random.uniform() < chance.online) return 'online'
  return x < 0.035 ? 'post' : 'counter'
}

function feeOf(
  random: Random,
  series: Series,
  chance: Chances,
): Pick<CaseRecord, 'feeBearing' | 'paidOnline'> {
  const feeBearing = random.uniform() < series.fee
  const paidOnline = random.uniform() < chance.paid
  return { feeBearing, paidOnline: feeBearing ? paidOnline : null }
}

const folded = new Map<string, string>()

/** `DD` of Đất đai. */
function initials(field: string): string {
  const known = folded.get(field)
  if (known !== undefined) return known
  const plain = field.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd')
  const made = (plain.match(/\b\p{L}/gu) ?? []).join('').toUpperCase()
  folded.set(field, made)
  return made
}
