/** The most decimals that any of the numbers was written with, 0–4: scores are published with at most four. */
export function writtenDecimals(numbers: Iterable<number>): number {
  let decimals = 0
  for (const number of numbers) while (decimals < 4 && !isWhole(number * 10 ** decimals)) decimals += 1
  return decimals
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6
}
