import { getRouteApi } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import { median } from '../../../domain/chance/median.ts'
import type { RankDraws } from '../../../domain/rank/rankDraws.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'
import { placeColumns } from './placeColumns.tsx'
import { type FixedRow, placeRows } from './placeRows.ts'
import styles from './Sensitivity.module.css'
import { noteOf, type Shown } from './Shown.ts'

const route = getRouteApi('/causes')

export interface PlacesFigureProps {
  shown: Shown
  fixed: readonly FixedRow[]
  draws: RankDraws
}

/** Every place with its range of ranks, and its rank by other rules. */
export const PlacesFigure = memo(function PlacesFigure({ shown, fixed, draws }: PlacesFigureProps) {
  const navigate = route.useNavigate()
  const rows = useMemo(() => placeRows(fixed, draws, shown.top), [fixed, draws, shown.top])
  const words = useWords()
  const said = words.sensitivity
  const columns = useMemo(() => placeColumns(shown, words), [shown, words])
  const widths = rows.map(({ low, high }) => high - low + 1)
  const unsure = rows.filter(({ rounded }) => rounded).length
  const headline = said.headline.all(unsure, rows.length, median(widths) ?? 0)
  return (
    <TableFigure
      id="rank-intervals"
      level={3}
      headline={headline}
      subtitle={said.subtitle.all(shown.top, shown.noise)}
      marks={<StatusMark status="derived" />}
      note={noteOf(shown, words)}
      fileName={fileName([shown.name, 'khoang-hang'])}
      columns={columns}
      rows={rows}
      rowKey={({ place }) => place}
      followed={({ place }) => place === shown.place}
      chosen={shown.place}
      onRow={({ place }) => void navigate({ search: (before) => ({ ...before, place }), resetScroll: false })}
      maxHeight="58rem"
      className={styles.places}
    >
      <p className={`quiet-note ${styles.said}`}>
        {said.rounding(words.format.number(shown.drawn.rounding, 2))}
      </p>
    </TableFigure>
  )
})
