import { useMemo } from 'react'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { type DistanceRow, distanceDots, distanceDotsHeight } from '../../charts/distanceDots.ts'
import { type PointsRow, pointsBars, pointsBarsHeight } from '../../charts/pointsBars.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import type { Words } from '../../i18n/vi.ts'
import { amongPeers, figureNote, type Shown } from '../../parts/figure/figureNote.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { leadOf, ownDistance } from '../../parts/names/leadOf.ts'
import { Chart } from '../../ui/Chart.tsx'
import type { ChartChoice } from '../../ui/ChartProps.ts'
import { Figure } from '../../ui/Figure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { barColumns, distanceColumns } from './distanceColumns.ts'
import { childrenOf } from './orderedRows.ts'

export interface DistanceFigureProps {
  shown: Shown
  chosen: BreakdownRow
  onChoose: (component: string | undefined) => void
}

/** The parts of the chosen component: to the maximum where checklists give the points, else to the median. */
export function DistanceFigure({ shown, chosen, onChoose }: DistanceFigureProps) {
  const { data } = shown
  const { index } = data
  const rows = useMemo(
    () => childrenOf(data.rows, chosen.component, (row) => leadOf(row, index)),
    [data, chosen, index],
  )
  if (rows.every(({ score }) => score === null)) return null
  const select = ({ data: datum }: ChartChoice) => {
    if (typeof datum === 'object' && datum !== null && 'code' in datum) onChoose(String(datum.code))
  }
  const props = { shown, chosen, rows, onSelect: select }
  return index.leads_by === 'maximum' ? <ToMaximum {...props} /> : <ToMedian {...props} />
}

interface PartsProps {
  shown: Shown
  chosen: BreakdownRow
  rows: readonly BreakdownRow[]
  onSelect: (choice: ChartChoice) => void
}

function ToMedian({ shown, chosen, rows, onSelect }: PartsProps) {
  const { data } = shown
  const words = useWords()
  const said = words.components
  const decimals = shownDecimals(data.index)
  const inPoints = rows.some((row) => row.toMedian !== null)
  const place = words.format.name(data)
  const picture = useMemo(() => {
    const dots = rows.map((row): DistanceRow => {
      const distance = inPoints ? row.toMedian : ownDistance(row)
      const toBest = inPoints
        ? row.toBest
        : row.score === null || row.peerBest === null
          ? null
          : row.score - row.peerBest
      const best = distance === null || toBest === null ? null : distance - toBest
      return { code: row.component, name: componentName(row, data.rows, words), own: distance, best }
    })
    return { place, rows: dots, decimals }
  }, [rows, data, words, inPoints, place, decimals])
  const measured = picture.rows.filter(({ own }) => own !== null)
  const behind = measured.filter(({ own }) => own !== null && own < 0).length
  const of = titleOf(data, chosen, words)
  if (measured.length === 0) return null
  return (
    <Figure
      id="distance"
      level={3}
      headline={said.distanceHeadline.behind(behind, measured.length, of)}
      subtitle={amongPeers(
        inPoints ? said.distanceSubtitle(place, data.year) : said.distanceSubtitleOwn(place, data.year),
        shown,
        words,
      )}
      note={figureNote(
        shown,
        rows.find(({ score }) => score !== null),
        words,
      )}
      fileName={fileName([data.index.index, data.year, data.place, 'so-voi-trung-vi'])}
      columns={distanceColumns(decimals, words)}
      rows={picture.rows}
    >
      <Chart
        build={distanceDots}
        data={picture}
        height={distanceDotsHeight(picture)}
        label={said.distanceLabel(of)}
        onSelect={onSelect}
      />
    </Figure>
  )
}

function ToMaximum({ shown, chosen, rows, onSelect }: PartsProps) {
  const { data } = shown
  const words = useWords()
  const said = words.components
  const decimals = shownDecimals(data.index)
  const place = words.format.name(data)
  const picture = useMemo(() => {
    const bars = rows.map(
      (row): PointsRow => ({
        code: row.component,
        name: componentName(row, data.rows, words),
        attained: row.points,
        lost: row.lost,
        median: behindBy(row.points, row.toMedian),
        best: behindBy(row.points, row.toBest),
      }),
    )
    return { place, rows: bars, decimals }
  }, [rows, data, words, place, decimals])
  const of = titleOf(data, chosen, words)
  const first = rows[0]
  const share = first?.lost != null && chosen.lost ? first.lost / chosen.lost : null
  const headline =
    first && share !== null
      ? said.distanceHeadline.max(componentName(first, data.rows, words), words.format.percent(share, 0), of)
      : said.distanceHeadline.max1(of)
  return (
    <Figure
      id="distance"
      level={3}
      headline={headline}
      subtitle={amongPeers(said.barsSubtitle(place, data.year), shown, words)}
      note={figureNote(
        shown,
        rows.find(({ score }) => score !== null),
        words,
      )}
      fileName={fileName([data.index.index, data.year, data.place, 'so-voi-toi-da'])}
      columns={barColumns(decimals, words)}
      rows={picture.rows}
    >
      <Chart
        build={pointsBars}
        data={picture}
        height={pointsBarsHeight(picture)}
        label={said.barsLabel(of)}
        onSelect={onSelect}
      />
    </Figure>
  )
}

function behindBy(points: number | null, distance: number | null): number | null {
  return points === null || distance === null ? null : points - distance
}

function titleOf(data: Breakdown, chosen: BreakdownRow, words: Words): string {
  return chosen.parent === null ? data.index.index : componentName(chosen, data.rows, words)
}
