import type { MeasurementRow } from './measurementWriter.ts'
import { missFactor } from './missFactor.ts'
import type { OfficeCalendar } from './officeCalendar.ts'
import type { Random } from './random.ts'
import { randomFor } from './random.ts'
import type { Unit } from './readSources.ts'
import type { Slice } from './slices.ts'
import type { Shift } from './truth.ts'

export interface OfficeWork {
  seed: number
  calendar: OfficeCalendar
  slices: readonly Slice[]
  shifts: readonly Shift[]
  unit: Unit
  /** Of the department, district, commune or vertical agency to which the unit belongs. */
  officeKind: string
  /** Dossiers finished by the unit in each slice. */
  finished: readonly number[]
}

/** Ratings, petitions and assigned tasks of one acting unit, slice by slice. */
export function* officeRows(work: OfficeWork): Generator<MeasurementRow> {
  const { unit, slices, calendar } = work
  const draws = drawsOf(work)
  for (const [i, slice] of slices.entries()) {
    if (slice.start < unit.from || slice.start > unit.to) continue
    const end = slice.start + slice.days
    const workingDays = calendar.workingNumber(end) - calendar.workingNumber(slice.start)
    const row = (indicator: string, numerator: number, denominator: number) => ({
      slice,
      unit: unit.unit,
      field: null,
      indicator,
      numerator,
      denominator,
    })
    const finished = work.finished[i] ?? 0
    if (finished > 0) {
      const { ratings, satisfied } = draws.ratings(finished, slice.start)
      yield row('survey_response', ratings, finished)
      if (ratings > 0) yield row('satisfaction', satisfied, ratings)
    }
    if (workingDays === 0) continue
    const petitions = draws.petitions(workingDays, slice.start)
    if (petitions.all > 0) {
      yield row('petitions_on_time', petitions.onTime, petitions.all)
      yield row('petition_satisfaction', petitions.satisfied, petitions.all)
    }
    const tasks = draws.tasks(workingDays, slice.start)
    if (tasks.all > 0) yield row('tasks_on_time', tasks.onTime, tasks.all)
  }
}

const tasksADay: Readonly<Record<string, number>> = {
  department: 0.3,
  district: 0.16,
  commune: 0.1,
  vertical: 0.5,
}

function drawsOf({ seed, shifts, unit, officeKind, finished }: OfficeWork) {
  const random = randomFor(seed, `office|${unit.unit}`)
  const miss = (indicator: string, chance: number) => {
    const factor = missFactor(shifts, unit.unit, indicator, null)
    const own = chance * Math.exp(0.3 * random.normal())
    return (day: number) => Math.min(0.95, own * factor(day))
  }
  const unhappy = miss('satisfaction', 0.06)
  const latePetition = miss('petitions_on_time', 0.05)
  const lateTask = miss('tasks_on_time', 0.06)
  const response = 0.05 + 0.06 * random.uniform()
  const mean = finished.reduce((sum, count) => sum + count, 0) / Math.max(1, finished.filter(Boolean).length)
  const petitionsADay = 0.06 + 0.0025 * mean
  const tasks = (tasksADay[officeKind] ?? 0) * random.gamma(6)

  return {
    ratings: (count: number, day: number) => {
      const ratings = random.hits(count, response)
      return { ratings, satisfied: ratings - random.hits(ratings, unhappy(day)) }
    },
    petitions: (workingDays: number, day: number) => {
      const { all, onTime } = timely(random, petitionsADay * workingDays, latePetition(day))
      return { all, onTime, satisfied: random.hits(onTime, 0.92) }
    },
    tasks: (workingDays: number, day: number) => timely(random, tasks * workingDays, lateTask(day)),
  }
}

function timely(random: Random, mean: number, late: number): { all: number; onTime: number } {
  const all = random.poisson(mean)
  return { all, onTime: all - random.hits(all, late) }
}
