import { periodOf } from '../domain/period.ts'
import type { Database } from '../engine/Database.ts'
import type { Signal } from './Signal.ts'
import { signals } from './signals.ts'
import { known, unitList } from './unitTree.ts'

export interface UnitSignals {
  /** Of the unit itself, among its brothers. */
  own: Signal[]
  /** Of its direct children. */
  below: Signal[]
}

/** What stands out in the last complete week of a unit, and of those directly below it. */
export async function unitSignals(
  database: Database,
  { unit, asOf }: { unit: string; asOf: string },
  signal?: AbortSignal,
): Promise<UnitSignals> {
  const units = await unitList(database, signal)
  const { parent } = known(new Map(units.map((one) => [one.unit, one])), unit)
  const period = periodOf(asOf, 'week', 'civil')
  const of = async (above: string | null) =>
    above === null ? [] : (await signals(database, { parent: above, period, asOf }, signal)).rows
  const [beside, below] = await Promise.all([
    of(parent),
    of(units.some((one) => one.parent === unit) ? unit : null),
  ])
  return { own: beside.filter((one) => one.unit.unit === unit), below }
}
