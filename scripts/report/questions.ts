import type { Question } from './Question.ts'
import { alertsQuestion } from './questions/alerts.ts'
import { breakdownQuestion } from './questions/breakdown.ts'
import { changeQuestion } from './questions/change.ts'
import { indicatorsQuestion } from './questions/indicators.ts'
import { intervalQuestion } from './questions/interval.ts'
import { pointsQuestion } from './questions/points.ts'
import { rankingQuestion } from './questions/ranking.ts'
import { reachQuestion } from './questions/reach.ts'

export const questions: readonly Question[] = [
  rankingQuestion,
  breakdownQuestion,
  indicatorsQuestion,
  pointsQuestion,
  changeQuestion,
  intervalQuestion,
  reachQuestion,
  alertsQuestion,
]
