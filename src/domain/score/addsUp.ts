/**
 * A number as it is written with so many decimals, counted in units of the last one: 3.285 with two → 329. Halves go
 * away from zero, and what computing adds far behind does not decide.
 */
export function writtenUnits(value: number, decimals: number): number {
  const units = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(13)))
  return units === 0 ? 0 : Math.sign(value) * units
}

/** Whether numbers add up to a total as they are written: 3.29 + 1.72 do not to 5.00. */
export function addsUp(parts: readonly number[], total: number, decimals: number): boolean {
  const sum = parts.reduce((units, part) => units + writtenUnits(part, decimals), 0)
  return sum === writtenUnits(total, decimals)
}
