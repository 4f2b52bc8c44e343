import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, number, picture, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import {
  HistoryCell,
  MissingCell,
  MovementCell,
  NameCell,
  ScoreCell,
  TargetCell,
  WeakestCell,
} from './IndexCells.tsx'
import { PublishedCell } from './PublishedCell.tsx'
import { RankCell } from './RankCell.tsx'
import { standingOfYear } from './standing.ts'
import { targetText } from './targetText.ts'

/** The seven indices; files hold plain values, one to a column. */
export function indexColumns(words: Words): TableColumn<OverviewIndex>[] {
  const said = words.overview.indices
  const { numbers } = said
  const standing = (row: OverviewIndex) => standingOfYear(row, words)
  const monthly = (row: OverviewIndex) => row.periods.find((one) => one.component === row.index.index)
  const years = (row: OverviewIndex) => row.notLoaded.map(({ year }) => year).join(', ')
  const targets = ({ targets, index }: OverviewIndex) =>
    targets.map((target) => targetText(target, index.scale, words).text).join('; ')
  return [
    text('index', words.column.index, ({ index }) => words.format.short(index), {
      show: (row) => <NameCell row={row} />,
      sortable: false,
    }),
    inFiles(text('year', words.column.year, ({ year }) => (year === null ? null : String(year)))),
    inFiles(text('band', words.column.band, ({ band }) => band && words.format.name(band))),
    picture('rank', words.column.rank, (row) => <RankCell row={row} />, { title: said.rankTitle }),
    inFiles(
      number('rank_published', numbers.rankPublished, (row) =>
        standing(row).kind === 'printed' ? row.rank : null,
      ),
    ),
    inFiles(
      number('rank', numbers.rankComputed, (row) => (standing(row).kind === 'computed' ? row.rank : null)),
    ),
    inFiles(
      text('bounds', said.derived, (row) => (standing(row).kind === 'derived' ? standing(row).rank : null)),
    ),
    inFiles(number('of', numbers.of, ({ placesRanked }) => placesRanked)),
    picture('movement', said.movement, (row) => <MovementCell row={row} />),
    inFiles(number('rank_change', numbers.rankChange, ({ movement }) => movement?.rankChange ?? null)),
    number('score', words.column.score, ({ score }) => score, {
      decimals: 4,
      title: said.scoreTitle,
      show: (row) => <ScoreCell row={row} />,
      sortable: false,
    }),
    inFiles(
      number('score_change', numbers.scoreChange, ({ movement }) => movement?.scoreChange ?? null, {
        decimals: 4,
      }),
    ),
    inFiles(number('median', words.column.median, ({ median }) => median, { decimals: 4 })),
    picture('history', said.history, (row) => <HistoryCell row={row} />),
    text('target', said.target, (row) => targets(row) || null, {
      show: (row) => <TargetCell row={row} />,
      sortable: false,
    }),
    picture('published', said.published, (row) => <PublishedCell row={row} />),
    inFiles(text('published', numbers.date, ({ published }) => published)),
    picture('missing', said.missing, (row) => <MissingCell row={row} />, { title: said.missingTitle }),
    inFiles(text('not_loaded', numbers.notLoaded, (row) => years(row) || null)),
    inFiles(text('month', numbers.month, (row) => monthly(row)?.period ?? null)),
    inFiles(number('month_score', numbers.monthScore, (row) => monthly(row)?.score ?? null, { decimals: 2 })),
    inFiles(number('month_rank', numbers.monthRank, (row) => monthly(row)?.rank_published ?? null)),
    picture('weakest', said.weakest, (row) => <WeakestCell row={row} />, { title: said.weakestTitle }),
    inFiles(text('weakest', said.weakest, ({ weakest }) => weakest && words.format.name(weakest))),
    inFiles(
      number('weakest_by', numbers.weakestBy, ({ weakest }) => weakest?.toMedian ?? null, { decimals: 2 }),
    ),
  ]
}
