import { nineDecimals } from '../nineDecimals.ts'
import type { TablePair } from './pairTables.ts'

export interface ScoreParts {
  /** Recomputed total in b − in a, points of the index. */
  total: number
  /** By component, in the order of the pair's. */
  parts: readonly number[]
  /** What changed factors did: what remains of the total. */
  weights: number
}

/**
 * Splits the change of a recomputed total over the components, in points of the index: the part of a
 * component = ½ (its factor in a + in b) × change of its score; weights = total − Σ parts, which is
 * Σ ½ (score in a + in b) × change of the factor. Source: the midpoint (Marshall–Edgeworth) split of a
 * change of Σ factor × score, the same whichever year comes first but for the sign.
 * @param p row of the place in the pair
 */
export function scoreParts(pair: TablePair, p: number): ScoreParts {
  const width = pair.components.length
  const parts = pair.components.map(({ factorA, factorB }, c) => {
    const change = (pair.b[p * width + c] ?? Number.NaN) - (pair.a[p * width + c] ?? Number.NaN)
    return ((factorA + factorB) / 2) * change
  })
  const total = nineDecimals((pair.totalsB[p] ?? Number.NaN) - (pair.totalsA[p] ?? Number.NaN))
  const weights = nineDecimals(total - parts.reduce((sum, part) => sum + part, 0))
  return { total, parts, weights }
}
