import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { city } from '../../answers/lists/responsible.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'
import { ResponsibleUnits } from './ResponsibleUnits.tsx'
import { useBehind } from './useBehind.ts'
import { WeeklyFigure } from './WeeklyFigure.tsx'

/** The units in charge of the chosen component and what the city does week by week. */
export function BehindComponent({ data, chosen }: { data: Breakdown; chosen: BreakdownRow }) {
  const words = useWords()
  const said = words.components.detail
  const answer = useBehind(data, chosen)
  if (data.place !== city.place) {
    return <p className={`quiet-note ${styles.quiet}`}>{said.elsewhere(words.format.name(data))}</p>
  }
  return (
    <Answered answer={answer} height={120}>
      {(behind) => (
        <>
          <ResponsibleUnits data={data} chosen={chosen} behind={behind} />
          <WeeklyFigure data={data} chosen={chosen} behind={behind} />
        </>
      )}
    </Answered>
  )
}
