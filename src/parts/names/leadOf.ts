/** Whether distance to the maximum says more than distance to the median: where checklists give the points. */
export function leadsByMaximum(index: string): boolean {
  return index === 'PAR' || index === 'QD766'
}

/** Whether the publisher prints groups rather than ranks. */
export function printsGroups(index: string): boolean {
  return index === 'PAPI' || index === 'PAR'
}

interface Distances {
  score: number | null
  factor: number | null
  lost: number | null
  toMedian: number | null
  peerMedian: number | null
}

/**
 * What a component is sorted by, the most telling first: points of the index lost where the maximum leads,
 * else distance to the median, on the component's own scale where its way into the index is unknown.
 * Unknown ones are null and stand last.
 */
export function leadOf(row: Distances, index: string): number | null {
  if (leadsByMaximum(index)) return row.lost === null ? null : -row.lost
  return row.toMedian ?? ownDistance(row)
}

/** Score − median of the peers on the component's own scale. */
export function ownDistance({ score, peerMedian }: Pick<Distances, 'score' | 'peerMedian'>): number | null {
  return score === null || peerMedian === null ? null : score - peerMedian
}
