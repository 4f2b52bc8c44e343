import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type UnitIndicators, unitIndicators } from '../../answers/unit/unitIndicators.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { standingColumns } from '../../parts/standings/standingColumns.tsx'
import { type Standing, standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { standingTable } from '../../parts/standings/standingTable.ts'
import { useVia } from '../../parts/trail/useVia.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Table } from '../../ui/Table.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

const shownColumns = ['indicator', 'value', 'counts', 'low', 'target', 'change', 'median', 'past']

/** All indicators of the unit in the period: target, random variation, own past, and the median of its kind. */
export function UnitIndicatorsFigure({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const navigate = useNavigate()
  const via = useVia()
  const { unit, period, asOf, simulated } = looked
  const answer = useAnswer(unitIndicators, { unit: unit.unit, period, asOf })
  const rows = useMemo(() => answer.data && standings(answer.data.rows, false, words), [answer.data, words])
  return (
    <Answered answer={answer} what={words.unit.what.indicators} height={320}>
      {(data) => {
        const name = words.format.name(unit)
        const code = words.format.period(data.period.period)
        if (!rows || rows.length === 0) return <Empty title={words.unit.indicators.empty(name, code)} />
        const columns = unitColumns(data, words)
        const kind = words.indicators.unitKinds[unit.kind] ?? unit.kind
        const count = (group: Standing['group']) => rows.filter((one) => one.group === group).length
        const named = isComplete(data.period, asOf) ? code : `${code} (${words.indicators.unfinished})`
        const headline = standingsHeadline(rows, name, named, words)
        const subtitle = words.unit.indicators.subtitle(
          name,
          words.indicators.period(data.period.period, data.period.start, data.period.end),
          data.likeUnits,
          kind,
        )
        return (
          <Figure
            headline={headline}
            subtitle={subtitle}
            note={{ source: [words.indicators.source], date: words.indicators.dataTo(asOf) }}
            simulated={simulated.measured}
            tabular
            table={withMedians(rows, data, words)}
            fileName={fileName([words.unit.indicators.file, unit.unit, data.period.period])}
          >
            <div className={styles.indicators}>
              <Table
                caption={`${headline}. ${subtitle}`}
                columns={columns}
                rows={rows}
                rowKey={({ row }) => row.definition.indicator}
                onRow={({ row }) =>
                  void navigate({
                    to: '/indicators',
                    search: {
                      unit: unit.unit,
                      indicator: row.definition.indicator,
                      grain: data.period.grain === 'month' ? 'month' : 'week',
                      period: data.period.period,
                      via,
                    },
                  })
                }
                before={({ group }, i) =>
                  rows[i - 1]?.group === group ? null : words.indicators.table[group](count(group))
                }
              />
              <Printed rows={rows.length} most={onPaper(rows)} />
            </div>
          </Figure>
        )
      }}
    </Answered>
  )
}

/** How many of the lines of the table, those that name a group included, are printed. */
const printedLines = 12

function onPaper(rows: readonly Standing[]): number {
  const ends = rows.map((_, i) => i + 1 + new Set(rows.slice(0, i + 1).map(({ group }) => group)).size)
  return ends.filter((lines) => lines <= printedLines).length
}

function medianOf({ row }: Standing, { rows }: UnitIndicators) {
  return rows.find(({ definition }) => definition.indicator === row.definition.indicator)
}

function unitColumns(data: UnitIndicators, words: Words): TableColumn<Standing>[] {
  const said = words.unit.indicators
  const all = standingColumns(data, false, words)
  const past = all.findIndex(({ key }) => key === 'past')
  const median: TableColumn<Standing> = {
    key: 'median',
    label: said.median,
    title: said.medianTitle,
    kind: 'number',
    value: (one) => medianOf(one, data)?.kindMedian ?? null,
    show: (one) => {
      const found = medianOf(one, data)
      if (!found || found.kindMedian === null) return ''
      return (
        <span title={said.medianOf(found.kindKnown)}>
          {words.indicators.value(found.kindMedian, found.definition.measure)}
        </span>
      )
    },
  }
  return all.toSpliced(past, 0, median).filter(({ key }) => shownColumns.includes(key))
}

function withMedians(rows: readonly Standing[], data: UnitIndicators, words: Words) {
  const table = standingTable(rows, words)
  const { median } = words.unit.indicators
  return {
    columns: [...table.columns, { key: 'median', label: median, kind: 'number' as const, decimals: 4 }],
    rows: table.rows.map((cells, i) => {
      const one = rows[i]
      return [...cells, one ? (medianOf(one, data)?.kindMedian ?? null) : null]
    }),
  }
}
