import { echoes } from './echoes.ts'
import type { ExpectedUnit } from './expectedMisses.ts'
import { usualVariation } from './usualVariation.ts'

/** Below so small a share of cases without an event, the binomial has next to no width. */
const leastShare = 0.02

/**
 * How much more the events of a span of weeks vary than binomial chance lets them, as a factor of the
 * variance, at least 1, for each unit of one kind: (1 + c² Ē) (1 + 2 Σ (1 − k ÷ n) ρᵏ) with Ē expected events a week,
 * n weeks, and c² and ρ as the kind's weeks show them (`usualVariation`, far weeks drawn in): weeks that
 * follow each other do not even out as chance does. Counts are divided by the unit's share of cases without an event, 1 − p,
 * so that z² = (x − E)² ÷ (E (1 − p)) is that of a p-chart (Laney, Improved control charts for attributes, 2002).
 * @param base how many of the first weeks are learnt from
 * @param weeks how long the span is
 * @throws RangeError unless weeks > 0
 */
export function spanFactors(
  units: readonly ExpectedUnit[],
  { base, weeks }: { base: number; weeks: number },
): Map<string, number> {
  if (!(weeks > 0)) throw new RangeError(`a span of ${weeks} weeks`)
  const scaled = units.map((unit) => scaledUp(unit, base))
  const { variation, following } = usualVariation(scaled, base)
  const echoed = 1 + 2 * echoes(following, weeks)
  return new Map(
    scaled.map(({ unit, weeks: all }) => {
      const learnt = all.slice(0, base).filter(({ expected }) => expected > 0)
      const weekly = learnt.reduce((sum, { expected }) => sum + expected, 0) / Math.max(1, learnt.length)
      return [unit, (1 + variation * weekly) * echoed]
    }),
  )
}

function scaledUp(one: ExpectedUnit, base: number): ExpectedUnit {
  const past = one.weeks.slice(0, base)
  const cases = past.reduce((sum, week) => sum + week.cases, 0)
  const expected = past.reduce((sum, week) => sum + week.expected, 0)
  const left = Math.max(leastShare, cases > 0 ? 1 - expected / cases : 1)
  return {
    ...one,
    weeks: one.weeks.map((week) => ({
      ...week,
      observed: week.observed / left,
      expected: week.expected / left,
    })),
  }
}
