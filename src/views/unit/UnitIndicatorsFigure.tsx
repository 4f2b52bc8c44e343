import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { unitIndicators } from '../../answers/unit/unitIndicators.ts'
import { isComplete } from '../../domain/indicator/period.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { type Standing, standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { useVia } from '../../parts/trail/useVia.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { Printed } from './Printed.tsx'
import styles from './Unit.module.css'
import { unitIndicatorColumns } from './unitIndicatorColumns.tsx'
import type { UnitPeers } from './usePeers.tsx'

/** All indicators of the unit in the period, a line each: target, own past, and where it stands in its kind. */
export function UnitIndicatorsFigure({ looked, peers }: { looked: LookedUnit; peers: UnitPeers }) {
  const words = useWords()
  const navigate = useNavigate()
  const via = useVia()
  const { unit, period, asOf, simulated } = looked
  const answer = useAnswer(unitIndicators, { unit: unit.unit, period, asOf, only: peers.only })
  const rows = useMemo(() => answer.data && standings(answer.data.rows, false, words), [answer.data, words])
  return (
    <Answered answer={answer} what={words.unit.what.indicators} height={320}>
      {(data) => {
        const name = words.format.name(unit)
        const code = words.format.period(data.period.period)
        if (!rows || rows.length === 0) return <Empty title={words.unit.indicators.empty(name, code)} />
        const columns = unitIndicatorColumns(data, words)
        const count = (group: Standing['group']) => rows.filter((one) => one.group === group).length
        const named = isComplete(data.period, asOf) ? code : `${code} (${words.indicators.unfinished})`
        const headline = standingsHeadline(rows, name, named, words)
        const subtitle = words.unit.indicators.subtitle(
          name,
          words.indicators.period(data.period.period, data.period.start, data.period.end),
          data.likeUnits,
          peers.name,
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
