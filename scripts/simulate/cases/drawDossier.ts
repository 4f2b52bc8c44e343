import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Series } from '../series.ts'
import type { CaseRun, OpenCase } from './CaseRun.ts'
import type { CaseRecord } from './caseRecord.ts'
import type { Chances } from './chances.ts'
import type { Colleagues } from './colleagues.ts'
import { pathOfProcedure } from './stepPaths.ts'
import type { Pause } from './stepsOf.ts'

const doneEarly = 0.64
const forgotten = 0.08
const withdrawn = 0.006

type CoursePlan = ReturnType<typeof coursePlan>

/** What all dossiers of a series have in common. */
export function coursePlan({ seed, colleagues }: CaseRun, series: Series) {
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

/** One dossier received on a day, with its course to the end. */
export function drawDossier(random: Random, { run, series, plan, chance, late, day }: Draw): OpenCase {
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
