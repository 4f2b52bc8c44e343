import { isoDateOf } from '../simulate/days.ts'
import type { OfficeCalendar } from '../simulate/officeCalendar.ts'
import { type Random, randomFor } from '../simulate/random.ts'
import type { Unit } from '../simulate/readSources.ts'
import type { Series } from '../simulate/series.ts'
import type { Shift } from '../simulate/truth.ts'

/** A unit's late rate, multiplied on purpose among what falls due from a week on. */
export interface CitySlip {
  unit: string
  kind: string
  indicator: 'on_time' | 'tasks_on_time' | 'petitions_on_time'
  /** The field of which alone more is late, as the generator knows a slip; null: all that the unit has. */
  field: string | null
  factor: number
  /** Position of its first week. */
  from: number
  shifts: Shift[]
}

export interface CityPlan {
  offices: readonly Unit[]
  units: readonly Unit[]
  series: readonly Series[]
  calendar: OfficeCalendar
  /** First day of the first week, and the weeks in which a slip may begin. */
  monday: number
  begins: { first: number; last: number }
}

export const factors = [2, 3, 5] as const
const volumes = [
  { above: 0, upTo: 30 },
  { above: 30, upTo: 300 },
  { above: 300, upTo: Number.POSITIVE_INFINITY },
]

/**
 * Slips of few of the units, no unit with two: in communes of each volume one of the whole unit and one of a single
 * field for each factor; in departments, which are few, one of each for a factor that is drawn; and for each factor
 * one of assigned tasks and one of petitions, anywhere.
 */
export function drawSlips(seed: number, plan: CityPlan): CitySlip[] {
  const random = randomFor(seed, 'slips')
  const taken = new Set<string>()
  const put = (slip: Omit<Wanted, 'office'>, isWanted: (office: Unit, volume: number) => boolean) => {
    const open = plan.offices.filter(
      (office) => !taken.has(office.unit) && isWanted(office, weeklyDossiers(plan, office)),
    )
    const office = open[random.integer(Math.max(1, open.length))]
    if (!office) return []
    taken.add(office.unit)
    return [slipOf(random, plan, { ...slip, office })]
  }
  const ofKind = (wanted: string, factor: number) =>
    volumes.flatMap(({ above, upTo }) =>
      [false, true].flatMap((byField) =>
        put(
          { factor, indicator: 'on_time', byField },
          ({ kind }, volume) => kind === wanted && volume > above && volume <= upTo,
        ),
      ),
    )
  return [
    ...ofKind('department', factors[random.integer(factors.length)] ?? 3),
    ...factors.flatMap((factor) => [
      ...ofKind('commune', factor),
      ...put({ factor, indicator: 'tasks_on_time', byField: false }, () => true),
      ...put({ factor, indicator: 'petitions_on_time', byField: false }, (_, volume) => volume > 0),
    ]),
  ]
}

interface Wanted {
  office: Unit
  factor: number
  indicator: CitySlip['indicator']
  byField: boolean
}

function weeklyDossiers({ series }: CityPlan, { unit }: Unit): number {
  return series.filter(({ office }) => office === unit).reduce((sum, { daily }) => sum + daily * 5, 0)
}

function slipOf(
  random: Random,
  { units, series, calendar, monday, begins }: CityPlan,
  { office, factor, indicator, byField }: Wanted,
): CitySlip {
  const from = begins.first + random.integer(begins.last - begins.first + 1)
  const first = monday + from * 7
  const shift = (unit: string, field: string | null, day: number): Shift => ({
    unit,
    office: office.unit,
    indicator,
    field,
    kind: 'slip',
    from: isoDateOf(day),
    to: null,
    factor,
    origin: 'seed',
  })
  const slip = { unit: office.unit, kind: office.kind, indicator, factor, from }
  if (indicator !== 'on_time') {
    const acting = units.filter(({ parent }) => parent === office.unit)
    const shifts = (acting.length > 0 ? acting : [office]).map(({ unit }) => shift(unit, null, first))
    return { ...slip, field: null, shifts }
  }
  const own = series.filter((one) => one.office === office.unit)
  const chosen = byField ? [byLateness(random, own)] : own
  return {
    ...slip,
    field: byField ? (chosen[0]?.field ?? null) : null,
    shifts: chosen.map((one) => shift(one.unit, one.field, receivedBefore(calendar, first, one.allowed))),
  }
}

/** A series of the unit, the likelier the more of its late dossiers are its. */
function byLateness(random: Random, own: readonly Series[]): Series {
  let left = random.uniform() * own.reduce((sum, { daily, late }) => sum + daily * late, 0)
  for (const one of own) {
    left -= one.daily * one.late
    if (left <= 0) return one
  }
  const last = own.at(-1)
  if (!last) throw new Error('a unit without dossiers cannot slip')
  return last
}

/** The generator decides at receipt whether a dossier is late: the first day whose dossiers fall due on a day. */
function receivedBefore(calendar: OfficeCalendar, due: number, allowed: number): number {
  const day = calendar.dayOfWorking(calendar.workingNumber(due) - allowed)
  return Math.max(day, calendar.first)
}
