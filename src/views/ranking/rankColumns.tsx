import type { Bump } from '../../answers/ranking/bump.ts'
import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import type { Words } from '../../i18n/vi.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { inFiles, number, onScreen, picture, text, when } from '../../ui/columns.ts'
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

/** Columns of the ranking; in files the publisher's group and the bounds of derived ranks come first. */
export function rankColumns(data: Ranking, over: Bump | null, words: Words): TableColumn<RankingRow>[] {
  const { table } = words.ranking
  const { decimals } = data.index
  const narrowed = data.peers.chosen.among !== 'all'
  const median = narrowed ? data.peers.median : data.median
  const best = narrowed ? data.peers.best : data.best
  const from = (row: RankingRow, level: number | null) =>
    row.score === null || level === null ? null : row.score - level
  const scores = data.rows.flatMap(({ score }) => score ?? [])
  const range = { low: Math.min(...scores), high: Math.max(...scores), median: data.median }

  const ranked = data.component === data.index.index ? data.component : words.format.name(data)
  const nameOf = ({ name, name_en }: RankingRow) => words.format.name({ name_vi: name, name_en })

  return [
    when(
      data.bands.length > 0,
      inFiles(text('band', words.column.band, ({ band }) => band && words.format.name(band))),
    ),
    when(
      data.rows.some(({ rank_low }) => rank_low !== null),
      inFiles(
        text('bounds', table.boundsColumn, ({ rank, rank_low, rank_high }) =>
          rank !== null || rank_low === null || rank_high === null ? null : table.bounds(rank_low, rank_high),
        ),
      ),
    ),
    number('rank', words.column.rank, ({ rank }) => rank, {
      show: (row) => <RankMark row={row} />,
      phone: true,
      width: '3.25rem',
    }),
    number(
      'movement',
      table.movement(data.previousYear?.year ?? null),
      (row) => {
        const moved = movementOf(row, data)
        return moved.kind === 'moved' ? moved.steps : null
      },
      {
        title: table.movementTitle,
        show: (row) => <MovementMark moved={movementOf(row, data)} data={data} />,
        phone: true,
        width: '3.75rem',
      },
    ),
    text('place', data.bands.length > 0 ? table.placeAndGroup : table.place, nameOf, {
      show: (row) => (
        <span className={styles.name}>
          {nameOf(row)}
          <GroupMark row={row} rows={data.rows} />
        </span>
      ),
      phone: true,
    }),
    when(
      narrowed,
      number('peerRank', table.peerRank, ({ peer, peerRank }) => (peer ? peerRank : null), {
        title: table.peerRankTitle,
      }),
    ),
    onScreen(
      number('score', table.score(scaleOf(data).scale), ({ score }) => score, { decimals, phone: true }),
    ),
    inFiles(number('score', table.scoreOf(ranked), ({ score }) => score, { decimals })),
    when(
      scores.length > 1 && !narrowed,
      picture(
        'bar',
        table.barShort,
        ({ score, place }) => <ScoreBar score={score} range={range} place={place} />,
        { title: table.bar, phone: false },
      ),
    ),
    when(
      median !== null,
      number('toMedian', table.toMedian, (row) => from(row, median), {
        decimals,
        show: (row) => words.format.signed(from(row, median), decimals),
      }),
    ),
    when(
      best !== null,
      number('toBest', table.toBest, (row) => from(row, best), {
        decimals,
        show: (row) => words.format.signed(from(row, best), decimals),
      }),
    ),
    when(
      over !== null && over.years.length > 1,
      picture(
        'history',
        table.history,
        (row) =>
          over && (
            <span className={styles.trail} data-followed={row.place === hanoi}>
              <Sparkline
                {...rankTrail(over, row, data.place_system)}
                inverted
                width={62}
                height={18}
                label={table.historyOf(nameOf(row))}
                write={(value) => words.format.number(value)}
              />
            </span>
          ),
        { phone: false },
      ),
    ),
  ]
}
