import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type UnitIndicators, unitIndicators } from '../../answers/unit/unitIndicators.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { standingColumns } from '../../parts/standings/standingColumns.tsx'
import { type Standing, standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { useVia } from '../../parts/trail/useVia.ts'
import { Answered } from '../../ui/Answered.tsx'
import { inFiles, number, onScreen } from '../../ui/columns.ts'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'

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
          <TableFigure
            id="indicators"
            headline={headline}
            subtitle={subtitle}
            note={{ source: [words.indicators.source], date: words.indicators.dataTo(asOf) }}
            simulated={simulated.measured}
            fileName={fileName([words.unit.indicators.file, unit.unit, data.period.period])}
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
            className={styles.indicators}
          >
            <Printed rows={rows.length} most={onPaper(rows)} />
          </TableFigure>
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
  const columns = standingColumns(data, { before: true, year: false }, words)
  const median = number<Standing>('median', said.median, (one) => medianOf(one, data)?.kindMedian ?? null, {
    decimals: 4,
    title: said.medianTitle,
    show: (one) => {
      const compared = medianOf(one, data)
      if (!compared || compared.kindMedian === null) return ''
      return (
        <span title={said.medianOf(compared.kindKnown)}>
          {words.indicators.value(compared.kindMedian, compared.definition.measure)}
        </span>
      )
    },
  })
  const past = columns.findIndex(({ key }) => key === 'past')
  return [...columns.toSpliced(past, 0, onScreen(median)), inFiles(median)]
}
