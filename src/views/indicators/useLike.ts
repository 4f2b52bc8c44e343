import { type LikeSeries, likeSeries } from '../../answers/indicators/likeSeries.ts'
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

/** What can be drawn across the reorganisations that began or ended the unit, and the series where it is wanted. */
export function useLike({ unit, definition, period, field, toDate, asOf }: Looked, wanted: boolean): Like {
  const { grain, calendar } = period
  const { indicator } = definition
  const found = useAnswer(['reorganisations', unit.unit], async (database, signal) => ({
    of: unit.unit,
    all: await reorganisations(database, { unit: unit.unit }, signal),
  }))
  const all = found.data?.of === unit.unit ? found.data.all : []
  const offered = all.find(({ exact }) => exact) ?? null
  const drawn = wanted ? offered : null
  const codes = drawn ? [...drawn.old, ...drawn.new].map((one) => one.unit).join() : null
  const key = [codes, indicator, grain, calendar, toDate, field, asOf].join()
  const answer = useAnswer(['like-series', key], async (database, signal) => {
    const { first } = await measuredSpan(database, signal)
    if (!drawn || first === null) return { key, span: null, series: null }
    const span = { from: first, to: asOf }
    const options = { reorganisation: drawn, indicator, grain, calendar, ...span, asOf, field, toDate }
    return { key, span, series: await likeSeries(database, options, signal) }
  })
  const ready = answer.data?.key === key ? answer.data : null
  return {
    reorganisations: all,
    offered,
    span: drawn ? (ready?.span ?? null) : null,
    series: drawn ? (ready?.series ?? null) : null,
  }
}
