import { dayOf } from './days.ts'
import { randomFor } from './random.ts'

/** How a true rate goes from week to week: coefficient of variation of its odds, and lag-one correlation. */
export interface Wandering {
  c: number
  rho: number
}

/** A Monday before anything is made up. */
const firstWeek = dayOf('2023-01-02')

/** By what the odds of a miss are multiplied on a day: an autoregressive logarithm by week, of mean one. */
export function wander(seed: number, key: string, { c, rho }: Wandering): (day: number) => number {
  const random = randomFor(seed, `wander|${key}`)
  const width = Math.sqrt(Math.log1p(c * c))
  const factors: number[] = []
  let deviation = width * random.normal()
  return (day) => {
    const week = Math.max(0, Math.floor((day - firstWeek) / 7))
    while (factors.length <= week) {
      factors.push(Math.exp(deviation - (width * width) / 2))
      deviation = rho * deviation + Math.sqrt(1 - rho * rho) * width * random.normal()
    }
    return factors[week] ?? 1
  }
}

const slowFields: readonly string[] = [
  'Đất đai',
  'Xây dựng',
  'Đầu tư',
  'Vật liệu xây dựng',
  'Môi trường',
  'Quy hoạch',
]

/** Where the queue is long one bad week brings the next; at a counter weeks are nearly on their own. */
const late = { slow: { c: 0.4, rho: 0.6 }, fast: { c: 0.25, rho: 0.2 } } as const

const others: Readonly<Record<string, Wandering>> = {
  online_filing: { c: 0.12, rho: 0.5 },
  online_payment: { c: 0.2, rho: 0.4 },
  digital_results: { c: 0.2, rho: 0.3 },
  digitised_files: { c: 0.15, rho: 0.4 },
  reuse: { c: 0.1, rho: 0.7 },
  synchronised: { c: 0.3, rho: 0.3 },
  satisfaction: { c: 0.2, rho: 0 },
  tasks_on_time: { c: 0.3, rho: 0.5 },
  petitions_on_time: { c: 0.3, rho: 0.3 },
  documents_on_time: { c: 0.2, rho: 0.3 },
}

/** How the weeks of one indicator go, by kind of field where fields differ. */
export function wanderingOf(indicator: string, field: string | null): Wandering {
  if (indicator === 'on_time') return field !== null && slowFields.includes(field) ? late.slow : late.fast
  return others[indicator] ?? { c: 0, rho: 0 }
}

export interface WanderingOf extends Wandering {
  indicator: string
  /** Fields whose weeks go so; null: all others. */
  fields: readonly string[] | null
}

/** How the weeks of all indicators go that do not stay as they are. */
export const wanderings: readonly WanderingOf[] = [
  { indicator: 'on_time', fields: slowFields, ...late.slow },
  { indicator: 'on_time', fields: null, ...late.fast },
  ...Object.entries(others).map(([indicator, of]) => ({ indicator, fields: null, ...of })),
]
