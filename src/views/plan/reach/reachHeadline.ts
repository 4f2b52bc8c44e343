import type { ReachAnswer } from '../../../answers/plan/reach.ts'
import type { Words } from '../../../i18n/vi.ts'

export interface ReachNamed {
  index: string
  place: string
  componentName: (component: string) => string
  decimals: number
}

const named = 2

/** The finding in one sentence: what has to be gained, that nothing has, or how far one can come. */
export function reachHeadline(
  answer: ReachAnswer,
  { index, place, componentName, decimals }: ReachNamed,
  words: Words,
): string {
  const said = words.reach.headline
  if (answer.outcome === 'there') return said.there(place, answer.before.rank, answer.goal)
  if (answer.outcome === 'beyond') return said.beyond(place, answer.goal, answer.after.rank)
  const number = (value: number) => words.format.number(value, decimals)
  const gains = gainsOf(answer)
  const parts = gains
    .slice(0, gains.length > named + 1 ? named : gains.length)
    .map(({ component, gain }) => said.gain(componentName(component), words.format.signed(gain, decimals)))
  const more = gains.length - parts.length
  const what = words.format.list(more > 0 ? [...parts, said.more(more)] : parts)
  return said.reached(place, answer.goal, said.points(number(answer.points), index), what)
}

/** Why: what the rank needs, and what standing still and the gains give. */
export function reachReason(
  answer: ReachAnswer,
  { componentName, decimals }: ReachNamed,
  words: Words,
): string[] {
  const said = words.reach.because
  const number = (value: number) => words.format.number(value, decimals)
  const { needed, before, after, outcome } = answer
  if (outcome === 'there') return [said.there(number(needed), number(before.total))]
  const idle = said.idle(before.rank)
  if (outcome === 'reached') {
    return [said.reached(number(needed), number(before.total), number(after.total), after.rank), idle]
  }
  const shut = answer.gains.filter(({ cap }) => cap <= 0)
  const tight = shut.map(({ component }) => componentName(component))
  return [
    said.beyond(number(needed), number(after.total), number(needed - after.total)),
    ...(tight.length > 0 ? [said.tight(tight)] : []),
    said.raise,
  ]
}

/** Only what has to be gained, the most points of the index first. */
export function gainsOf({ gains }: ReachAnswer): ReachAnswer['gains'] {
  return gains.filter(({ gain }) => gain > 0).sort((a, b) => b.points - a.points)
}
