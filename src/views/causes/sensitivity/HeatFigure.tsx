import { memo, useMemo } from 'react'
import type { RankHeat } from '../../../charts/RankHeat.ts'
import type { RankDraws } from '../../../domain/rank/rankDraws.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { placeNames } from '../../../parts/names/placeNames.ts'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { type FixedRow, rankShares } from './placeRows.ts'
import { RankHeatPicture } from './RankHeatPicture.tsx'
import { noteOf, type Shown } from './Shown.ts'

export interface HeatFigureProps {
  shown: Shown
  fixed: readonly FixedRow[]
  draws: RankDraws
}

/** How often each place takes each rank. */
export const HeatFigure = memo(function HeatFigure({ shown, fixed, draws }: HeatFigureProps) {
  const words = useWords()
  const said = words.sensitivity
  const { place: followed } = shown
  const heat = useMemo(
    (): RankHeat => ({
      rows: fixed.map(({ place, name, rank, at }) => ({ place, name, rank, shares: rankShares(draws, at) })),
      followed,
    }),
    [fixed, draws, followed],
  )
  const row = heat.rows.find(({ place }) => place === heat.followed)
  const most = row ? Math.max(...row.shares) : 0
  const columns = useMemo((): TableColumn<RankHeat['rows'][number]>[] => {
    const ranks = heat.rows[0]?.shares.map((_, i) => String(i + 1)) ?? []
    return [
      text('name', said.column.name, ({ name }) => name),
      ...ranks.map((rank, i) =>
        number<RankHeat['rows'][number]>(rank, rank, ({ shares }) => shares[i] ?? null, {
          decimals: 4,
          fraction: true,
        }),
      ),
    ]
  }, [heat, said])
  return (
    <Figure
      id="rank-heat"
      level={3}
      headline={
        row
          ? said.headline.heat(
              row.shares.indexOf(most) + 1,
              most,
              placeNames(shown.sensitivity.places, words)(shown.place),
            )
          : said.headline.heatNone
      }
      subtitle={said.subtitle.heat(shown.noise)}
      marks={<StatusMark status="derived" />}
      note={noteOf(shown, words)}
      fileName={fileName([shown.name, 'tung-hang'])}
      columns={columns}
      rows={heat.rows}
    >
      <RankHeatPicture heat={heat} />
    </Figure>
  )
})
