import type { IndexMeta } from '../../answers/lists/indexList.ts'

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
export function leadOf(row: Distances, index: Pick<IndexMeta, 'leads_by'>): number | null {
  if (index.leads_by === 'maximum') return row.lost === null ? null : -row.lost
  return row.toMedian ?? ownDistance(row)
}

/** Score − median of the peers on the component's own scale. */
export function ownDistance({ score, peerMedian }: Pick<Distances, 'score' | 'peerMedian'>): number | null {
  return score === null || peerMedian === null ? null : score - peerMedian
}
