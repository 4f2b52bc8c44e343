import { level } from '../level.ts'
import { type Missing, missChance } from '../missChance.ts'
import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Series } from '../series.ts'

export interface Chances {
  online: number
  paid: number
  digital: number
  digitised: number
  reused: number
  synchronised: number
}

/** The chances of one series by day, as its kind, its own habits, its weeks and the ground truth make them. */
export function chancesOf(run: Missing, series: Series) {
  const { unit, office, field, kind, habits } = series
  const missing = (indicator: string) => missChance(run, { unit, office, kind, indicator, field })
  const met = (indicator: string) => {
    const miss = missing(indicator)
    return (usual: number, day: number) => 1 - miss(1 - usual, day)
  }
  const late = missing('on_time')
  const online = met('online_filing')
  const paid = met('online_payment')
  const digital = met('digital_results')
  const digitised = met('digitised_files')
  const reused = met('reuse')
  const synchronised = met('synchronised')
  return {
    on: (day: number): Chances => ({
      online: online(level(kind, 'online', day, habits.online), day),
      paid: paid(level(kind, 'payment', day, habits.payment), day),
      digital: digital(level(kind, 'digital', day, habits.digital), day),
      digitised: digitised(level(kind, 'digitised', day, habits.digitised), day),
      reused: reused(level(kind, 'reuse', day, habits.reuse), day),
      synchronised: synchronised(level(kind, 'synchronised', day, 0), day),
    }),
    /** Of a dossier received on a day that falls due on another. */
    late: (day: number, due: number) => Math.min(0.95, late(series.late, day, due)),
    rating: ratings(run, series),
  }
}

/** Few people rate, and they choose themselves: 4 and 5 are satisfied. */
function ratings(run: Missing, { unit, office, kind }: Series) {
  const own = randomFor(run.seed, `ratings|${unit}`)
  const response = 0.05 + 0.06 * own.uniform()
  const unhappy = 0.06 * Math.exp(0.3 * own.normal())
  const miss = missChance(run, { unit, office, kind, indicator: 'satisfaction', field: null })
  return (random: Random, day: number): number | null => {
    if (random.uniform() >= response) return null
    return random.uniform() < miss(unhappy, day) ? 1 + random.integer(3) : 4 + random.integer(2)
  }
}
