import { useMemo } from 'react'
import type { Comparison } from '../../../answers/compare/compare.ts'
import { type PlaceLines, placeLines } from '../../../charts/placeLines.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import type { PlainTable } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { compareHistoryHeadline } from './compareHistoryHeadline.ts'
import { compareNote } from './compareNote.ts'
import { namesOf } from './namesOf.ts'

/** The totals of each place over the years. */
export function CompareHistoryFigure({ found }: { found: Comparison }) {
  const words = useWords()
  const said = words.compare.history
  const picture = useMemo(() => pictureOf(found, words), [found, words])
  return (
    <Figure
      level={3}
      headline={compareHistoryHeadline(found, words)}
      subtitle={said.subtitle}
      note={compareNote(found, words)}
      table={numbersOf(found, words)}
      fileName={fileName([found.index.index, found.year.year, 'so-sanh-dien-bien'])}
    >
      <Chart build={placeLines} data={picture} height={320} label={said.label} />
    </Figure>
  )
}

function pictureOf(found: Comparison, words: Words): PlaceLines {
  const { history, year, index } = found
  const names = namesOf(found, words)
  const write = (total: number | null, rank: number | null) =>
    words.compare.history.written(
      words.format.number(total, shownDecimals(index)),
      rank === null ? null : words.format.number(rank),
    )
  return {
    places: history.places.map(({ place, points }) => ({
      name: names.place(place),
      points: points.map(({ total, rank, ...at }) => ({ ...at, value: total, written: write(total, rank) })),
    })),
    median: history.median.map(({ total, ...at }) => ({ ...at, value: total, written: write(total, null) })),
    breaks: history.breaks.map((one) => ({ year: one.year, suspected: one.verdict === 'suspected' })),
    year: year.year,
  }
}

function numbersOf({ history, index, ...found }: Comparison, words: Words): PlainTable {
  const names = namesOf({ history, index, ...found }, words)
  const number = { kind: 'number', decimals: shownDecimals(index) } as const
  return {
    columns: [
      { key: 'year', label: words.compare.history.year, kind: 'text' },
      ...history.places.map(({ place }) => ({ ...number, key: place, label: names.place(place) })),
      { ...number, key: 'median', label: words.components.column.median },
    ],
    rows: history.median.map(({ year, total }, i) => [
      String(year),
      ...history.places.map(({ points }) => points[i]?.total ?? null),
      total,
    ]),
  }
}
