import type { LinearTable } from '../score/linearTable.ts'

/**
 * Scores of every place as standard scores, place by place as in the table: (score − mean) ÷ standard deviation
 * of the component over all places (population form). Without a unit; 0 in a component in which all are equal.
 */
export function standardScores({ components, places, scores }: LinearTable): Float64Array {
  const width = components.length
  const standard = new Float64Array(scores.length)
  for (let c = 0; c < width; c += 1) {
    const column = places.map((_, p) => scores[p * width + c] ?? Number.NaN)
    const mean = column.reduce((sum, score) => sum + score, 0) / column.length
    const variance = column.reduce((sum, score) => sum + (score - mean) ** 2, 0) / column.length
    const deviation = Math.sqrt(variance)
    column.forEach((score, p) => {
      standard[p * width + c] = deviation > 1e-9 ? (score - mean) / deviation : 0
    })
  }
  return standard
}

/**
 * How unlike the profiles of two places are: root of the mean squared difference of their standard scores over
 * the components, in standard deviations, from 0 (the same profile). Euclidean distance made independent of the
 * number of components. @throws RangeError for a place outside of the table
 */
export function profileDistances(table: LinearTable, place: string): Map<string, number> {
  const { places, components } = table
  const at = places.indexOf(place)
  if (at < 0) throw new RangeError(`place ${place} is not in the table`)
  const standard = standardScores(table)
  const width = components.length
  return new Map(
    places.map((other, p) => {
      let squares = 0
      for (let c = 0; c < width; c += 1) {
        squares += ((standard[p * width + c] ?? 0) - (standard[at * width + c] ?? 0)) ** 2
      }
      return [other, Math.sqrt(squares / width)]
    }),
  )
}
