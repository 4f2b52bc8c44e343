import { useMemo } from 'react'
import { answerOf } from '../../../answers/answerOf.ts'
import { indicatorSeries } from '../../../answers/indicators/indicatorSeries.ts'
import { measuredSpan } from '../../../answers/lists/measuredSpan.ts'
import { city } from '../../../answers/lists/responsible.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useDataPart, useDataState } from '../../../ui/DatabaseContext.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { FurtherLinks, WeeksFigure } from './WeeksFigure.tsx'

const onTimeOfWeeks = answerOf('on time of weeks', async (database, { asOf }: { asOf: string }, signal) => {
  const { first } = await measuredSpan(database, {}, signal)
  if (first === null) return null
  const weeks = { grain: 'week', calendar: 'civil', from: first, to: asOf, asOf } as const
  return indicatorSeries(database, { unit: city.unit, indicator: 'on_time', ...weeks }, signal)
})

/** The weekly rate on time of the whole city as the page now answers it. */
export function OwnWeeks() {
  const { upload: words, indicators } = useWords()
  const { own: cases } = useDataState()
  const asOf = useDataPart((state) => state.asOf)
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const answer = useAnswer(onTimeOfWeeks, asOf === null ? null : { asOf })
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
  if (cases === null || asOf === null) return null
  return (
    <Answered answer={answer} what={words.weeks.label} height={360}>
      {(counted) =>
        counted === null || weeks.length === 0 ? (
          <Empty title={words.weeks.none} />
        ) : (
          <WeeksFigure
            note={{ source: [], date: indicators.dataTo(cases.asOf) }}
            weeks={weeks}
            breaks={counted.breaks}
            definition={counted.definition}
            files={cases.files}
            simulated={simulated}
          >
            <FurtherLinks />
          </WeeksFigure>
        )
      }
    </Answered>
  )
}
