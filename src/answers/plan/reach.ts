import { gained, gainRecord } from '../../domain/headroom/gainRecord.ts'
import { likeStarts } from '../../domain/headroom/likeStarts.ts'
import type { Step } from '../../domain/headroom/successiveSteps.ts'
import { nineDecimals } from '../../domain/nineDecimals.ts'
import { moveOthers, type OthersMove } from '../../domain/plan/moveOthers.ts'
import { type Reach, reachRank } from '../../domain/plan/reachRank.ts'
import { type LinearTable, scoresOf } from '../../domain/score/linearTable.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { likeRule } from '../headroom/headroomComponents.ts'
import type { IndexMeta } from '../lists/indexList.ts'
import type { ScenarioStart, WholeYear } from './scenarioStart.ts'

export interface ReachChoice {
  place: string
  goal: number
  others: OthersMove
  /** Of one point on a component's own scale; 1 where absent. */
  effort: ReadonlyMap<string, number>
  /** Largest gains on the components' own scales, in place of what was made before. */
  caps: ReadonlyMap<string, number>
}

export interface Cap {
  cap: number
  effort: number
  /** given by the reader, made: the largest gain of a year from a like level, best: up to the best place, none: at the top. */
  from: 'given' | 'made' | 'best' | 'none'
  /** The gain that was made, where the cap comes from one. */
  made: Step | null
}

export interface ReachAnswer extends Reach {
  goal: number
  /** Everybody when the others have moved and the place has done nothing. */
  table: LinearTable
  caps: ReadonlyMap<string, Cap>
  /** Gains are whole multiples of it. */
  step: number
}

/**
 * The cheapest bundle of gains with which a place reaches a rank when the others have moved.
 * @throws RangeError for a place that the year does not have, or a rank outside of it
 */
export function reach(from: ScenarioStart & { start: WholeYear }, choice: ReachChoice): ReachAnswer {
  const { place, goal, others, effort, caps: given } = choice
  const table = moveOthers({ start: from.start, earlier: from.earlier, place, how: others })
  const scores = scoresOf(table, place)
  const caps = new Map(
    table.components.map(({ component }, c): [string, Cap] => {
      const wanted = given.get(component)
      const usual = wanted === undefined ? usualCap(from, { component, c, score: scores[c] ?? 0 }) : null
      const limit = usual ?? { cap: wanted ?? 0, from: 'given' as const, made: null }
      return [component, { ...limit, effort: effort.get(component) ?? 1 }]
    }),
  )
  const step = stepOf(from.index)
  return { ...reachRank({ table, place, goal, limits: caps, step }), goal, table, caps, step }
}

/** Gains in hundredths, or as published where the whole runs from 0 to 1. */
export function stepOf(index: Pick<IndexMeta, 'scale' | 'decimals'>): number {
  return 10 ** -shownDecimals(index)
}

/** The largest gain of any place in one year from a like level; up to the best place where none was made. */
function usualCap(
  { start, steps }: ScenarioStart & { start: WholeYear },
  { component, c, score }: { component: string; c: number; score: number },
): Omit<Cap, 'effort'> {
  const { components, places, scores } = start.table
  const max = components[c]?.max ?? null
  const room = max === null ? Number.POSITIVE_INFINITY : max - score
  const width = (max ?? 0) * likeRule.share
  const like = likeStarts(steps.get(component) ?? [], score, { width, least: likeRule.least })
  const made = gainRecord(like.steps, 1e-9).largest
  if (made !== null && gained(made) > 0) return { cap: Math.min(gained(made), room), from: 'made', made }
  const best = Math.max(...places.map((_, p) => scores[p * components.length + c] ?? 0))
  const behind = nineDecimals(best - score)
  return behind > 0
    ? { cap: Math.min(behind, room), from: 'best', made: null }
    : { cap: 0, from: 'none', made: null }
}
