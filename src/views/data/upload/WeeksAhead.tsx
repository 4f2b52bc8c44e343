import { useMemo } from 'react'
import { indicatorList } from '../../../answers/lists/indicatorList.ts'
import { useDataState } from '../../../ui/DatabaseContext.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { WeeksFigure } from './WeeksFigure.tsx'
import { countedWeeks } from './weeksTrend.ts'

const noBreaks = [] as const

/** The first thing that the reader's file says, while the rest of it is still counted. */
export function WeeksAhead() {
  const { upload: words, figure } = useWords()
  const { taking } = useDataState()
  const indicators = useAnswer(indicatorList, {})
  const counts = taking?.weeks ?? null
  const asOf = taking?.asOf ?? null
  const weeks = useMemo(() => counts && countedWeeks(counts, asOf), [counts, asOf])
  const definition = indicators.data?.find(({ indicator }) => indicator === 'on_time')
  if (taking === null || weeks === null || !definition) return null
  return (
    <WeeksFigure
      note={{ source: [figure.chosenFile(taking.files.join(', '))], sourceIsOwn: true }}
      weeks={weeks}
      breaks={noBreaks}
      definition={definition}
      files={taking.files}
      simulated={taking.simulated}
    >
      {words.weeks.counting}
    </WeeksFigure>
  )
}
