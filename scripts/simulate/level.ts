import { dayOf } from './days.ts'

export type Habit = 'online' | 'payment' | 'digital' | 'digitised' | 'reuse' | 'synchronised'

const first = dayOf('2024-01-01')
const last = dayOf('2026-11-20')
const communesFirst = dayOf('2025-07-01')

// Chance at the beginning and at the end of the data. Communes: 59.71 % filed online in their first quarter;
// districts: the city's 3.1 of 12 points for online services in March 2025.
const levels: Readonly<Record<string, Readonly<Record<Habit, readonly [number, number]>>>> = {
  department: {
    online: [0.55, 0.88],
    payment: [0.55, 0.85],
    digital: [0.6, 0.88],
    digitised: [0.55, 0.85],
    reuse: [0.18, 0.45],
    synchronised: [0.9, 0.98],
  },
  district: {
    online: [0.12, 0.42],
    payment: [0.3, 0.7],
    digital: [0.45, 0.8],
    digitised: [0.4, 0.75],
    reuse: [0.1, 0.3],
    synchronised: [0.85, 0.97],
  },
  commune: {
    online: [0.566, 0.84],
    payment: [0.52, 0.8],
    digital: [0.66, 0.92],
    digitised: [0.6, 0.9],
    reuse: [0.24, 0.55],
    synchronised: [0.93, 0.985],
  },
}

/** The chance of a habit on a day for an office that lies `offset` log-odds above its kind. */
export function level(kind: string, habit: Habit, day: number, offset: number): number {
  const ends = levels[kind]?.[habit]
  if (!ends) throw new Error(`No level of “${habit}” for units of kind “${kind}”`)
  const start = kind === 'commune' ? communesFirst : first
  const part = Math.min(1, Math.max(0, (day - start) / (last - start)))
  const x = logOdds(ends[0]) + part * (logOdds(ends[1]) - logOdds(ends[0])) + offset
  return 1 / (1 + Math.exp(-x))
}

export function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance))
}
