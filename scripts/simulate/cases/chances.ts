import { level } from '../level.ts'
import { missFactor } from '../missFactor.ts'
import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Series } from '../series.ts'
import type { Shift } from '../truth.ts'

export interface Chances {
  late: number
  online: number
  paid: number
  digital: number
  digitised: number
  reused: number
  synchronised: number
}

/** The chances of one series by day, as its kind, its own habits and the ground truth make them. */
export function chancesOf({ seed, shifts }: { seed: number; shifts: readonly Shift[] }, series: Series) {
  const { unit, field, kind, habits } = series
  const late = missFactor(shifts, unit, 'on_time', field)
  const notOnline = missFactor(shifts, unit, 'online_filing', field)
  const notDigital = missFactor(shifts, unit, 'digital_results', field)
  const rating = ratings({ seed, shifts }, unit)
  return {
    on: (day: number): Chances => ({
      late: series.late * late(day),
      online: worse(level(kind, 'online', day, habits.online), notOnline(day)),
      paid: level(kind, 'payment', day, habits.payment),
      digital: worse(level(kind, 'digital', day, habits.digital), notDigital(day)),
      digitised: level(kind, 'digitised', day, habits.digitised),
      reused: level(kind, 'reuse', day, habits.reuse),
      synchronised: level(kind, 'synchronised', day, 0),
    }),
    rating,
  }
}

/** Few people rate, and they choose themselves: 4 and 5 are satisfied. */
function ratings({ seed, shifts }: { seed: number; shifts: readonly Shift[] }, unit: string) {
  const own = randomFor(seed, `ratings|${unit}`)
  const response = 0.05 + 0.06 * own.uniform()
  const unhappy = 0.06 * Math.exp(0.3 * own.normal())
  const factor = missFactor(shifts, unit, 'satisfaction', null)
  return (random: Random, day: number): number | null => {
    if (random.uniform() >= response) return null
    return random.uniform() < Math.min(0.95, unhappy * factor(day))
      ? 1 + random.integer(3)
      : 4 + random.integer(2)
  }
}

function worse(chance: number, factor: number): number {
  return factor === 1 ? chance : 1 - Math.min(0.95, (1 - chance) * factor)
}
