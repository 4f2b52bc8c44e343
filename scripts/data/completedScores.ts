import { contract } from '../../src/engine/contract.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { keyOf, numberOf } from '../../src/engine/validate/PackageRow.ts'
import { completedScore, roundingOf } from '../../src/intake/scores/completedScore.ts'

/** Later scores, each with the score or the printed rank that it does not say itself and the row below it has. */
export function completedScores(
  later: readonly PackageRow[],
  earlier: readonly PackageRow[],
  indices: readonly PackageRow[],
): PackageRow[] {
  const key = (row: PackageRow) => keyOf(row, contract.scores.key)
  const below = new Map(earlier.map((row) => [key(row), scored(row)]))
  const decimals = new Map(indices.map((row) => [row.values.index, numberOf(row, 'decimals') ?? undefined]))
  return later.map((row) => {
    const known = decimals.get(row.values.index)
    const rounding = roundingOf(known === undefined ? undefined : { decimals: known })
    return {
      ...row,
      values: { ...row.values, ...completedScore(scored(row), below.get(key(row)), rounding) },
    }
  })
}

function scored(row: PackageRow) {
  return { score: numberOf(row, 'score'), rank_published: numberOf(row, 'rank_published') }
}
