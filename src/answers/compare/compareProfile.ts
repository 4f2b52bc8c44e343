import { type Standouts, standouts } from '../../domain/headroom/standouts.ts'
import { rankTable } from '../../domain/rank/rankTable.ts'
import { distance } from '../../domain/score/points.ts'
import type { ComponentMeta } from '../lists/componentList.ts'
import type { LinearYear } from '../lists/linearYears.ts'

export interface ProfileRow {
  component: ComponentMeta
  /** Points of the index that one point of the component is worth; null where the year is not whole. */
  factor: number | null
  /** Of every place with a score; null where the year is not whole. */
  median: number | null
  best: number | null
  lowest: number | null
  /** In the order of the chosen places; null = not published. */
  scores: (number | null)[]
  /** Among every place with a score; null where the year is not whole. */
  ranks: (number | null)[]
}

/** The components of the first level for the chosen places, against the median and the best of all. */
export function compareProfile(year: LinearYear, chosen: readonly string[]): ProfileRow[] {
  const { table, scores, placesRanked } = year
  return year.components.map((component) => {
    const code = component.component
    const entries = [...scores].map(([place, ofPlace]) => ({
      place,
      score: ofPlace.get(code) ?? null,
      rank_published: null,
    }))
    const all = rankTable(entries, table === null ? null : placesRanked)
    const numbers = entries.flatMap(({ score }) => score ?? [])
    return {
      component,
      factor: table?.components.find((one) => one.component === code)?.factor ?? null,
      median: all.median,
      best: all.best,
      lowest: all.complete ? Math.min(...numbers) : null,
      scores: chosen.map((place) => scores.get(place)?.get(code) ?? null),
      ranks: chosen.map((place) => all.places.get(place)?.rank ?? null),
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
