import { negativeBinomialTail } from '../chance/negativeBinomial.ts'

const beyondDoubt = 0.001

/**
 * The most misses of one week that are still usual: the largest count that chance reaches or exceeds in more
 * than 0.1 % of weeks, by the exact negative-binomial tail with mean `expected` and variance
 * `expected` × `dispersion`². 0 where nothing is expected.
 * @param dispersion width of the unit's weeks, 1 = chance alone
 */
export function weekLimit(expected: number, dispersion: number): number {
  if (expected <= 0) return 0
  const tail = (count: number) => negativeBinomialTail(count, expected, expected * dispersion ** 2)
  let low = Math.floor(expected)
  let high = low + 1
  while (tail(high) > beyondDoubt) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (tail(middle) > beyondDoubt) low = middle
    else high = middle
  }
  return low
}
