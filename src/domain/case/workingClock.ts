/** A stretch of every working day during which offices are open: minutes after midnight, `to` exclusive. */
export interface OfficeHours {
  from: number
  to: number
}

/** A day that is no working day although its weekday is one (`off`), or the other way round (`work`). */
export interface Holiday {
  /** Days since 1970-01-01. */
  day: number
  scope: 'off' | 'work'
}

export interface WorkingClock {
  minutesADay: number
  isWorking: (day: number) => boolean
  /** Working minutes from the clock's first day up to a minute (since 1970-01-01, local time). */
  until: (minute: number) => number
  /** The first minute at or after which work goes on once so many working minutes have passed. */
  at: (workingMinutes: number) => number
}

export interface WorkingYears {
  hours: readonly OfficeHours[]
  holidays: readonly Holiday[]
  /** First and last day, since 1970-01-01. */
  from: number
  to: number
}

const dayMinutes = 1440

/**
 * Counts working minutes: Monday to Friday without holidays, with Saturdays that make up for one, during
 * office hours. Measure: minutes; range: 0 … minutes a day × working days of the clock. Source: the package's
 * `events` of kind holiday and its `workingHours`.
 */
export function workingClock({ hours, holidays, from, to }: WorkingYears): WorkingClock {
  const minutesADay = hours.reduce((sum, span) => sum + span.to - span.from, 0)
  if (minutesADay <= 0) throw new RangeError('A working day needs office hours')
  const scopes = new Map(holidays.map(({ day, scope }) => [day, scope]))
  const isWorking = (day: number) => {
    const scope = scopes.get(day)
    return scope === undefined ? (((day + 3) % 7) + 7) % 7 < 5 : scope === 'work'
  }
  const worked = new Int32Array(to - from + 2)
  const days: number[] = []
  for (let day = from; day <= to; day++) {
    worked[day - from] = days.length
    if (isWorking(day)) days.push(day)
  }
  worked[to - from + 1] = days.length
  const done = new Int32Array(dayMinutes)
  const starts = new Int32Array(minutesADay)
  fillDay(hours, done, starts)

  return {
    minutesADay,
    isWorking,
    until: (minute) => {
      const day = Math.floor(minute / dayMinutes)
      const before = (worked[day - from] ?? days.length) * minutesADay
      return isWorking(day) ? before + (done[minute - day * dayMinutes] ?? 0) : before
    },
    at: (workingMinutes) => {
      const number = Math.floor(workingMinutes / minutesADay)
      const day = days[number] ?? to + 1
      return day * dayMinutes + (starts[workingMinutes - number * minutesADay] ?? 0)
    },
  }
}

/** Of each minute of a working day: how many working ones are over; of each working one: which it is. */
function fillDay(hours: readonly OfficeHours[], done: Int32Array, starts: Int32Array): void {
  let count = 0
  for (let minute = 0; minute < dayMinutes; minute++) {
    done[minute] = count
    if (!hours.some(({ from, to }) => minute >= from && minute < to)) continue
    starts[count] = minute
    count++
  }
}
