import type { Signal } from '../../src/answers/signals/Signal.ts'
import { signals } from '../../src/answers/signals/signals.ts'
import { type Period, periodsUpTo } from '../../src/domain/indicator/period.ts'
import { quietWeeks } from '../../src/domain/signal/episodes.ts'
import type { Database } from '../../src/engine/Database.ts'
import type { Shift } from '../simulate/truth.ts'
import { familyOf } from './familyOf.ts'

export interface WatchedSlip {
  unit: string
  indicator: string
  field: string | null
  factor: number
  from: string
  /** How many weeks it had lasted when it was first found, in any indicator of the same cases; null if it never was. */
  foundAfter: number | null
}

export interface WatchedPackage {
  weeks: number
  slips: WatchedSlip[]
  /**
   * Slips that came into the list, once however long they stood there, and those among them of units into which nothing
   * was put.
   */
  episodes: number
  wrong: number
}

const testedWeeks = 4

/** Reads the alerts of a package at the end of each week, and checks the slips among them against the ground truth. */
export async function watchPackage(
  database: Database,
  { last, weeks, truth }: { last: Period; weeks: number; truth: readonly Shift[] },
): Promise<WatchedPackage> {
  const periods = periodsUpTo(last, weeks)
  const found = new Map<Shift, number>()
  const lastListed = new Map<string, number>()
  let episodes = 0
  let wrong = 0
  for (const [index, week] of periods.entries()) {
    const { rows } = await signals(database, { parent: 'HN', period: week, asOf: week.end })
    for (const row of rows.filter(({ slip }) => slip !== null)) {
      const behind = truth.filter((shift) => isBehind(shift, row, week))
      const name = `${row.unit.unit} ${row.definition.indicator}`
      const isNew = index - (lastListed.get(name) ?? Number.NEGATIVE_INFINITY) > quietWeeks
      lastListed.set(name, index)
      if (isNew) episodes += 1
      if (isNew && behind.length === 0) wrong += 1
      for (const shift of behind) {
        const lasted = periods.filter(({ end, start }) => end >= shift.from && start <= week.start).length
        if (!found.has(shift)) found.set(shift, lasted)
      }
    }
  }
  const first = periods[0]?.start ?? ''
  const begun = truth.filter(({ kind, from }) => kind === 'slip' && from >= first && from <= last.start)
  return {
    weeks,
    episodes,
    wrong,
    slips: begun.map((shift) => {
      const { office: unit, indicator, field, factor, from } = shift
      return { unit, indicator, field, factor, from, foundAfter: found.get(shift) ?? null }
    }),
  }
}

/** A change that lasts in the week, or ended within the weeks that are tested together. */
function isBehind(shift: Shift, { unit, definition: { indicator } }: Signal, week: Period): boolean {
  const tested = periodsUpTo(week, testedWeeks)[0]?.start ?? week.start
  return (
    shift.office === unit.unit &&
    familyOf(shift.indicator).includes(indicator) &&
    shift.from <= week.end &&
    (shift.to === null || shift.to >= tested)
  )
}
