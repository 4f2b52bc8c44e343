import { cellsByKind } from '../../src/answers/weeks/watchedWeeks.ts'
import type { WeeklyCells } from '../../src/answers/weeks/weeklyCells.ts'
import { groupBy } from '../../src/domain/groupBy.ts'
import { episodes } from '../../src/domain/signal/episodes.ts'
import { watchedGroup } from '../../src/domain/signal/watchedGroup.ts'
import { cityWeeks, type DrawnCity } from './drawCity.ts'
import type { CitySlip } from './drawSlips.ts'
import { familyOf } from './familyOf.ts'

/** The counts that a slip is put into, by the day due. */
const counted: Readonly<Record<CitySlip['indicator'], string>> = {
  on_time: 'on_time_due',
  tasks_on_time: 'tasks_on_time',
  petitions_on_time: 'petitions_on_time',
}

export interface WatchedSlipOfCity extends Omit<CitySlip, 'shifts'> {
  /** Cases of the unit that fall due in a week, on average before it slipped. */
  volume: number
  /** Misses of its first four weeks as they were usual, and as the slip makes them expected. */
  calm: number
  raised: number
  /** Within its first four weeks. */
  found: boolean
}

export interface WatchedCity {
  slips: WatchedSlipOfCity[]
  /** Of each week: how many, and how many of them of units into which nothing was put. */
  listed: { all: number; wrong: number }[]
  unitYears: number
}

/** Reads the alerts of a drawn city at the end of each week, as a reader would who knows what lies before it. */
export function watchCity({ weeks, offices, slips, measured }: DrawnCity): WatchedCity {
  const { base, tested } = cityWeeks
  const inTime = new Set<CitySlip>()
  const listed = Array.from({ length: weeks }, () => ({ all: 0, wrong: 0 }))
  const watched = cellsByKind(measured, offices).map((one) => ({ ...one, group: watchedGroup(one.cells) }))
  for (const ofKind of groupBy(watched, ({ kind }) => kind).values()) {
    for (const episode of episodes(ofKind.map(({ group }) => group))) {
      const { group, indicator = '' } = ofKind[episode.group] ?? {}
      const unit = group?.units[episode.unit]
      for (const t of episode.listed) {
        const behind = slips.filter(
          (slip) => slip.unit === unit && slip.from <= t && familyOf(slip.indicator).includes(indicator),
        )
        for (const slip of behind) if (t < slip.from + tested) inTime.add(slip)
        const week = listed[t]
        if (!week) continue
        week.all += 1
        if (behind.length === 0) week.wrong += 1
      }
    }
  }
  return {
    slips: slips.map((slip) => ({ ...slip, ...sizeOf(slip, measured), found: inTime.has(slip) })),
    listed: listed.slice(base + tested - 1),
    unitYears: (offices.length * (weeks - base - tested + 1)) / 52,
  }
}

function sizeOf({ unit, indicator, field, factor, from }: CitySlip, measured: readonly WeeklyCells[]) {
  const cells = (measured.find((one) => one.indicator === counted[indicator])?.cells ?? []).filter(
    (cell) => cell.unit === unit,
  )
  const sum = (counts: readonly number[], first: number, last: number) =>
    counts.slice(first, last).reduce((total, count) => total + count, 0)
  let volume = 0
  let calm = 0
  let raised = 0
  for (const cell of cells) {
    const cases = sum(cell.cases, 0, from)
    const rate = cases > 0 ? sum(cell.misses, 0, from) / cases : 0
    const expected = rate * sum(cell.cases, from, from + cityWeeks.tested)
    volume += cases / from
    calm += expected
    raised += field === null || field === cell.field ? expected * Math.min(factor, 0.95 / rate) : expected
  }
  return { volume, calm, raised }
}
