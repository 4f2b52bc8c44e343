import { intake } from './intake.ts'
import { level } from './level.ts'
import { missFactor } from './missFactor.ts'
import type { OfficeCalendar } from './officeCalendar.ts'
import type { Random } from './random.ts'
import { randomFor } from './random.ts'
import type { Series } from './series.ts'
import type { SliceCounts } from './sliceCounts.ts'
import { sliceCounts } from './sliceCounts.ts'
import type { Slice } from './slices.ts'
import type { Shift } from './truth.ts'

export interface DossierRun {
  seed: number
  calendar: OfficeCalendar
  slices: readonly Slice[]
  lastDay: number
  shifts: readonly Shift[]
}

/** For each dossier still open when its unit ended: the number of the working day on which it would be finished. */
export type HandedOver = number[]

const offeredOnline = 0.97
const doneEarly = 0.64
const forgotten = 0.08

/** Follows every dossier of one series from receipt to finish. */
export function simulateDossiers(
  run: DossierRun,
  series: Series,
  takenOver: HandedOver,
): { counts: SliceCounts; handedOver: HandedOver } {
  const { calendar } = run
  const random = randomFor(run.seed, `dossiers|${series.unit}|${series.field}`)
  const last = Math.min(series.to, run.lastDay)
  const counts = sliceCounts(run.slices, last)
  const handedOver: HandedOver = []
  const chances = chancesOf(run.shifts, series)

  let busy = 1
  let slow = 1
  for (let day = Math.max(series.from, calendar.first); day <= last; day++) {
    if ((day + 3) % 7 === 0) {
      busy = random.gamma(60)
      slow = random.gamma(12)
    }
    const received = random.poisson(series.daily * busy * intake(calendar, day, series.field, series.kind))
    if (received === 0) continue
    const chance = chances(day)
    const late = Math.min(0.95, chance.late * slow)
    const start = calendar.workingNumber(day)
    const due = start + series.allowed
    counts.add('received', day, received)
    counts.add('due', calendar.dayOfWorking(due), received)
    countFiling(counts, random, { day, received, chance, fee: series.fee })
    for (let i = 0; i < received; i++) {
      const isLate = random.uniform() < late
      const finish = isLate ? due + delay(random, series.lateDays) : start + wait(random, series.allowed)
      const day = calendar.dayOfWorking(finish)
      if (!isLate) {
        counts.add('dueOnTime', calendar.dayOfWorking(due), 1)
        counts.add('onTime', day, 1)
      }
      if (finish < due) counts.add('early', day, 1)
      counts.add('finished', day, 1)
      counts.add('workingDays', day, finish - start)
      if (random.uniform() < chance.digital) counts.add('digital', day, 1)
      if (day > series.to) handedOver.push(finish)
    }
  }
  countTakenOver(counts, { calendar, random, from: series.from, takenOver })
  return { counts, handedOver }
}

type Chances = ReturnType<ReturnType<typeof chancesOf>>

function chancesOf(shifts: readonly Shift[], series: Series) {
  const { unit, field, kind, habits } = series
  const late = missFactor(shifts, unit, 'on_time', field)
  const notOnline = missFactor(shifts, unit, 'online_filing', field)
  const notDigital = missFactor(shifts, unit, 'digital_results', field)
  return (day: number) => ({
    late: series.late * late(day),
    online: worse(level(kind, 'online', day, habits.online), notOnline(day)),
    paid: level(kind, 'payment', day, habits.payment),
    digital: worse(level(kind, 'digital', day, habits.digital), notDigital(day)),
    digitised: level(kind, 'digitised', day, habits.digitised),
    reused: level(kind, 'reuse', day, habits.reuse),
    synchronised: level(kind, 'synchronised', day, 0),
  })
}

function worse(chance: number, factor: number): number {
  return factor === 1 ? chance : 1 - Math.min(0.95, (1 - chance) * factor)
}

function countFiling(
  counts: SliceCounts,
  random: Random,
  { day, received, chance, fee }: { day: number; received: number; chance: Chances; fee: number },
): void {
  const offered = random.hits(received, offeredOnline)
  const withFee = random.hits(received, fee)
  counts.add('offered', day, offered)
  counts.add('online', day, random.hits(offered, chance.online))
  counts.add('fee', day, withFee)
  counts.add('paid', day, random.hits(withFee, chance.paid))
  counts.add('digitised', day, random.hits(received, chance.digitised))
  counts.add('reused', day, random.hits(received, chance.reused))
  counts.add('synchronised', day, random.hits(received, chance.synchronised))
}

function wait(random: Random, allowed: number): number {
  if (random.uniform() >= doneEarly) return allowed
  return Math.min(allowed - 1, Math.floor(allowed * (0.2 + 0.75 * random.uniform())))
}

function delay(random: Random, mean: number): number {
  return random.wait(random.uniform() < forgotten ? mean * 7 : mean)
}

function countTakenOver(
  counts: SliceCounts,
  {
    calendar,
    random,
    from,
    takenOver,
  }: {
    calendar: OfficeCalendar
    random: Random
    from: number
    takenOver: HandedOver
  },
): void {
  if (takenOver.length === 0) return
  counts.add('transferredIn', from, takenOver.length)
  for (const finish of takenOver) {
    counts.add('transferredFinished', calendar.dayOfWorking(finish + 1 + random.wait(5)), 1)
  }
}
