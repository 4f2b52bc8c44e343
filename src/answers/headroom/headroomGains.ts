import { type GainRecord, gainRecord } from '../../domain/headroom/gainRecord.ts'
import { perEffort } from '../../domain/headroom/perEffort.ts'
import { priority } from '../../domain/headroom/priority.ts'
import { type Attribution, attribute } from '../../domain/score/attribute.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import type { BreakdownRow } from '../breakdown/breakdownRows.ts'
import type { Headroom, HeadroomComponent } from './headroomComponents.ts'

/** How far a gain goes: to the best or the median of the peers, to the maximum, or by a part of the scale. */
export type GainTo = 'best' | 'median' | 'maximum' | 'step'

export interface GainChoice {
  to: GainTo
  /** Part of the scale, 0–1, where the gain goes by a step. */
  step: number
  /** Of one point of a component; 1 where absent. */
  effort: ReadonlyMap<string, number>
}

export interface HeadroomGain extends HeadroomComponent {
  /** On the component's own scale; 0 = already there, null = unknown. */
  gain: number | null
  /** The same in points of the index. */
  points: number | null
  /** Nothing is left to gain this far: the best of the peers bounds a gain up to them, not one beyond. */
  done: 'maximum' | 'best' | null
  effort: number
  /** Points of the index for one unit of effort; null where nothing can be gained. */
  perEffort: number | null
  /** How often so much was gained in a year from a like level; null where that is unknown or nothing is to gain. */
  record: GainRecord | null
  /** What is to be done first (see `priority`); null where too few cases tell. */
  priority: number | null
}

export interface HeadroomGains {
  /** By priority, then by points; the largest gain where its worth in points of the index is unknown. */
  rows: HeadroomGain[]
  /** Of all components whose gain is known, in points of the index; null where none is. */
  points: number | null
  /** Whose points these are by verified documents of the year; empty where points or assignments are unknown. */
  attribution: Attribution[]
}

/** What a chosen gain in every component would bring, how often it was made, and whose it is. */
export function headroomGains(
  { data, components, inPoints }: Headroom,
  { to, step, effort }: GainChoice,
): HeadroomGains {
  const rows = components.map((one): HeadroomGain => {
    const { component, factor } = one.row
    const gain = gainOf(one.row, to, step)
    const cost = effort.get(component) ?? 1
    const { points, perEffort: per } = perEffort({ component, gain, factor, effort: cost })
    const record = one.like && gain !== null && gain > 0 ? gainRecord(one.like.steps, gain) : null
    return {
      ...one,
      ...{ gain, points, effort: cost, perEffort: per, record },
      done: one.exhausted === 'best' && (to === 'maximum' || to === 'step') ? null : one.exhausted,
      priority: priority(points, record, cost),
    }
  })
  const byGain = (a: HeadroomGain, b: HeadroomGain) => (b.gain ?? -1) - (a.gain ?? -1)
  const first = (a: HeadroomGain, b: HeadroomGain) =>
    (b.priority ?? -1) - (a.priority ?? -1) || (b.points ?? -1) - (a.points ?? -1)
  rows.sort(inPoints ? first : byGain)
  const gains = rows.flatMap(({ points }) => (points === null ? [] : [points]))
  const points = gains.length === 0 ? null : gains.reduce((sum, one) => sum + one, 0)
  const isKnown = points !== null && data.hasAssignments
  return { rows, points, attribution: isKnown ? whose(data.rows, rows, points) : [] }
}

function gainOf({ score, max, peerBest, peerMedian }: BreakdownRow, to: GainTo, step: number): number | null {
  if (score === null) return null
  const left = max === null ? null : Math.max(0, max - score)
  const upTo = (target: number | null) => (target === null ? null : Math.max(0, target - score))
  switch (to) {
    case 'best':
      return upTo(peerBest)
    case 'median':
      return upTo(peerMedian)
    case 'maximum':
      return left
    case 'step':
      return max === null || left === null ? null : Math.min(left, max * step)
  }
}

function whose(all: readonly BreakdownRow[], rows: readonly HeadroomGain[], points: number): Attribution[] {
  const [root] = all
  if (root === undefined) return []
  const tree = buildTree([root, ...rows.map(({ row }) => row)])
  const gained = new Map<string, number | null>(rows.map(({ row, points: gain }) => [row.component, gain]))
  const assignments = all.flatMap((row) => row.responsible)
  return attribute(tree, gained.set(root.component, points), assignments).filter((one) => one.points > 1e-9)
}
