import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { IndicatorDefinition } from '../../../answers/lists/indicatorList.ts'
import type { SeriesBreak } from '../../../answers/lists/seriesBreaks.ts'
import { indicatorTrend } from '../../../charts/indicatorTrend.ts'
import { measureWriting } from '../../../parts/figure/measureWriting.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import type { FigureNote } from '../../../ui/FigureText.ts'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { type CountedWeek, weeksTrend } from './weeksTrend.ts'

export interface WeeksFigureProps {
  note: FigureNote
  /** In order, without gaps. */
  weeks: readonly CountedWeek[]
  breaks: readonly SeriesBreak[]
  definition: IndicatorDefinition
  files: readonly string[]
  simulated: boolean
  /** Said below the picture. */
  children?: ReactNode
}

/** The weekly rate on time of all dossiers of the reader's file. */
export function WeeksFigure({
  note,
  weeks,
  breaks,
  definition,
  files,
  simulated,
  children,
}: WeeksFigureProps) {
  const words = useWords()
  const said = words.upload.weeks
  const trend = useMemo(
    () => weeksTrend({ weeks, breaks, definition }, words),
    [weeks, breaks, definition, words],
  )
  const last = weeks.findLast(({ complete, due }) => complete && due > 0) ?? weeks.at(-1)
  if (!last) return <Empty title={said.none} />
  const { period } = last
  const columns: TableColumn<CountedWeek>[] = [
    text('week', said.columns.week, ({ period }) => period.period),
    text('monday', said.columns.monday, ({ period }) => period.start),
    number(
      'rate',
      said.columns.rate,
      ({ onTime, due }) => (due > 0 ? onTime / due : null),
      measureWriting(definition),
    ),
    number('onTime', said.columns.onTime, ({ onTime }) => onTime),
    number('due', said.columns.due, ({ due }) => due),
  ]
  return (
    <Figure
      id="own-weeks"
      headline={said.headline(
        words.indicators.period(period.period, period.start, period.end),
        words.indicators.value(last.due > 0 ? last.onTime / last.due : null, 'fraction'),
        words.indicators.counts(last.onTime, last.due),
      )}
      subtitle={said.subtitle(files)}
      note={note}
      simulated={simulated}
      columns={columns}
      rows={weeks.toReversed()}
      fileName="ho-so-dung-han-theo-tuan-tu-tep"
    >
      <Chart build={indicatorTrend} data={trend} height={264} label={said.label} />
      <p className="quiet-line">{children}</p>
    </Figure>
  )
}

/** Where the same file is seen further. */
export function FurtherLinks() {
  const { upload, frame, indicators } = useWords()
  return (
    <>
      {upload.weeks.open} <Link to="/indicators">{frame.screens.indicators}</Link> ·{' '}
      <Link to="/unit">{frame.screens.unit}</Link> ·{' '}
      <Link to="/indicators" search={{ tab: 'alerts' }}>
        {indicators.tabs.alerts}
      </Link>
    </>
  )
}
