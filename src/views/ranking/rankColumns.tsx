import type { Bump } from '../../answers/ranking/bump.ts'
import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import type { Words } from '../../i18n/vi.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { GroupMark } from './GroupMark.tsx'
import { MovementMark } from './MovementMark.tsx'
import { movementOf } from './movementOf.ts'
import styles from './Ranking.module.css'
import { RankMark } from './RankMark.tsx'
import { rankTrail } from './rankTrail.ts'
import { ScoreBar } from './ScoreBar.tsx'
import { scaleOf } from './scaleOf.ts'

/** Columns of the ranking, the pictures last. */
export function rankColumns(data: Ranking, over: Bump | null, words: Words): TableColumn<RankingRow>[] {
  const { table } = words.ranking
  const { decimals } = data.index
  const narrowed = data.peers.chosen.among !== 'all'
  const median = narrowed ? data.peers.median : data.median
  const best = narrowed ? data.peers.best : data.best
  const from = (row: RankingRow, level: number | null) =>
    row.score === null || level === null ? null : row.score - level
  const known = data.rows.flatMap(({ score }) => score ?? [])
  const range = { low: Math.min(...known), high: Math.max(...known), median: data.median }

  const columns: (TableColumn<RankingRow> | false)[] = [
    {
      key: 'rank',
      label: table.rank,
      kind: 'number',
      value: ({ rank }) => rank,
      show: (row) => <RankMark row={row} />,
      phone: true,
      width: '3.25rem',
    },
    {
      key: 'movement',
      label: table.movement(data.previousYear?.year ?? null),
      kind: 'number',
      title: table.movementTitle,
      value: (row) => {
        const moved = movementOf(row, data)
        return moved.kind === 'moved' ? moved.steps : null
      },
      show: (row) => <MovementMark moved={movementOf(row, data)} data={data} />,
      phone: true,
      width: '3.75rem',
    },
    {
      key: 'place',
      label: data.bands.length > 0 ? table.placeAndGroup : table.place,
      kind: 'text',
      value: (row) => words.format.name({ name_vi: row.name, name_en: row.name_en }),
      show: (row) => (
        <span className={styles.name}>
          {words.format.name({ name_vi: row.name, name_en: row.name_en })}
          <GroupMark row={row} rows={data.rows} />
        </span>
      ),
      phone: true,
    },
    narrowed && {
      key: 'peerRank',
      label: table.peerRank,
      title: table.peerRankTitle,
      kind: 'number',
      value: ({ peer, peerRank }) => (peer ? peerRank : null),
    },
    {
      key: 'score',
      label: table.score(scaleOf(data).scale),
      kind: 'number',
      decimals,
      value: ({ score }) => score,
      phone: true,
    },
    known.length > 1 &&
      !narrowed && {
        key: 'bar',
        label: table.barShort,
        title: table.bar,
        kind: 'text',
        value: () => null,
        show: ({ score, place }) => <ScoreBar score={score} range={range} place={place} />,
        pictureOnly: true,
        sortable: false,
        phone: false,
      },
    median !== null && {
      key: 'toMedian',
      label: table.toMedian,
      kind: 'number',
      decimals,
      value: (row) => from(row, median),
      show: (row) => words.format.signed(from(row, median), decimals),
    },
    best !== null && {
      key: 'toBest',
      label: table.toBest,
      kind: 'number',
      decimals,
      value: (row) => from(row, best),
      show: (row) => words.format.signed(from(row, best), decimals),
    },
    over !== null &&
      over.years.length > 1 && {
        key: 'history',
        label: table.history,
        kind: 'text',
        value: () => null,
        show: (row) => {
          const trail = rankTrail(over, row, data.place_system)
          const name = words.format.name({ name_vi: row.name, name_en: row.name_en })
          return (
            <span className={styles.trail} data-followed={row.place === hanoi}>
              <Sparkline {...trail} inverted width={62} height={18} label={table.historyOf(name)} />
            </span>
          )
        },
        pictureOnly: true,
        sortable: false,
        phone: false,
      },
  ]
  return columns.filter((column) => column !== false)
}

/** For files: the publisher's group, and the bounds of ranks that are only derived. */
export function fileColumns({ bands, rows }: Ranking, words: Words): TableColumn<RankingRow>[] {
  const { table } = words.ranking
  const columns: (TableColumn<RankingRow> | false)[] = [
    bands.length > 0 && {
      key: 'band',
      label: table.band,
      kind: 'text',
      value: ({ band }) => (band === null ? null : words.format.name(band)),
    },
    rows.some(({ rank_low }) => rank_low !== null) && {
      key: 'bounds',
      label: table.boundsColumn,
      kind: 'text',
      value: ({ rank, rank_low, rank_high }) =>
        rank !== null || rank_low === null || rank_high === null ? null : table.bounds(rank_low, rank_high),
    },
  ]
  return columns.filter((column) => column !== false)
}
