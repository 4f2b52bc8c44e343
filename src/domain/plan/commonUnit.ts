/**
 * The largest number of which all amounts are whole multiples, as hundredths are of 0.12 and 0.05 and as 0.01 ÷ 3
 * is of 0.01 ÷ 3 and 0.01; null where it would be below `least`. Sums of up to `most` of each then differ from
 * whole multiples of it by less than 10⁻¹⁰. Euclid's algorithm on numbers, of amounts above 0.
 */
export function commonUnit(
  amounts: readonly { amount: number; most: number }[],
  least: number,
): number | null {
  let rough = 0
  for (const { amount } of amounts) {
    const divisor = greatestDivisor(rough, amount, least / 2)
    if (divisor === null) return null
    rough = divisor
  }
  const largest = Math.max(...amounts.map(({ amount }) => amount))
  // The remainders of Euclid carry the errors of all subtractions; the largest amount has that of one division.
  const unit = largest / Math.round(largest / rough)
  const isWhole = amounts.every(
    ({ amount, most }) => Math.abs(amount - Math.round(amount / unit) * unit) * most < 1e-10,
  )
  return isWhole && unit >= least ? unit : null
}

function greatestDivisor(a: number, b: number, least: number): number | null {
  let [large, small] = a >= b ? [a, b] : [b, a]
  while (small > 1e-11) {
    if (small < least) return null
    const rest = large - Math.round(large / small) * small
    large = small
    small = Math.abs(rest)
  }
  return large
}
