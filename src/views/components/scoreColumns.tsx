import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { isNothing } from '../../i18n/isNothing.ts'
import type { Words } from '../../i18n/vi.ts'
import { ownDistance } from '../../parts/names/leadOf.ts'
import { number } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import type { ColumnContext } from './ColumnContext.ts'
import styles from './Components.module.css'
import { scaleOf, writtenScore } from './writtenScore.ts'

/** On the component's own scale: score, rank, median and best of the peers; then the distance in points. */
export function scoreColumns({ data, words, amongPeers }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const { format } = words
  const decimals = shownDecimals(data.index)
  const plain = { sortable: false, decimals }
  const written = (row: BreakdownRow, value: number | null) =>
    writtenScore(value, scaleOf(data.index, row), words)
  const max = common(data.rows.filter((row) => row.depth === 1).map((row) => row.max))
  const ranked = common(data.rows.flatMap((row) => (row.rank === null ? [] : [row.placesRanked])))
  const distance = (row: BreakdownRow) => row.toMedian ?? ownDistance(row)
  return [
    number(
      'score',
      max === null ? words.column.score : said.scoreOf(shortMaximum(max, words)),
      (row) => row.score,
      {
        ...plain,
        phone: true,
        show: (row) =>
          row.score === null ? (
            <>
              <span className="quiet-note">{words.components.notPublished}</span>
              {row.max === null || row.max === max ? null : (
                <span className={styles.of}> /{shortMaximum(row.max, words)}</span>
              )}
            </>
          ) : (
            <>
              {written(row, row.score)}
              {row.max === null || row.max === max || row.parent === null ? null : (
                <span className={styles.of}>/{shortMaximum(row.max, words)}</span>
              )}
            </>
          ),
      },
    ),
    number(
      'rank',
      amongPeers ? said.peerRank : ranked === null ? words.column.rank : said.rankOf(ranked),
      (row) => (amongPeers ? row.peerRank : row.rank),
      {
        ...plain,
        title: amongPeers ? said.peerRankWhy : undefined,
        decimals: 0,
        show: (row) => {
          if (amongPeers) return format.rank(row.peerRank)
          if (row.rank === null && row.rank_low !== null && row.rank_high !== null) {
            const bounds = words.components.between(row.rank_low, row.rank_high)
            return <span title={words.components.betweenWhy}>{bounds}</span>
          }
          return (
            <>
              {format.rank(row.rank, null, row.rank_last)}
              {row.rank === null || row.placesRanked === ranked ? null : (
                <span className={styles.of}>/{row.placesRanked ?? '–'}</span>
              )}
            </>
          )
        },
      },
    ),
    number('median', words.column.median, (row) => row.peerMedian, {
      ...plain,
      show: (row) => written(row, row.peerMedian),
    }),
    number('best', said.best, (row) => row.peerBest, {
      ...plain,
      show: (row) => written(row, row.peerBest),
    }),
    number('distance', said.distance, distance, {
      ...plain,
      title: said.distanceWhy,
      show: (row) => {
        const value = distance(row)
        return value === null ? (
          '–'
        ) : (
          <span className={styles.distance} data-side={sideOf(format.signed(value, decimals))}>
            {format.signed(value, decimals)}
          </span>
        )
      },
    }),
  ]
}

/** A maximum as short as it can be: 10, 9,5. */
function shortMaximum(max: number, words: Words): string {
  return words.format.number(max, Number.isInteger(max) ? 0 : 1)
}

/** The value that all share, to be said once in the heading; null where they differ. */
function common(values: readonly (number | null)[]): number | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** On which side of the reference a distance lies as it is written. */
function sideOf(written: string): 'behind' | 'ahead' | 'level' {
  if (isNothing(written)) return 'level'
  return written.startsWith('−') ? 'behind' : 'ahead'
}
