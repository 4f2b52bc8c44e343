import { useMemo } from 'react'
import type { ReachAnswer } from '../../../answers/plan/reach.ts'
import { reachGains, reachGainsHeight } from '../../../charts/reachGains.ts'
import type { ComponentGain } from '../../../domain/plan/reachRank.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { componentNames } from '../../../parts/names/componentNames.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { planNote } from '../planNote.ts'
import styles from './Reach.module.css'
import type { ReachProps } from './ReachProps.ts'
import { reachHeadline, reachReason } from './reachHeadline.ts'

export interface TargetFigureProps extends ReachProps {
  answer: ReachAnswer
}

/** What every component has to give, in front of what it may give at most. */
export function GainsFigure({ from, placeName, search, answer }: TargetFigureProps) {
  const words = useWords()
  const { scenarios, reach: said } = words
  const componentName = useMemo(() => componentNames(from.start.meta.components, words), [from, words])
  const decimals = shownDecimals(from.index)
  const place = placeName(search.place)
  const named = { index: from.index.index, place, componentName, decimals }
  const ordered = useMemo(() => [...answer.gains].sort((a, b) => b.points - a.points), [answer])
  const picture = useMemo(
    () => ({
      rows: ordered.map(({ component, score, gain, points, cap }) => {
        const factor = from.start.table.components.find((one) => one.component === component)?.factor ?? 0
        const name = componentName(component)
        return { code: component, name, score, gain, points, capPoints: cap * factor }
      }),
      decimals,
    }),
    [ordered, from, componentName, decimals],
  )
  const columns: TableColumn<ComponentGain>[] = [
    text('component', words.column.component, ({ component }) => componentName(component)),
    number('score', words.column.low, ({ score }) => score, { decimals }),
    number('gain', said.tasks.gain, ({ gain }) => gain, { decimals }),
    number('points', said.tasks.points, ({ points }) => points, { decimals }),
    number('cap', said.cap, ({ cap }) => cap, { decimals }),
  ]
  return (
    <Figure
      id="gains"
      headline={reachHeadline(answer, named, words)}
      subtitle={said.subtitle(
        scenarios.mark,
        from.index.index,
        from.start.year,
        scenarios.ways[search.others],
      )}
      note={planNote(from, words)}
      columns={columns}
      rows={ordered}
      fileName={fileName(['kich-ban', from.index.index, from.year, search.place, `hang-${answer.goal}`])}
    >
      <p className={styles.because}>{reachReason(answer, named, words).join(' ')}</p>
      <Chart
        build={reachGains}
        data={picture}
        height={reachGainsHeight(picture)}
        label={said.chartLabel(place, answer.goal)}
      />
    </Figure>
  )
}
