import type { IndexForecast } from '../../../answers/forecast/forecastIndex.ts'
import type { PlaceForecast, YearForecast } from '../../../domain/forecast/forecastYear.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { publishedNote } from '../../../parts/figure/publishedNote.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

interface Row {
  place: string
  name: string
  made: PlaceForecast
}

export interface ForecastPlacesProps {
  found: IndexForecast
  forecast: YearForecast
  place: string
}

/** Every place that goes on, by its forecast. */
export function ForecastPlaces({ found, forecast, place }: ForecastPlacesProps) {
  const words = useWords()
  const said = words.forecast.places
  const { index, last, lasting, newPlaces } = found
  const placeName = placeNames(found.places, words)
  const number = { kind: 'number', decimals: shownDecimals(index) } as const
  const year = last?.year ?? forecast.year - 1
  const rows: Row[] = [...forecast.places]
    .filter(([code]) => lasting.has(code))
    .map(([code, made]) => ({ place: code, name: placeName(code), made }))
    .sort((a, b) => a.made.rank - b.made.rank)
  const isOpen = rows.some(({ made }) => made.scoreLow !== null)
  const write = (value: number) => words.format.number(value, number.decimals)
  const columns: TableColumn<Row>[] = [
    { key: 'place', label: said.place, kind: 'text', value: ({ name }) => name },
    {
      ...number,
      key: 'score',
      label: forecast.proven ? said.score : said.referenceScore,
      value: ({ made }) => made.score,
    },
    ...(isOpen
      ? [
          {
            key: 'between',
            label: said.between,
            kind: 'number',
            sortable: false,
            value: ({ made: { scoreLow, scoreHigh } }: Row) =>
              scoreLow === null || scoreHigh === null ? null : `${write(scoreLow)}–${write(scoreHigh)}`,
          } as const,
        ]
      : []),
    {
      ...number,
      key: 'last',
      label: said.last(year),
      value: (row) => last?.totals.get(row.place) ?? null,
    },
    {
      key: 'lastRank',
      label: said.lastRank(year),
      kind: 'number',
      value: (row) => last?.official.places.get(row.place)?.rank ?? null,
    },
    ...(newPlaces
      ? []
      : [
          {
            key: 'rank',
            label: forecast.proven ? said.rank : said.referenceRank,
            kind: 'number',
            value: ({ made }: Row) => made.rank,
            show: ({ made: { rank, rankLow, rankHigh } }: Row) =>
              rankLow === null || rankHigh === null ? rank : `${rank} (${rankLow}–${rankHigh})`,
          } as const,
        ]),
  ]
  const headline = (forecast.proven ? said.headline : said.reference)(index.index, forecast.year, rows.length)
  return (
    <Figure
      level={3}
      tabular
      headline={headline}
      subtitle={said.subtitle(year)}
      note={publishedNote(
        { index, sources: found.sources, dates: [found.last?.publication?.published] },
        words,
      )}
      table={plainTable(columns, rows)}
      fileName={fileName([index.index, forecast.year, 'du-bao-cac-dia-phuong'])}
    >
      <Table
        caption={headline}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.place}
        followed={(row) => row.place === place}
        maxHeight="24rem"
      />
    </Figure>
  )
}
