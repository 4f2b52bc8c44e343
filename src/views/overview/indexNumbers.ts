import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import type { Words } from '../../i18n/vi.ts'
import { type PlainTable, plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { indexLabel } from './indexLabel.ts'
import { standingOfYear } from './standing.ts'
import { targetText } from './targetText.ts'

/** The seven indices as plain values, one to a column. */
export function indexNumbers(rows: readonly OverviewIndex[], words: Words): PlainTable {
  const said = words.overview.indices
  const { numbers } = said
  const kind = (row: OverviewIndex) => standingOfYear(row, words).kind
  const monthly = (row: OverviewIndex) => row.periods.find((one) => one.component === row.index.index)
  const text = (key: string, label: string, value: TableColumn<OverviewIndex>['value']) =>
    ({ key, label, kind: 'text', value }) as const
  const number = (
    key: string,
    label: string,
    decimals: number,
    value: (row: OverviewIndex) => number | null | undefined,
  ) => ({ key, label, kind: 'number', decimals, value: (row: OverviewIndex) => value(row) ?? null }) as const
  const columns: TableColumn<OverviewIndex>[] = [
    text('index', said.index, (row) => indexLabel(row.index.index, words)),
    text('year', numbers.year, (row) => (row.year === null ? null : String(row.year))),
    text('band', numbers.band, (row) => (row.band ? words.format.name(row.band) : null)),
    number('rank_published', numbers.rankPublished, 0, (row) => (kind(row) === 'printed' ? row.rank : null)),
    number('rank', numbers.rankComputed, 0, (row) => (kind(row) === 'computed' ? row.rank : null)),
    text('bounds', said.derived, (row) => (kind(row) === 'derived' ? standingOfYear(row, words).rank : null)),
    number('of', numbers.of, 0, (row) => row.placesRanked),
    number('rank_change', numbers.rankChange, 0, (row) => row.movement?.rankChange),
    number('score', said.score, 4, (row) => row.score),
    number('score_change', numbers.scoreChange, 4, (row) => row.movement?.scoreChange),
    number('median', numbers.median, 4, (row) => row.median),
    text(
      'target',
      said.target,
      (row) => row.targets.map((one) => targetText(one, row.index.scale, words).text).join('; ') || null,
    ),
    text('published', numbers.date, (row) => row.published),
    text('not_loaded', numbers.notLoaded, (row) => row.notLoaded.map(({ year }) => year).join(', ') || null),
    text('month', numbers.month, (row) => monthly(row)?.period ?? null),
    number('month_score', numbers.monthScore, 2, (row) => monthly(row)?.score),
    number('month_rank', numbers.monthRank, 0, (row) => monthly(row)?.rank_published),
    text('weakest', said.weakest, (row) => (row.weakest ? words.format.name(row.weakest) : null)),
    number('weakest_by', numbers.weakestBy, 2, (row) => row.weakest?.toMedian),
  ]
  return plainTable(columns, rows)
}
