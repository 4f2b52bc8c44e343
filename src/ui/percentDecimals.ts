/** No printed figure has more; what is longer is a quotient, of which a cell holds more than it shows. */
export const mostDecimals = 4

/** With how many decimals a share of one is written in per cent, where it has so many itself. */
export function percentDecimals(decimals = mostDecimals): number {
  return Math.max(0, decimals - 2)
}
