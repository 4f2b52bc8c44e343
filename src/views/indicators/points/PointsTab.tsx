import { pointsIndex } from '../../../answers/points/indexSpeaking.ts'
import { unitPoints } from '../../../answers/points/unitPoints.ts'
import { type Period, yearToDate } from '../../../domain/indicator/period.ts'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go, Looked } from '../Looked.ts'
import { useHeatScope } from '../useHeatScope.ts'
import { watchedBeside } from '../watchedBeside.ts'
import { OwnPoints } from './OwnPoints.tsx'
import styles from './Points.module.css'
import { PointsHistoryFigure } from './PointsHistoryFigure.tsx'
import { UnitPointsFigure } from './UnitPointsFigure.tsx'

export interface PointsTabProps {
  looked: Looked
  search: IndicatorsSearch
  go: Go
}

/** From indicators to points: what the measurements let expect of an index, for a unit and the units below it. */
export function PointsTab(props: PointsTabProps) {
  const words = useWords()
  const { index } = useIndexed(props.search)
  const opened = useAnswer(pointsIndex, { index, asOf: props.looked.asOf })
  return (
    <Answered answer={opened} what={words.points.what} height={480}>
      {(shown) => (
        <>
          {shown === index ? null : <p className="quiet-line">{words.looked.index(index, shown)}</p>}
          <PointsOfIndex {...props} index={shown} />
        </>
      )}
    </Answered>
  )
}

function PointsOfIndex({ looked, search, go, index }: PointsTabProps & { index: string }) {
  const words = useWords()
  const said = words.points
  const { unit, asOf } = looked
  const scope = useHeatScope(looked, search.kind)
  const among = scope.chosen?.among ?? { kinds: [] }
  const { parent } = scope
  const requestOf = (period: Period) => {
    const window = search.ytd ? yearToDate(period) : { start: period.start, end: period.end }
    return { index, unit: unit.unit, parent, ...among, period: period.period, window, asOf }
  }
  const answer = useAnswer(unitPoints, requestOf(looked.period), {
    next: watchedBeside(looked).map(requestOf),
  })
  return (
    <Answered answer={answer} what={said.what} height={480}>
      {(points) =>
        points === null ? (
          <Empty title={said.none(index, words.format.period(looked.period.period.slice(0, 4)))}>
            <p>{said.noneWhy}</p>
          </Empty>
        ) : (
          <>
            <div className={styles.pair}>
              <OwnPoints points={points} looked={looked} toDate={search.ytd} go={go} />
              <PointsHistoryFigure index={index} looked={looked} go={go} />
            </div>
            <UnitPointsFigure points={points} looked={looked} scope={scope} toDate={search.ytd} go={go} />
          </>
        )
      }
    </Answered>
  )
}
