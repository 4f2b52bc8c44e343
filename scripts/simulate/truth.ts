import { dayOf, isoDateOf, weekdayOf } from './days.ts'
import type { Random } from './random.ts'
import { randomFor } from './random.ts'
import type { Series } from './series.ts'

/** A change put into the made-up figures on purpose: what a detector of signals should find. */
export interface Shift {
  /** The acting unit, and the department, district or commune to which it belongs. */
  unit: string
  office: string
  indicator: string
  field: string | null
  /** A slip begins on `from`; a recovery ends on `to` what had been bad since `from`. */
  kind: 'slip' | 'recovery'
  from: string
  /** Last day, or null: it lasts as long as the unit or the data. */
  to: string | null
  /** By how much the chance of a miss (1 − the rate) is multiplied from `from` to `to`; capped at 0.95. */
  factor: number
  /** Drawn by the seed, modelled on a published finding, or told as a story that a reader of the demo can see. */
  origin: 'seed' | 'published' | 'story'
}

interface Draw {
  indicator: string
  kind: Shift['kind']
  offices: string
  count: number
  /** Fewest dossiers a working day, and fewest misses a week while it lasts, so that it can be seen at all. */
  dossiers: number
  misses: number
  factors: readonly number[]
  byField: boolean
}

const firstDay = dayOf('2024-01-01')
const lastDay = dayOf('2026-11-20')

const draws: readonly Draw[] = [
  draw('on_time', 'slip', 'commune', 5, [4, 8, 12], { dossiers: 2, misses: 2 }),
  draw('on_time', 'slip', 'department', 3, [2, 3], { dossiers: 10, misses: 2 }),
  draw('on_time', 'slip', 'district', 2, [4, 6], { dossiers: 8, misses: 2 }),
  draw('on_time', 'recovery', 'commune', 3, [8, 12], { dossiers: 2, misses: 2 }),
  draw('on_time', 'recovery', 'department', 2, [2, 3], { dossiers: 10, misses: 2 }),
  draw('on_time', 'recovery', 'district', 1, [4], { dossiers: 8, misses: 2 }),
  draw('online_filing', 'slip', 'commune', 3, [1.8, 2.2], { dossiers: 8 }),
  draw('online_filing', 'recovery', 'commune', 2, [1.8], { dossiers: 8 }),
  draw('digital_results', 'slip', 'commune', 2, [2, 2.5], { dossiers: 8 }),
  draw('satisfaction', 'slip', 'commune', 3, [3, 4], { dossiers: 15, byField: false }),
  draw('satisfaction', 'recovery', 'commune', 2, [3], { dossiers: 15, byField: false }),
  draw('tasks_on_time', 'slip', 'department', 2, [4, 5], { dossiers: 4, byField: false }),
  draw('tasks_on_time', 'recovery', 'department', 1, [4], { dossiers: 4, byField: false }),
  draw('petitions_on_time', 'slip', 'commune', 2, [5, 6], { dossiers: 15, byField: false }),
]

/** The shifts of a seed, fixed before any row is drawn; they depend on nothing but the seed and the units. */
export function truth(seed: number, series: readonly Series[]): Shift[] {
  const random = randomFor(seed, 'truth')
  const taken = new Set<string>()
  const drawn = draws.flatMap((wanted) => drawShifts(random, series, wanted, taken))
  return [...published, ...drawn, ...stories.filter(({ unit }) => !taken.has(unit))]
}

// Inspection of 2025: 20 of 26 land dossiers of this ward were late.
const published: readonly Shift[] = [
  {
    unit: 'X.00145.P2',
    office: 'X.00145',
    indicator: 'on_time',
    field: 'Đất đai',
    kind: 'recovery',
    from: '2025-07-01',
    to: '2025-12-31',
    factor: 40,
    origin: 'published',
  },
]

// Slips that still last on the last day, of units busy enough for them to show when one case in ten is made up: work
// permits, health practice licences, a land register moved to new software, counters that take paper again or give
// paper out, petitions after a change of staff, an agency's assigned tasks, files that are no longer scanned.
const stories: readonly Shift[] = [
  story('S.NOIVU.2025', 'P3', 'on_time', 'Lao động – bảo trợ xã hội', '2026-10-19', 6),
  story('S.YTE', 'P1', 'on_time', 'Y tế', '2026-10-12', 12),
  story('X.10402', 'P2', 'on_time', 'Đất đai', '2026-10-05', 30),
  story('X.09832', 'P1', 'online_filing', 'Chứng thực', '2026-10-26', 5),
  story('X.09574', 'P1', 'digital_results', 'Chứng thực', '2026-10-26', 4),
  story('X.10231', 'P1', 'petitions_on_time', null, '2026-10-19', 15),
  story('V.THUE', '', 'tasks_on_time', null, '2026-10-12', 13),
  // Within what befell all communes: far beyond the others all the same.
  story('X.00493', 'P1', 'digitised_files', 'Chứng thực', '2026-11-02', 5),
  { ...story('X.09604', 'P1', 'online_payment', 'Chứng thực', '2026-05-18', 2.5), to: '2026-06-14' },
]

function story(
  office: string,
  division: string,
  indicator: string,
  field: string | null,
  from: string,
  factor: number,
): Shift {
  const unit = division === '' ? office : `${office}.${division}`
  return { unit, office, indicator, field, kind: 'slip', from, to: null, factor, origin: 'story' }
}

function draw(
  indicator: string,
  kind: Shift['kind'],
  offices: string,
  count: number,
  factors: readonly number[],
  { dossiers, misses = 0, byField = true }: { dossiers: number; misses?: number; byField?: boolean },
): Draw {
  return { indicator, kind, offices, count, factors, dossiers, misses, byField }
}

function drawShifts(random: Random, series: readonly Series[], wanted: Draw, taken: Set<string>): Shift[] {
  const long = 40 * 7
  const candidates = series.filter(
    (one) =>
      one.kind === wanted.offices &&
      one.daily >= wanted.dossiers &&
      one.field !== 'Chứng thực' &&
      one.unit !== 'X.00145.P2' &&
      Math.min(one.to, lastDay) - Math.max(one.from, firstDay) > long,
  )
  const shifts: Shift[] = []
  while (shifts.length < wanted.count) {
    const factor = wanted.factors[random.integer(wanted.factors.length)] ?? 1
    const open = candidates.filter(
      (one) => !taken.has(one.unit) && one.daily * 5 * one.late * factor >= wanted.misses,
    )
    const one = open[random.integer(open.length)]
    if (!one) throw new Error(`Too few ${wanted.offices} units are busy enough for “${wanted.indicator}”`)
    taken.add(one.unit)
    shifts.push({
      unit: one.unit,
      office: one.office,
      indicator: wanted.indicator,
      field: wanted.byField ? one.field : null,
      kind: wanted.kind,
      ...span(random, one, wanted.kind),
      factor,
      origin: 'seed',
    })
  }
  return shifts
}

function span(random: Random, { from, to }: Series, kind: Shift['kind']): Pick<Shift, 'from' | 'to'> {
  const first = Math.max(from, firstDay)
  const last = Math.min(to, lastDay)
  const turn = mondayBefore(first + 18 * 7 + random.integer(last - first - 28 * 7))
  if (kind === 'recovery') return { from: isoDateOf(first), to: isoDateOf(turn - 1) }
  const end = turn + 7 * (12 + random.integer(20)) - 1
  return { from: isoDateOf(turn), to: random.uniform() < 0.5 || end >= last ? null : isoDateOf(end) }
}

function mondayBefore(day: number): number {
  return day - weekdayOf(day)
}
