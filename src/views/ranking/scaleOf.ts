import type { Ranking } from '../../answers/ranking/ranking.ts'
import { type ScoreScale, scoreScale } from '../../domain/score/scoreScale.ts'

/** How the scores of what is ranked are written. */
export function scaleOf({ index, component, max }: Pick<Ranking, 'index' | 'component' | 'max'>): ScoreScale {
  return scoreScale(index, { isTotal: component === index.index, max })
}
