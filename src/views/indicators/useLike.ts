import { answerOf } from '../../answers/answerOf.ts'
import { type LikeSeries, type LikeSeriesOptions, likeSeries } from '../../answers/indicators/likeSeries.ts'
import { measuredSpan } from '../../answers/lists/measuredSpan.ts'
import { type Reorganisation, reorganisations } from '../../answers/lists/reorganisations.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import type { Looked } from './Looked.ts'

export interface Like {
  reorganisations: readonly Reorganisation[]
  offered: Reorganisation | null
  /** From and to which day the two sides together are measured; null unless they are drawn. */
  span: { from: string; to: string } | null
  series: LikeSeries | null
}

/** The series over everything that is measured. */
const measuredLike = answerOf(
  'measured like',
  async (database, request: Omit<LikeSeriesOptions, 'from' | 'to'>, signal) => {
    const { first } = await measuredSpan(database, {}, signal)
    if (first === null) return null
    const span = { from: first, to: request.asOf }
    return { span, series: await likeSeries(database, { ...request, ...span }, signal) }
  },
)

/** What can be drawn across the reorganisations that began or ended the unit, and the series where it is wanted. */
export function useLike({ unit, definition, period, field, toDate, asOf }: Looked, wanted: boolean): Like {
  const { grain, calendar } = period
  const { indicator } = definition
  const joined = useAnswer(reorganisations, { unit: unit.unit })
  const all = (joined.stale ? undefined : joined.data) ?? []
  const offered = all.find(({ exact }) => exact) ?? null
  const drawn = wanted ? offered : null
  const answer = useAnswer(
    measuredLike,
    drawn && { reorganisation: drawn, indicator, grain, calendar, asOf, field, toDate },
  )
  const measured = answer.stale ? undefined : answer.data
  return {
    reorganisations: all,
    offered,
    span: measured?.span ?? null,
    series: measured?.series ?? null,
  }
}
