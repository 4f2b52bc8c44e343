import { groupBy } from '../groupBy.ts'
import type { ExpectedUnit } from './expectedMisses.ts'
import { discoveries } from './falseDiscoveries.ts'
import { type Slip, slip } from './slip.ts'
import { usualVariation } from './usualVariation.ts'

/** At most 10 % are wanted; limits learnt from half a year err, so that a little less is asked for. */
const falseShare = 0.07
const leastMisses = 3
const evidence = 1 - 0.998

/**
 * The series that slip: `slip` with an evidence of 99.8 %, at least three misses, and false discoveries over all
 * series of units of one kind held to 10 % (Benjamini–Hochberg 1995), so that the many communes do not drown the
 * few departments; the clearest first. No rule looks at runs alone.
 * @param groups series of one indicator and one kind of units together, for their usual variation is theirs
 * @param base how many of the first weeks of each series are its past
 */
export function signals<S extends ExpectedUnit & { kind?: string }>(
  groups: readonly (readonly S[])[],
  base: number,
): (S & { slip: Slip })[] {
  const tested = groups.flatMap((series) => {
    const usual = usualVariation(series, base)
    return series.map((one) => ({ ...one, slip: slip(one, base, usual) }))
  })
  return [...groupBy(tested, ({ kind }) => kind).values()]
    .flatMap((ofKind) => {
      const isFinding = discoveries(
        ofKind.map((one) => one.slip.pValue),
        falseShare,
      )
      return ofKind.filter((_, i) => isFinding[i])
    })
    .filter((one) => one.slip.pValue <= evidence && one.slip.observed >= leastMisses)
    .sort((a, b) => a.slip.pValue - b.slip.pValue)
}
