import { latenessBySteps } from '../../queries/latenessBySteps.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { type Unit, unitList } from '../lists/unitTree.ts'
import { minutesOfDay } from './bottleneckPath.ts'
import type { BottleneckScope } from './bottleneckScope.ts'

export type LatenessRow = RowOf<typeof latenessBySteps.columns>

export interface LateStep {
  /** Null: no step exceeds its allowance, or none has one. */
  step: string | null
  minutes: number
}

export interface LateUnit {
  /** A direct child, the unit itself, or null: units outside it, whose desks its cases passed. */
  unit: string | null
  /** Of the cases that it decides. */
  ofCases: number
  /** What gathered at its own desks, of whosever cases. */
  atDesks: number
}

export interface DividedLateness {
  /** Working minutes past due of all cases. */
  total: number
  /** Most first, nobody's last; they add up to the total. */
  steps: LateStep[]
  /** Most first; either column adds up to the total. */
  units: LateUnit[]
}

export interface BottleneckLateness extends DividedLateness {
  minutesADay: number
}

/** How late the cases looked at are, divided over steps and over units. */
export const bottleneckLateness = answerOf(
  'bottleneck lateness',
  async (
    database,
    { unit, type, field, procedure, from, asOf }: BottleneckScope,
    signal,
  ): Promise<BottleneckLateness> => {
    const [rows, units, minutesADay] = await Promise.all([
      ask(
        database,
        latenessBySteps,
        { unit, type, field, procedure, from, as_of: asOf, dossier: null },
        signal,
      ),
      unitList(database, {}, signal),
      minutesOfDay(database, signal),
    ])
    return { ...divideLateness(rows, new Map(units.map((one) => [one.unit, one])), unit), minutesADay }
  },
)

/** The same minutes summed by step, by the unit that decides and by the unit where the case lay. */
export function divideLateness(
  rows: readonly LatenessRow[],
  units: ReadonlyMap<string, Unit>,
  unit: string,
): DividedLateness {
  const bySteps = new Map<string | null, number>()
  const ofCases = new Map<string | null, number>()
  const atDesks = new Map<string | null, number>()
  let total = 0
  for (const row of rows) {
    total += row.minutes
    add(bySteps, row.step, row.minutes)
    add(ofCases, partOf(units, unit, row.unit), row.minutes)
    add(atDesks, partOf(units, unit, row.step_unit), row.minutes)
  }
  return {
    total,
    steps: [...bySteps]
      .map(([step, minutes]) => ({ step, minutes }))
      .sort((a, b) => Number(a.step === null) - Number(b.step === null) || b.minutes - a.minutes),
    units: [...new Set([...ofCases.keys(), ...atDesks.keys()])]
      .map((part) => ({ unit: part, ofCases: ofCases.get(part) ?? 0, atDesks: atDesks.get(part) ?? 0 }))
      .sort((a, b) => b.ofCases - a.ofCases || b.atDesks - a.atDesks),
  }
}

function add(sums: Map<string | null, number>, key: string | null, minutes: number): void {
  sums.set(key, (sums.get(key) ?? 0) + minutes)
}

/** The direct child of a unit that another lies in, the unit itself, or null outside it. */
function partOf(units: ReadonlyMap<string, Unit>, unit: string, inner: string): string | null {
  let part = inner
  for (let code: string | null = inner; code !== null; code = units.get(code)?.parent ?? null) {
    if (code === unit) return part
    part = code
  }
  return null
}
