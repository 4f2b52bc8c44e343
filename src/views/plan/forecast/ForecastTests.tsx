import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { YearForecast } from '../../../domain/forecast/forecastYear.ts'
import type { ModelTest } from '../../../domain/forecast/yearBackTest.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

/** How far each way of forecasting missed in the past, beside the two simple ones on the same years. */
export function ForecastTests({ found, forecast }: { found: IndexForecast; forecast: YearForecast }) {
  const words = useWords()
  const said = words.forecast.tests
  const { index } = found
  const decimals = shownDecimals(index)
  const naive = (test: ModelTest, model: string) => test.naives.find((one) => one.model === model)
  const number = { kind: 'number', sortable: false } as const
  const columns: TableColumn<ModelTest>[] = [
    {
      key: 'model',
      label: said.model,
      kind: 'text',
      sortable: false,
      value: ({ model }) => words.forecast.models[model],
      show: ({ model }) => <span title={words.forecast.modelWhy[model]}>{words.forecast.models[model]}</span>,
    },
    { ...number, key: 'score', label: said.score, decimals, value: ({ score }) => score },
    {
      ...number,
      key: 'last',
      label: said.lastScore,
      title: said.sameYears,
      decimals,
      value: (test) => naive(test, 'last')?.score ?? null,
    },
    {
      ...number,
      key: 'median',
      label: said.medianScore,
      title: said.sameYears,
      decimals,
      value: (test) => naive(test, 'median')?.score ?? null,
    },
    { ...number, key: 'rank', label: said.rank, decimals: 1, value: ({ rank }) => rank },
    {
      key: 'won',
      label: said.won,
      title: said.wonWhy,
      kind: 'number',
      sortable: false,
      value: (test) => {
        const won = naive(test, 'last')?.yearsWon
        return won === undefined ? `–/${test.years.length}` : `${won}/${test.years.length}`
      },
    },
    {
      key: 'beats',
      label: said.beats,
      kind: 'text',
      sortable: false,
      value: (test) => (test.naive ? said.naive : test.beats ? said.yes : said.no),
    },
  ]
  const rows = forecast.tests
  const tried = rows.filter((test) => !test.naive)
  const headline =
    forecast.why === 'few years'
      ? said.few(Math.max(0, ...tried.map(({ years }) => years.length)))
      : said.headline(tried.filter(({ beats }) => beats).length, tried.length)
  return (
    <Figure
      level={3}
      tabular
      headline={headline}
      subtitle={said.subtitle(index.index)}
      note={publishedNote(
        { index, sources: found.sources, dates: [found.last?.publication?.published] },
        words,
      )}
      table={plainTable(columns, rows)}
      fileName={fileName([index.index, 'thu-lui'])}
    >
      <Table
        caption={headline}
        columns={columns}
        rows={rows}
        rowKey={({ model }) => model}
        followed={({ model }) => model === forecast.model && forecast.proven}
      />
    </Figure>
  )
}
