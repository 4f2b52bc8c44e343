import { useMemo } from 'react'
import type { Comparison } from '../../../answers/compare/compare.ts'
import { type PlaceLines, placeLines } from '../../../charts/placeLines.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { compareHistoryHeadline } from './compareHistoryHeadline.ts'
import { compareNote } from './compareNote.ts'
import { namesOf } from './namesOf.ts'

/** The totals of each place over the years. */
export function CompareHistoryFigure({ comparison }: { comparison: Comparison }) {
  const words = useWords()
  const said = words.compare.history
  const picture = useMemo(() => pictureOf(comparison, words), [comparison, words])
  return (
    <Figure
      id="history"
      level={3}
      headline={compareHistoryHeadline(comparison, words)}
      subtitle={said.subtitle}
      note={compareNote(comparison, words)}
      fileName={fileName([comparison.index.index, comparison.year.year, 'so-sanh-dien-bien'])}
      columns={yearColumns(comparison, words)}
      rows={comparison.history.median}
    >
      <Chart build={placeLines} data={picture} height={320} label={said.label} />
    </Figure>
  )
}

function pictureOf(comparison: Comparison, words: Words): PlaceLines {
  const { history, year, index } = comparison
  const names = namesOf(comparison, words)
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

/** The i-th year of every place beside that of the median. */
function yearColumns(
  comparison: Comparison,
  words: Words,
): TableColumn<Comparison['history']['median'][number]>[] {
  const { history, index } = comparison
  const names = namesOf(comparison, words)
  const decimals = shownDecimals(index)
  return [
    text('year', words.column.year, ({ year }) => String(year)),
    ...history.places.map(({ place, points }) =>
      number<(typeof history.median)[number]>(
        place,
        names.place(place),
        (row) => points[history.median.indexOf(row)]?.total ?? null,
        { decimals },
      ),
    ),
    number('median', words.column.median, ({ total }) => total, { decimals }),
  ]
}
