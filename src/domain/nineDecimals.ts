/** Sums of published scores are certain to nine decimals: what lies behind is noise of adding. Never −0. */
export function nineDecimals(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0
}
