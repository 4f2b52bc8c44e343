/** No printed figure has more. */
const most = 4

/** With how many decimals a share of one is written in per cent, where it has so many itself. */
export function percentDecimals(decimals = most): number {
  return Math.max(0, decimals - 2)
}
