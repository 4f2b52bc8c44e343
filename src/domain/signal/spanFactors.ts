import { echoes } from './echoes.ts'
import { type WatchedGroup, watching } from './watchedGroup.ts'

/** Below so small a share of cases without an event, the binomial has next to no width. */
const leastShare = 0.02

/**
 * How much more the events of a span of weeks vary than binomial chance lets them, as a factor of the
 * variance, at least 1, for each unit of one kind: 1 + c² Ē (1 + 2 Σ (1 − k ÷ n) ρᵏ) with Ē expected events a week,
 * n weeks, and c² and ρ as the weeks of the kind show them (`weekVariation`): weeks that follow each other do not even out
 * as chance does. Counts are divided by the unit's share of cases without an event, 1 − p,
 * so that z² = (x − E)² ÷ (E (1 − p)) is that of a p-chart (Laney, Improved control charts for attributes, 2002).
 * @param at the week up to which is known
 * @param weeks how long the span is
 * @throws RangeError unless weeks > 0
 */
export function spanFactors(
  group: WatchedGroup,
  { at, weeks }: { at: number; weeks: number },
): Map<string, number> {
  if (!(weeks > 0)) throw new RangeError(`a span of ${weeks} weeks`)
  const variation = group.variation[at] ?? 0
  const echoed = 1 + 2 * echoes(group.following[at] ?? 0, weeks)
  const from = Math.max(0, at - watching.base + 1)
  return new Map(
    group.units.map((unit, u) => {
      let cases = 0
      let expected = 0
      let counted = 0
      for (let t = from; t <= at; t++) {
        const week = group.weekOf(u, t, at)
        cases += week.cases
        expected += week.expected
        if (week.cases > 0) counted += 1
      }
      const left = Math.max(leastShare, cases > 0 ? 1 - expected / cases : 1)
      const weekly = expected / left / Math.max(1, counted)
      return [unit, 1 + variation * weekly * echoed]
    }),
  )
}
