import { expectedMisses } from '../../src/domain/signal/expectedMisses.ts'
import { signals } from '../../src/domain/signal/signals.ts'

import type { DrawnUnits } from './drawUnits.ts'
import { type Volume, volumeClass, volumes } from './volumeClass.ts'

export interface Power {
  volume: Volume
  factor: number
  /** Rises found within their first four weeks, of so many. */
  found: number
  of: number
}

export interface Watched {
  power: Power[]
  /** Mean over weeks of the share of signals that were false; 0 in a week without signals. */
  falseShare: number
  /** Weeks with a false signal of a unit, over all its indicators, per unit and year. */
  falseAlarms: number
}

const base = 26
const tested = 4

/** Watches drawn units week by week as a reader would, who knows each week what lies before it. */
export function watchUnits(all: readonly DrawnUnits[]): Watched {
  const power = new Map<string, Power>()
  const shares: number[] = []
  let alarms = 0
  let unitYears = 0
  for (const drawn of all) {
    const found = new Map<string, number[]>()
    for (let now = base + tested; now <= drawn.weeks; now++) {
      const flagged = flaggedAt(drawn, now)
      const wrong = flagged.filter(
        (one) => !drawn.rises.some((rise) => keyOf(rise) === keyOf(one) && rise.from < now),
      )
      shares.push(flagged.length === 0 ? 0 : wrong.length / flagged.length)
      alarms += wrong.length
      for (const one of flagged) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), now - 1])
    }
    unitYears += (drawn.volumes.size * (drawn.weeks - base - tested + 1)) / 52
    for (const rise of drawn.rises) {
      const volume = volumeClass(drawn.volumes.get(rise.unit) ?? 0)
      const cell = power.get(`${volume} ${rise.factor}`) ?? { volume, factor: rise.factor, found: 0, of: 0 }
      const inTime = found.get(keyOf(rise))?.some((week) => week >= rise.from && week < rise.from + tested)
      power.set(`${volume} ${rise.factor}`, {
        ...cell,
        found: cell.found + Number(inTime === true),
        of: cell.of + 1,
      })
    }
  }
  return {
    power: [...power.values()].sort((a, b) => order(a) - order(b)),
    falseShare: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
    falseAlarms: alarms / unitYears,
  }
}

function flaggedAt(drawn: DrawnUnits, now: number) {
  const from = now - base - tested
  const groups = drawn.indicators.map((cells, indicator) =>
    expectedMisses(
      cells.map((cell) => ({
        ...cell,
        cases: cell.cases.slice(from, now),
        misses: cell.misses.slice(from, now),
      })),
      base,
    ).map((one) => ({ ...one, indicator })),
  )
  return signals(groups, base)
}

function keyOf({ unit, indicator }: { unit: string; indicator: number }): string {
  return `${unit}|${indicator}`
}

function order({ volume, factor }: Power): number {
  return volumes.indexOf(volume) * 100 + factor
}
