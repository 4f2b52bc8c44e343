import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Breakdown } from '../../answers/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdownRows.ts'
import type { ComponentIndicator, ComponentIndicators } from '../../answers/componentIndicators.ts'
import { city, type Responsible } from '../../answers/responsible.ts'
import type { Words } from '../../i18n/vi.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { Status } from '../../ui/StatusMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../ui/tableColumn.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { Behind } from './askBehind.ts'
import styles from './Components.module.css'
import { fileName } from './figureNote.ts'
import { nameOf } from './headline.ts'
import { weeklyHeadline } from './weeklyHeadline.ts'
import { writtenValue } from './writtenValue.ts'

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
    () => weeklyColumns(data, behind, simulated, words),
    [data, behind, simulated, words],
  )
  if (behind.indicators === null || behind.indicators.rows.length === 0) {
    return <p className={styles.quiet}>{said.noIndicators}</p>
  }
  const { rows, weeks } = behind.indicators
  const last = weeks.at(-1)
  const name = chosen.parent === null ? data.index.index : nameOf(chosen, data.rows, words)
  return (
    <Figure
      level={3}
      headline={weeklyHeadline(name, behind.indicators, words)}
      subtitle={said.weeklySubtitle(last ? words.format.period(last.period) : '')}
      note={{
        source: [...new Set(rows.map(({ definition }) => definition.source))].filter((one) => one !== null),
        date: asOf ? words.frame.dataTo(words.format.date(asOf)) : undefined,
      }}
      simulated={simulated}
      table={plainTable(columns, rows)}
      tabular
      fileName={fileName(data, `${chosen.component.toLowerCase()}-theo-tuan`)}
    >
      <Table
        caption={said.indicators}
        columns={columns}
        rows={rows}
        rowKey={({ proxy, unit }) => `${proxy.component} ${proxy.indicator} ${unit}`}
      />
    </Figure>
  )
}

type Row = ComponentIndicators['rows'][number]

function weeklyColumns(
  data: Breakdown,
  behind: Behind,
  simulated: boolean,
  words: Words,
): TableColumn<Row>[] {
  const said = words.components.detail
  const units: readonly Responsible[] = behind.today?.units ?? []
  const nameOfUnit = (unit: string) => {
    const found = units.find((one) => one.unit === unit)
    return unit === city.unit || !found ? said.ofCity : words.format.name(found)
  }
  const last = ({ values }: ComponentIndicator) => values.at(-1) ?? null
  return [
    {
      key: 'indicator',
      label: said.indicators,
      kind: 'text',
      sortable: false,
      value: ({ definition, unit }) => `${words.format.name(definition)} · ${nameOfUnit(unit)}`,
      show: ({ definition, unit, proxy }) => (
        <>
          <Link to="/indicators" search={{ unit, indicator: definition.indicator }}>
            {words.format.name(definition)}
          </Link>
          <span className={styles.role}>
            {nameOfUnit(unit)}
            {simulated ? <SimulatedMark small /> : null}
          </span>
          {proxy.component === behind.component ? null : (
            <span className={styles.role}>{componentName(proxy.component, data, words)}</span>
          )}
        </>
      ),
    },
    {
      key: 'value',
      label: said.lastWeek,
      kind: 'number',
      sortable: false,
      phone: true,
      decimals: 3,
      value: last,
      show: (row) => writtenValue(last(row), row.definition, words),
    },
    {
      key: 'trend',
      label: said.weeks,
      kind: 'text',
      sortable: false,
      pictureOnly: true,
      value: last,
      show: ({ values, definition, unit }) => (
        <Sparkline
          values={values}
          target={definition.target}
          width={84}
          label={said.weekly(words.format.name(definition), nameOfUnit(unit))}
        />
      ),
    },
    {
      key: 'share',
      label: said.speaks,
      kind: 'text',
      sortable: false,
      value: ({ proxy }) => proxy.share,
      show: ({ proxy }) => (
        <>
          {words.format.percent(proxy.share, 0)} <StatusMark status={proxy.status as Status} />
        </>
      ),
    },
  ]
}

function componentName(component: string, data: Breakdown, words: Words): string {
  const row = data.rows.find((one) => one.component === component)
  return row ? nameOf(row, data.rows, words) : component
}
