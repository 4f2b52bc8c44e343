import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { behindRow, inFiles, number, picture, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { MetCell, MovementCell, NameCell, ReasonCell, WhyCell } from './IndexCells.tsx'
import { HistoryDetail, MissingDetail, ScoreDetail, TargetDetail, WeakestDetail } from './IndexDetails.tsx'
import { PublishedDetail } from './PublishedDetail.tsx'
import { RankCell } from './RankCell.tsx'
import { reasonText } from './reasonText.ts'
import { standingOfYear } from './standing.ts'
import { targetText } from './targetText.ts'

/** The seven indices; files hold plain values, one to a column. A year that the subtitle names stands in no row. */
export function indexColumns(words: Words, year: number | null): TableColumn<OverviewIndex>[] {
  const said = words.overview.indices
  const { numbers } = said
  const standing = (row: OverviewIndex) => standingOfYear(row, words)
  const monthly = (row: OverviewIndex) => row.periods.find((one) => one.component === row.index.index)
  const years = (row: OverviewIndex) => row.notLoaded.map(({ year }) => year).join(', ')
  const targets = ({ targets, index }: OverviewIndex) =>
    targets.map((target) => targetText(target, index.scale, words).text).join('; ')
  const behind = (
    key: string,
    label: string,
    show: (row: OverviewIndex) => ReturnType<NonNullable<TableColumn<OverviewIndex>['show']>>,
  ) => behindRow(picture(key, label, show))
  return [
    text('index', words.column.index, ({ index }) => words.format.short(index), {
      show: (row) => <NameCell row={row} year={year} />,
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
    picture('movement', said.movement, (row) => <MovementCell row={row} />, {
      title: said.movementTitle,
      phone: true,
    }),
    inFiles(number('rank_change', numbers.rankChange, ({ movement }) => movement?.rankChange ?? null)),
    text('reason', said.reason.head, (row) => reasonText(row, words).text, {
      show: (row) => <ReasonCell row={row} />,
      title: said.reason.title,
      phone: false,
      plain: true,
      sortable: false,
    }),
    inFiles(number('score', words.column.score, ({ score }) => score, { decimals: 4 })),
    inFiles(
      number('score_change', numbers.scoreChange, ({ movement }) => movement?.scoreChange ?? null, {
        decimals: 4,
      }),
    ),
    inFiles(
      number('others_change', numbers.othersChange, ({ others }) => others?.change ?? null, { decimals: 4 }),
    ),
    inFiles(number('median', words.column.median, ({ median }) => median, { decimals: 4 })),
    picture('met', words.column.target, (row) => <MetCell row={row} />, { title: said.target }),
    inFiles(text('target', said.target, (row) => targets(row) || null)),
    picture('why', said.whyHead, (row) => <WhyCell row={row} />, { plain: true }),
    behind('score', words.column.score, (row) => <ScoreDetail row={row} />),
    behind('band', words.column.band, ({ band }) => (band === null ? '–' : words.format.name(band))),
    behind('history', said.history, (row) => <HistoryDetail row={row} />),
    behind('weakest', said.weakest, (row) => <WeakestDetail row={row} />),
    behind('target', said.target, (row) => <TargetDetail row={row} />),
    behind('published', said.published, (row) => <PublishedDetail row={row} />),
    behind('missing', said.missing, (row) => <MissingDetail row={row} />),
    behind('publisher', words.column.source, (row) => publisherOf(row, words)),
    inFiles(text('published', numbers.date, ({ published }) => published)),
    inFiles(text('not_loaded', numbers.notLoaded, (row) => years(row) || null)),
    inFiles(text('month', numbers.month, (row) => monthly(row)?.period ?? null)),
    inFiles(number('month_score', numbers.monthScore, (row) => monthly(row)?.score ?? null, { decimals: 2 })),
    inFiles(number('month_rank', numbers.monthRank, (row) => monthly(row)?.rank_published ?? null)),
    inFiles(text('weakest', said.weakest, ({ weakest }) => weakest && words.format.name(weakest))),
    inFiles(
      number('weakest_by', numbers.weakestBy, ({ weakest }) => weakest?.toMedian ?? null, { decimals: 2 }),
    ),
    inFiles(text('publisher', words.column.source, (row) => publisherOf(row, words))),
  ]
}

/** Who publishes an index, without a remark in brackets. */
export function publisherOf({ index }: OverviewIndex, { ofData }: Pick<Words, 'ofData'>): string | null {
  return index.publisher === null ? null : ofData(index.publisher.replace(/\s*\([^()]*\)$/, ''))
}
