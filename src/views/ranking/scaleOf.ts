import type { Ranking } from '../../answers/ranking.ts'
import type { ScoreScale } from '../../charts/placeFigure.ts'

/** How the scores are written: a component of a percentage is not itself one. */
export function scaleOf({ index, component }: Pick<Ranking, 'index' | 'component'>): ScoreScale {
  const { scale, decimals } = index
  return { scale: component !== index.index && scale === 'percent' ? 'fraction' : scale, decimals }
}
