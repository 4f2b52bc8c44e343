import { randomFor } from './random.ts'
import type { Unit } from './readSources.ts'
import type { Workload } from './workload.ts'
import { communeWork, departmentWork, districtWork } from './workload.ts'

/** The dossiers of one acting unit in one field. */
export interface Series extends Omit<Workload, 'actor' | 'volume'> {
  unit: string
  /** The department, district or commune to which the acting unit belongs, or itself. */
  office: string
  kind: string
  from: number
  to: number
  /** Mean dossiers received on a working day. */
  daily: number
  /** How the unit differs from its kind, on the log-odds scale. */
  habits: { online: number; payment: number; digital: number; digitised: number; reuse: number }
}

// Communes: 531 269 dossiers received from 1 July to 23 September 2025, which had 59 working days; of these
// 2 % come at weekends. Districts: a year of about the same kind of work before that.
const communesDaily = 8830
const districtsDaily = 7900
const workingDaysAYear = 250

export function allSeries(seed: number, units: readonly Unit[], scale: number): Series[] {
  const known = new Map(units.map((unit) => [unit.unit, unit]))
  const communes = sizes(seed, units, 'commune', 0.75)
  const districts = sizes(seed, units, 'district', 0.5)
  return units.flatMap((office) => {
    const work = workOf(office)
    if (!work) return []
    return work.map(({ actor, volume, ...rest }) => {
      const unit = actor ? `${office.unit}.${actor}` : office.unit
      const acting = known.get(unit)
      if (!acting) throw new Error(`Workload names “${unit}”, which is not in units.csv`)
      const random = randomFor(seed, `series|${unit}|${rest.field}`)
      const size =
        office.kind === 'commune'
          ? communesDaily * (communes.get(office.unit) ?? 0)
          : office.kind === 'district'
            ? districtsDaily * (districts.get(office.unit) ?? 0)
            : 1 / workingDaysAYear
      return {
        ...rest,
        unit,
        office: office.unit,
        kind: office.kind,
        from: acting.from,
        to: acting.to,
        daily: size * volume * scale,
        late: office.kind === 'department' ? rest.late : spread(rest.late, 0.5 * random.normal()),
        habits: habitsOf(seed, office.unit),
      }
    })
  })
}

function workOf(office: Unit): readonly Workload[] | undefined {
  if (office.kind === 'commune') return communeWork
  if (office.kind === 'district') return districtWork
  return departmentWork[office.unit]
}

// Lognormal sizes of the units of a kind, as parts of their sum.
function sizes(seed: number, units: readonly Unit[], kind: string, deviation: number): Map<string, number> {
  const drawn = units
    .filter((unit) => unit.kind === kind)
    .map(({ unit }) => ({ unit, size: Math.exp(deviation * randomFor(seed, `size|${unit}`).normal()) }))
  const sum = drawn.reduce((total, { size }) => total + size, 0)
  return new Map(drawn.map(({ unit, size }) => [unit, size / sum]))
}

// Multiplies a chance by e^x without moving its mean over units (x normal with deviation 0.5).
function spread(chance: number, x: number): number {
  return Math.min(0.95, chance * Math.exp(x - 0.125))
}

function habitsOf(seed: number, office: string): Series['habits'] {
  const random = randomFor(seed, `habits|${office}`)
  const habit = () => 0.4 * random.normal()
  return { online: habit(), payment: habit(), digital: habit(), digitised: habit(), reuse: habit() }
}
