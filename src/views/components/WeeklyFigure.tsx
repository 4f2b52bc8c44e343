import { useMemo } from 'react'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { Behind } from './behindToday.ts'
import styles from './Components.module.css'
import { weeklyColumns } from './weeklyColumns.tsx'
import { weeklyHeadline } from './weeklyHeadline.ts'

export interface WeeklyFigureProps {
  data: Breakdown
  chosen: BreakdownRow
  behind: Behind
}

/** The indicators that speak for the chosen component, of the units behind it, over the last weeks. */
export function WeeklyFigure({ data, chosen, behind }: WeeklyFigureProps) {
  const words = useWords()
  const said = words.components.detail
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const asOf = useDataPart((state) => state.asOf)
  const columns = useMemo(
    () => weeklyColumns({ data, chosen, behind, simulated, words }),
    [data, chosen, behind, simulated, words],
  )
  if (behind.indicators === null || behind.indicators.rows.length === 0) {
    return <p className={`quiet-note ${styles.quiet}`}>{said.noIndicators}</p>
  }
  const { rows, weeks } = behind.indicators
  if (chosen.parent === null)
    return <p className={`quiet-note ${styles.quiet}`}>{said.chooseOne(rows.length)}</p>
  const last = weeks.at(-1)
  const name = chosen.parent === null ? data.index.index : componentName(chosen, data.rows, words)
  return (
    <TableFigure
      id="weekly"
      level={3}
      headline={weeklyHeadline(name, behind.indicators, words)}
      subtitle={said.weeklySubtitle(last ? words.format.period(last.period) : '')}
      note={{
        source: [
          ...new Set(rows.flatMap(({ definition: { source } }) => (source ? [words.ofData(source)] : []))),
        ],
        date: asOf ? words.frame.dataTo(words.format.date(asOf)) : undefined,
      }}
      simulated={simulated}
      fileName={fileName([
        data.index.index,
        data.year,
        data.place,
        `${chosen.component.toLowerCase()}-theo-tuan`,
      ])}
      columns={columns}
      rows={rows}
      rowKey={({ proxy, unit }) => `${proxy.component} ${proxy.indicator} ${unit}`}
      className={styles.weekly}
    />
  )
}
