import { getRouteApi } from '@tanstack/react-router'
import { answerOf } from '../../../answers/answerOf.ts'
import { forecastIndex, type IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import { type IndexMeta, indexList } from '../../../answers/lists/indexList.ts'
import { useIndexed } from '../../../parts/pick/IndexContext.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Forecast.module.css'
import { ForecastBar } from './ForecastBar.tsx'
import { ForecastPlaces } from './ForecastPlaces.tsx'
import { ForecastTests } from './ForecastTests.tsx'
import { OfficialForecast } from './OfficialForecast.tsx'
import { YearEndForecast } from './YearEndForecast.tsx'

const forecastScreen = answerOf(
  'forecast screen',
  async (database, { index, place }: { index: string; place: string }, signal) => {
    const [indexForecast, indices] = await Promise.all([
      forecastIndex(database, { index, place }, signal),
      indexList(database, {}, signal),
    ])
    return { indexForecast, indices, place }
  },
)

const route = getRouteApi('/plan')

/** What the next published year may bring, from published history; and the end of this year, from its weeks. */
export function Forecast() {
  const words = useWords()
  const { index, place } = useIndexed(route.useSearch())
  const answer = useAnswer(forecastScreen, { index, place })
  return (
    <Answered answer={answer} what={words.forecast.official.what} height={560}>
      {(data) => <Forecasts {...data} />}
    </Answered>
  )
}

function Forecasts({
  indexForecast,
  indices,
  place,
}: {
  indexForecast: IndexForecast
  indices: IndexMeta[]
  place: string
}) {
  const { backTest, forecast } = indexForecast
  const tests = backTest ? <ForecastTests indexForecast={indexForecast} forecast={backTest} /> : null
  return (
    <>
      <ForecastBar indexForecast={indexForecast} indices={indices} place={place} />
      <div className={styles.halves}>
        <section>
          <OfficialForecast indexForecast={indexForecast} place={place} />
          {forecast ? (
            <ForecastPlaces indexForecast={indexForecast} forecast={forecast} place={place} />
          ) : (
            tests
          )}
        </section>
        <section>
          <YearEndForecast index={indexForecast.index.index} />
          {forecast ? tests : null}
        </section>
      </div>
    </>
  )
}
