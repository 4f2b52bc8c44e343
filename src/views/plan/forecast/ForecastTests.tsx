import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { YearForecast } from '../../../domain/forecast/forecastYear.ts'
import type { ModelTest } from '../../../domain/forecast/yearBackTest.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { number, text } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Forecast.module.css'
import { coverageNotes } from './officialNotes.ts'

/** How far each way of forecasting missed in the past, beside the two simple ones on the same years. */
export function ForecastTests({
  indexForecast,
  forecast,
}: {
  indexForecast: IndexForecast
  forecast: YearForecast
}) {
  const words = useWords()
  const said = words.forecast.tests
  const { index } = indexForecast
  const decimals = shownDecimals(index)
  const naive = (test: ModelTest, model: string) => test.naives.find((one) => one.model === model)
  const columns: TableColumn<ModelTest>[] = [
    text('model', said.model, ({ model }) => words.forecast.models[model], {
      sortable: false,
      width: '11rem',
      show: ({ model }) => <span title={words.forecast.modelWhy[model]}>{words.forecast.models[model]}</span>,
    }),
    number('score', said.score, ({ score }) => score, { sortable: false, decimals }),
    number('last', said.lastScore, (test) => naive(test, 'last')?.score ?? null, {
      sortable: false,
      title: said.sameYears,
      decimals,
    }),
    number('median', said.medianScore, (test) => naive(test, 'median')?.score ?? null, {
      sortable: false,
      title: said.sameYears,
      decimals,
    }),
    number('rank', said.rank, ({ rank }) => rank, { sortable: false, decimals: 1 }),
    number(
      'won',
      said.won,
      (test) => {
        const won = naive(test, 'last')?.yearsWon
        return won === undefined ? `–/${test.years.length}` : `${won}/${test.years.length}`
      },
      { title: said.wonWhy, sortable: false },
    ),
    text('beats', said.beats, (test) => (test.naive ? said.naive : test.beats ? said.yes : said.no), {
      sortable: false,
    }),
  ]
  const rows = forecast.tests
  const tried = rows.filter((test) => !test.naive)
  const isToldAbove = indexForecast.forecast !== null && forecast.proven
  const untold = isToldAbove ? [] : coverageNotes(forecast, words)
  const headline =
    forecast.why === 'few years'
      ? said.few(Math.max(0, ...tried.map(({ years }) => years.length)))
      : said.headline(tried.filter(({ beats }) => beats).length, tried.length)
  return (
    <TableFigure
      id="forecast-tests"
      level={3}
      headline={headline}
      subtitle={said.subtitle(index.index)}
      note={publishedNote(
        { index, sources: indexForecast.sources, dates: [indexForecast.last?.publication?.published] },
        words,
      )}
      fileName={fileName([index.index, 'thu-lui'])}
      columns={columns}
      rows={rows}
      rowKey={({ model }) => model}
      followed={({ model }) => model === forecast.model && forecast.proven}
    >
      {untold.length > 0 ? (
        <ul className={`quiet-line ${styles.notes}`}>
          {untold.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </TableFigure>
  )
}
