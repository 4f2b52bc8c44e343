import { getRouteApi } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import { type RankRanges, rankRanges, rankRangesHeight } from '../../../charts/rankRanges.ts'
import { median } from '../../../domain/chance/median.ts'
import type { RankDraws } from '../../../domain/rank/rankDraws.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { codeOf } from '../../../ui/codeOf.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { placeColumns } from './placeColumns.ts'
import { type FixedRow, placeRows } from './placeRows.ts'
import styles from './Sensitivity.module.css'
import { noteOf, type Shown } from './Shown.ts'

const route = getRouteApi('/causes')

export interface PlacesFigureProps {
  shown: Shown
  fixed: readonly FixedRow[]
  draws: RankDraws
}

/** Every place with its range of ranks; behind the picture its rank by other rules. */
export const PlacesFigure = memo(function PlacesFigure({ shown, fixed, draws }: PlacesFigureProps) {
  const navigate = route.useNavigate()
  const rows = useMemo(() => placeRows(fixed, draws, shown.top), [fixed, draws, shown.top])
  const words = useWords()
  const said = words.sensitivity
  const columns = useMemo(() => placeColumns(shown, words), [shown, words])
  const widths = rows.map(({ low, high }) => high - low + 1)
  const unsure = rows.filter(({ rounded }) => rounded).length
  const headline = said.headline.all(unsure, rows.length, median(widths) ?? 0)
  const ranges = useMemo(
    (): RankRanges => ({
      rows: rows.map(({ published, rank, ...row }) => ({ ...row, rank: published ?? rank })),
      followed: shown.place,
    }),
    [rows, shown.place],
  )
  return (
    <Figure
      id="rank-intervals"
      level={3}
      headline={headline}
      subtitle={said.subtitle.all(rows.some(({ published }) => published !== null))}
      marks={<StatusMark status="derived" />}
      note={noteOf(shown, words)}
      fileName={fileName([shown.name, 'khoang-hang'])}
      columns={columns}
      rows={rows}
    >
      <Chart
        build={rankRanges}
        data={ranges}
        height={rankRangesHeight(ranges)}
        label={said.rangesLabel}
        onSelect={(chosen) => {
          const place = codeOf(chosen)
          if (place) void navigate({ search: (before) => ({ ...before, place }), resetScroll: false })
        }}
      />
      {unsure > 0 ? (
        <p className={`quiet-note ${styles.said}`}>
          {said.rounding(words.format.number(shown.drawn.rounding, 2))}
        </p>
      ) : null}
    </Figure>
  )
})
