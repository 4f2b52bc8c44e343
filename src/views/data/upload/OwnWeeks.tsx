import { useMemo } from 'react'
import { indicatorSeries } from '../../../answers/indicators/indicatorSeries.ts'
import { measuredSpan } from '../../../answers/lists/measuredSpan.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useDataPart, useDataState } from '../../../ui/DatabaseContext.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { FurtherLinks, WeeksFigure } from './WeeksFigure.tsx'

/** The weekly rate on time of the whole city as the page now answers it. */
export function OwnWeeks() {
  const { upload: words, indicators } = useWords()
  const { own } = useDataState()
  const asOf = useDataPart((state) => state.asOf)
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const answer = useAnswer(['own weeks', asOf], async (database, signal) => {
    const span = await measuredSpan(database, signal)
    if (span.first === null || asOf === null) return null
    return indicatorSeries(
      database,
      {
        unit: 'HN',
        indicator: 'on_time',
        grain: 'week',
        calendar: 'civil',
        from: span.first,
        to: asOf,
        asOf,
      },
      signal,
    )
  })
  const series = answer.data
  const weeks = useMemo(() => {
    const counted = series?.points.map(({ period, numerator, denominator, complete }) => ({
      period,
      onTime: numerator ?? 0,
      due: denominator ?? 0,
      complete,
    }))
    const first = counted?.findIndex(({ due }) => due > 0) ?? -1
    return first < 0 ? [] : (counted?.slice(first) ?? [])
  }, [series])
  if (own === null) return null
  return (
    <Answered answer={answer} what={words.weeks.label} height={360}>
      {(found) =>
        found === null || weeks.length === 0 ? (
          <Empty title={words.weeks.none} />
        ) : (
          <WeeksFigure
            note={{ source: [], date: indicators.dataTo(own.asOf) }}
            weeks={weeks}
            breaks={found.breaks}
            definition={found.definition}
            files={own.files}
            simulated={simulated}
          >
            <FurtherLinks />
          </WeeksFigure>
        )
      }
    </Answered>
  )
}
