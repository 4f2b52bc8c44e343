/** As published where the whole runs from 0 to 1, else two at most. */
export function shownDecimals({ scale, decimals }: { scale: string; decimals: number }): number {
  return scale === 'fraction' ? decimals : Math.min(decimals, 2)
}
