import type { Breakdown } from '../../answers/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdownRows.ts'
import type { Words } from '../../i18n/vi.ts'
import { Change } from '../../ui/Change.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { ComponentName } from './ComponentName.tsx'
import styles from './Components.module.css'
import { nameOf, shownDecimals } from './headline.ts'
import { ownDistance } from './leadOf.ts'
import { PointsBar } from './PointsBar.tsx'

export interface ColumnContext {
  data: Breakdown
  words: Words
  /** Not everybody: ranks are those among the peers. */
  amongPeers: boolean
  open: ReadonlySet<string>
  onToggle: (component: string) => void
}

/** Columns of the tree; those of which nothing is known are left out. */
export function componentColumns(context: ColumnContext): TableColumn<BreakdownRow>[] {
  const { data } = context
  const weighed = data.rows.some((row) => row.depth > 0 && row.points !== null)
  const moved = data.rows.some((row) => row.previous?.scoreChange != null)
  return [
    nameColumn(context),
    ...(weighed ? pointColumns(context) : []),
    ...scoreColumns(context),
    ...(moved ? [changeColumn(context)] : []),
  ]
}

function nameColumn({ data, words, open, onToggle }: ColumnContext): TableColumn<BreakdownRow> {
  return {
    key: 'name',
    label: words.components.column.name,
    kind: 'text',
    sortable: false,
    value: (row) => words.format.name({ name_vi: row.name, name_en: row.name_en }),
    show: (row) => (
      <ComponentName
        row={row}
        name={row.parent === null ? words.components.whole : nameOf(row, data.rows, words)}
        hasChildren={data.rows.some((one) => one.parent === row.component)}
        deep={data.rows.some((one) => one.depth > 1)}
        open={open.has(row.component)}
        onToggle={onToggle}
      />
    ),
  }
}

function pointColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const full = Math.max(0, ...data.rows.filter((row) => row.depth > 0).map((row) => lengthOf(row)))
  const inPoints = (row: BreakdownRow, distance: number | null) =>
    row.points === null || distance === null ? null : row.points - distance
  const asScored = data.rows.every((row) => row.points === row.score)
  const attained: TableColumn<BreakdownRow> = {
    key: 'attained',
    label: said.attained,
    title: said.attainedWhy,
    kind: 'number',
    sortable: false,
    decimals,
    value: (row) => row.points,
  }
  return [
    ...(asScored ? [] : [attained]),
    {
      key: 'bar',
      label: said.bar,
      title: said.barWhy,
      kind: 'text',
      sortable: false,
      pictureOnly: true,
      width: '14%',
      value: (row) => row.points,
      show: (row) =>
        row.parent === null ? null : (
          <PointsBar
            attained={row.points}
            lost={row.lost}
            median={inPoints(row, row.toMedian)}
            best={inPoints(row, row.toBest)}
            full={full}
            decimals={decimals}
          />
        ),
    },
    {
      key: 'lost',
      label: said.lost,
      title: said.lostWhy,
      kind: 'number',
      sortable: false,
      decimals,
      value: (row) => row.lost,
    },
  ]
}

function lengthOf({ points, max, factor }: BreakdownRow): number {
  return max !== null && factor !== null ? max * factor : (points ?? 0)
}

function scoreColumns({ data, words, amongPeers }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const { format } = words
  const decimals = shownDecimals(data.index)
  const plain = { kind: 'number', sortable: false, decimals } as const
  const max = common(data.rows.filter((row) => row.depth === 1).map((row) => row.max))
  const ranked = common(data.rows.flatMap((row) => (row.rank === null ? [] : [row.placesRanked])))
  const distance = (row: BreakdownRow) => row.toMedian ?? ownDistance(row)
  return [
    {
      ...plain,
      key: 'score',
      label: max === null ? said.score : said.scoreOf(written(max, words)),
      phone: true,
      value: (row) => row.score,
      show: (row) =>
        row.score === null ? (
          <>
            <span className={styles.unpublished}>{words.components.notPublished}</span>
            {row.max === null || row.max === max ? null : (
              <span className={styles.of}> /{written(row.max, words)}</span>
            )}
          </>
        ) : (
          <>
            {format.number(row.score, decimals)}
            {row.max === null || row.max === max || row.parent === null ? null : (
              <span className={styles.of}>/{written(row.max, words)}</span>
            )}
          </>
        ),
    },
    {
      ...plain,
      key: 'rank',
      label: amongPeers ? said.peerRank : ranked === null ? said.rank : said.rankOf(ranked),
      title: amongPeers ? said.peerRankWhy : undefined,
      decimals: 0,
      value: (row) => (amongPeers ? row.peerRank : row.rank),
      show: (row) => {
        if (amongPeers) return format.rank(row.peerRank)
        if (row.rank === null && row.rank_low !== null && row.rank_high !== null) {
          const bounds = words.components.between(row.rank_low, row.rank_high)
          return <span title={words.components.betweenWhy}>{bounds}</span>
        }
        return (
          <>
            {format.rank(row.rank)}
            {row.rank === null || row.placesRanked === ranked ? null : (
              <span className={styles.of}>/{row.placesRanked ?? '–'}</span>
            )}
          </>
        )
      },
    },
    { ...plain, key: 'median', label: said.median, value: (row) => row.peerMedian },
    { ...plain, key: 'best', label: said.best, value: (row) => row.peerBest },
    {
      ...plain,
      key: 'distance',
      label: said.distance,
      title: said.distanceWhy,
      value: distance,
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
    },
  ]
}

function changeColumn({ data, words }: ColumnContext): TableColumn<BreakdownRow> {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  return {
    key: 'change',
    label: said.change(data.previousYear?.year ?? null),
    title: said.changeWhy,
    kind: 'number',
    sortable: false,
    decimals,
    value: (row) => row.previous?.scoreChange ?? null,
    show: (row) => <Change value={row.previous?.scoreChange ?? null} decimals={decimals} better="higher" />,
  }
}

/** Further columns of the table that is taken along. */
export function furtherColumns({ data, words }: ColumnContext): TableColumn<BreakdownRow>[] {
  const said = words.components.column
  const decimals = shownDecimals(data.index)
  const weights = data.rows.some((row) => row.weight !== null)
  return [
    { key: 'max', label: said.max, kind: 'number', decimals, value: (row) => row.max },
    ...(weights
      ? [
          {
            key: 'weight',
            label: said.weight,
            kind: 'number',
            decimals: 2,
            value: (row: BreakdownRow) => row.weight,
          } as const,
        ]
      : []),
    { key: 'toBest', label: said.toBest, kind: 'number', decimals, value: (row) => row.toBest },
    { key: 'lead', label: said.lead, kind: 'text', value: (row) => row.lead.join('; ') },
    { key: 'status', label: said.status, kind: 'text', value: (row) => row.status },
    { key: 'component', label: 'component', kind: 'text', value: (row) => row.component },
  ]
}

/** A maximum as short as it can be: 10, 9,5. */
function written(max: number, words: Words): string {
  return words.format.number(max, Number.isInteger(max) ? 0 : 1)
}

/** The value that all share, to be said once in the heading; null where they differ. */
function common(values: readonly (number | null)[]): number | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** On which side of the reference a distance lies as it is written. */
function sideOf(written: string): 'behind' | 'ahead' | 'level' {
  if (!/[1-9]/.test(written)) return 'level'
  return written.startsWith('−') ? 'behind' : 'ahead'
}
