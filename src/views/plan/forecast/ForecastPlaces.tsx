import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { PlaceForecast, YearForecast } from '../../../domain/forecast/forecastYear.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { number, text, when } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

interface Row {
  place: string
  name: string
  made: PlaceForecast
}

export interface ForecastPlacesProps {
  indexForecast: IndexForecast
  forecast: YearForecast
  place: string
}

/** Every place that goes on, by its forecast. */
export function ForecastPlaces({ indexForecast, forecast, place }: ForecastPlacesProps) {
  const words = useWords()
  const said = words.forecast.places
  const { index, last, lasting, newPlaces } = indexForecast
  const placeName = placeNames(indexForecast.places, words)
  const decimals = shownDecimals(index)
  const year = last?.year ?? forecast.year - 1
  const rows: Row[] = [...forecast.places]
    .filter(([code]) => lasting.has(code))
    .map(([code, made]) => ({ place: code, name: placeName(code), made }))
    .sort((a, b) => a.made.rank - b.made.rank)
  const isOpen = rows.some(({ made }) => made.scoreLow !== null)
  const write = (value: number) => words.format.number(value, decimals)
  const columns: TableColumn<Row>[] = [
    text('place', said.place, ({ name }) => name),
    number('score', forecast.proven ? said.score : said.referenceScore, ({ made }) => made.score, {
      decimals,
    }),
    when(
      isOpen,
      number(
        'between',
        said.between,
        ({ made: { scoreLow, scoreHigh } }: Row) =>
          scoreLow === null || scoreHigh === null ? null : `${write(scoreLow)}–${write(scoreHigh)}`,
        { sortable: false },
      ),
    ),
    number('last', said.last(year), (row) => last?.totals.get(row.place) ?? null, { decimals }),
    number('lastRank', said.lastRank(year), (row) => last?.official.places.get(row.place)?.rank ?? null),
    when(
      !newPlaces,
      number('rank', forecast.proven ? said.rank : said.referenceRank, ({ made }) => made.rank, {
        show: ({ made: { rank, rankLow, rankHigh } }) =>
          rankLow === null || rankHigh === null ? rank : `${rank} (${rankLow}–${rankHigh})`,
      }),
    ),
  ]
  const headline = (forecast.proven ? said.headline : said.reference)(index.index, forecast.year, rows.length)
  return (
    <TableFigure
      id="forecast-of-places"
      level={3}
      headline={headline}
      subtitle={said.subtitle(year)}
      note={publishedNote(
        { index, sources: indexForecast.sources, dates: [indexForecast.last?.publication?.published] },
        words,
      )}
      fileName={fileName([index.index, forecast.year, 'du-bao-cac-dia-phuong'])}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.place}
      followed={(row) => row.place === place}
      maxHeight="24rem"
    />
  )
}
