import { nineDecimals } from '../nineDecimals.ts'
import type { LinearTable } from '../score/linearTable.ts'
import { rank } from './rank.ts'

/**
 * Ranks if every component counted the same: of Σ score ÷ max. Integers in [1, places]; null where a maximum
 * is unknown or 0.
 */
export function equalWeightRanks(table: LinearTable): number[] | null {
  const maxima = maximaOf(table)
  return maxima && ranksOf(table, (score, c) => score / (maxima[c] ?? 1))
}

/**
 * Ranks of the weighted geometric mean Π (score ÷ max)^w, w = factor × max ÷ Σ factor × max, in which what
 * is lacking in one component cannot be made up for by another. Integers in [1, places]; null where a maximum
 * is unknown or 0, or a score is negative. Source: OECD/JRC Handbook (2008), step 6.
 */
export function geometricRanks(table: LinearTable): number[] | null {
  const maxima = maximaOf(table)
  if (maxima === null || table.scores.some((score) => score < 0)) return null
  const worth = table.components.map(({ factor }, c) => factor * (maxima[c] ?? 0))
  const sum = worth.reduce((a, b) => a + b, 0)
  return ranksOf(
    table,
    (score, c) => ((worth[c] ?? 0) === 0 ? 0 : ((worth[c] ?? 0) / sum) * Math.log(score / (maxima[c] ?? 1))),
    Math.exp,
  )
}

/**
 * Ranks without one component, the weights of the others in the same proportions: of total − its points.
 * One list for each component, in their order; none where there is only one. Integers in [1, places].
 */
export function ranksLeavingOut(table: LinearTable): number[][] {
  const { components } = table
  if (components.length < 2) return []
  return components.map((_, out) =>
    ranksOf(table, (score, c) => (c === out ? 0 : (components[c]?.factor ?? 0) * score)),
  )
}

function ranksOf(
  { components, places, scores }: LinearTable,
  part: (score: number, c: number) => number,
  whole: (sum: number) => number = (sum) => sum,
): number[] {
  const width = components.length
  const sums = places.map((_, p) => {
    let sum = 0
    for (let c = 0; c < width; c++) sum += part(scores[p * width + c] ?? Number.NaN, c)
    return nineDecimals(whole(sum))
  })
  return rank(sums).map((one) => one ?? places.length)
}

function maximaOf({ components }: LinearTable): number[] | null {
  const maxima = components.map(({ max }) => max)
  return maxima.every((max): max is number => max !== null && max > 0) ? maxima : null
}
