import { median } from '../../domain/chance/median.ts'
import { type Standouts, standouts } from '../../domain/headroom/standouts.ts'
import { rank } from '../../domain/rank/rank.ts'
import { distance } from '../../domain/score/points.ts'
import type { ComponentMeta } from '../lists/componentList.ts'
import type { LinearYear } from '../lists/linearYears.ts'

export interface ProfileRow {
  component: ComponentMeta
  /** Points of the index that one point of the component is worth; null where the year is not whole. */
  factor: number | null
  /** Of every ranked place; null where the year is not whole. */
  median: number | null
  best: number | null
  lowest: number | null
  /** In the order of the chosen places; null = not published. */
  scores: (number | null)[]
  /** Among every ranked place; null where the year is not whole. */
  ranks: (number | null)[]
}

/** The components of the first level for the chosen places, against the median and the best of all. */
export function compareProfile(year: LinearYear, chosen: readonly string[]): ProfileRow[] {
  const { table, scores } = year
  return year.components.map((component) => {
    const code = component.component
    const c = table?.components.findIndex((one) => one.component === code) ?? -1
    const width = table?.components.length ?? 0
    const all = table === null || c < 0 ? [] : table.places.map((_, p) => table.scores[p * width + c] ?? null)
    const known = all.filter((score) => score !== null)
    const ranks = rank(all)
    return {
      component,
      factor: table?.components[c]?.factor ?? null,
      median: median(known),
      best: known.length > 0 ? Math.max(...known) : null,
      lowest: known.length > 0 ? Math.min(...known) : null,
      scores: chosen.map((place) => scores.get(place)?.get(code) ?? null),
      ranks: chosen.map((place) => {
        const p = table?.places.indexOf(place) ?? -1
        return p < 0 ? null : (ranks[p] ?? null)
      }),
    }
  })
}

/** Where the i-th place stands out from the median of all, in points of the index. */
export function fromMedian(profile: readonly ProfileRow[], i: number, count = 2): Standouts {
  return standouts(
    profile.map((row) => ({
      component: row.component.component,
      distance: distance(row.scores[i] ?? null, row.median, row.factor),
    })),
    count,
  )
}

/** Where the i-th place is ahead of and behind the j-th, in points of the index. */
export function between(profile: readonly ProfileRow[], i: number, j: number, count = 2): Standouts {
  return standouts(
    profile.map((row) => ({
      component: row.component.component,
      distance: distance(row.scores[i] ?? null, row.scores[j] ?? null, row.factor),
    })),
    count,
  )
}
