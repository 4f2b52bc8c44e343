import { useMemo } from 'react'
import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import { forecastFan } from '../../../charts/forecastFan.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Forecast.module.css'
import { forecastColumns, forecastRows, officialFan } from './officialFan.ts'
import { officialHeadline } from './officialHeadline.ts'
import { officialNotes } from './officialNotes.ts'

/** The history of one place and the year to come, or why nothing is foretold. */
export function OfficialForecast({ indexForecast, place }: { indexForecast: IndexForecast; place: string }) {
  const words = useWords()
  const said = words.forecast
  const { index, forecast, history, last } = indexForecast
  const name = placeNames(indexForecast.places, words)(place)
  const fan = useMemo(() => officialFan(indexForecast, place, words), [indexForecast, place, words])
  const from = history[0]?.year
  if (forecast === null || last === null || from === undefined) {
    const reason = indexForecast.refused ?? 'never whole'
    const years = [
      ...(last ? [{ year: last.year, placesKnown: last.placesKnown, of: last.placesRanked }] : []),
      ...indexForecast.later,
    ]
    return (
      <Empty title={said.refused[reason](index.index)}>
        {said.refused.why(
          years.map(({ year, placesKnown, of }) => said.official.laterYear(year, placesKnown, of)).join(', '),
        )}
      </Empty>
    )
  }
  const tried = forecast.tests.find(({ model }) => model === forecast.model)?.years.length ?? 0
  return (
    <Figure
      id="forecast"
      headline={officialHeadline(indexForecast, { place, name }, words)}
      subtitle={(forecast.proven ? said.official.subtitle : said.official.referenceSubtitle)(
        name,
        from,
        forecast.year,
      )}
      marks={
        <span className={styles.mark}>
          {forecast.proven ? said.official.mark : said.official.referenceMark}
        </span>
      }
      note={publishedNote(
        {
          ...{ index, decision: last.edition?.decision, sources: indexForecast.sources },
          dates: [last.publication?.published],
          coverage: said.official.tested(tried),
        },
        words,
      )}
      fileName={fileName([index.index, forecast.year, place, 'du-bao'])}
      columns={forecastColumns(shownDecimals(index), words)}
      rows={forecastRows(indexForecast, place)}
    >
      <Chart build={forecastFan} data={fan} height={260} label={said.official.label(index.index, name)} />
      <ul className={`quiet-line ${styles.notes}`}>
        {officialNotes(indexForecast, { place, decimals: shownDecimals(index) }, words).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Figure>
  )
}
