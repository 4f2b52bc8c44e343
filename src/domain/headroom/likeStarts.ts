import { nineDecimals } from '../nineDecimals.ts'
import type { Step } from './successiveSteps.ts'

export interface LikeStarts {
  steps: readonly Step[]
  /** The furthest that a start lies from the asked one, on the component's own scale. */
  reach: number
  /** Fewer than wanted lay within the width, so that the nearest were taken. */
  widened: boolean
}

/**
 * The steps that started from a like level: all whose score before lies within `width` of `start`; where these
 * are fewer than `least`, the `least` nearest with all that lie as near as the last of them. Own scale of the
 * component; a nearest-neighbour estimate, so that what follows from it is a share of what happened, not a law.
 */
export function likeStarts(
  steps: readonly Step[],
  start: number,
  { width, least }: { width: number; least: number },
): LikeStarts {
  const away = (step: Step) => nineDecimals(Math.abs(step.before - start))
  const within = steps.filter((step) => away(step) <= width)
  const nearest = within.length >= least ? within : nearestSteps(steps, away, least)
  return {
    steps: nearest,
    reach: Math.max(0, ...nearest.map(away)),
    widened: within.length < least && nearest.length > within.length,
  }
}

function nearestSteps(steps: readonly Step[], away: (step: Step) => number, least: number): Step[] {
  const last = steps.map(away).sort((a, b) => a - b)[Math.min(least, steps.length) - 1]
  return last === undefined ? [] : steps.filter((step) => away(step) <= last)
}
