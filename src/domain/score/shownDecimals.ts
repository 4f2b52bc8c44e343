interface Scaled {
  scale: string
  decimals: number
}

/** Decimals of the totals of an index: as published where the whole runs from 0 to 1, else two at most. */
export function shownDecimals({ scale, decimals }: Scaled): number {
  return scale === 'fraction' ? decimals : Math.min(decimals, 2)
}

/** Decimals of the scores of its components: as published where the whole runs from 0 to 1, else two. */
export function partDecimals({ scale, decimals }: Scaled): number {
  return scale === 'fraction' ? decimals : 2
}
