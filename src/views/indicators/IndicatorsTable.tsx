import { useMemo } from 'react'
import { isComplete } from '../../domain/indicator/period.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { measurementCodes } from '../../parts/figure/measurementCodes.ts'
import { breakBetween } from '../../parts/standings/breakBetween.ts'
import { standingColumns } from '../../parts/standings/standingColumns.tsx'
import { type Standing, standings, standingsHeadline } from '../../parts/standings/standings.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TableFigure } from '../../ui/TableFigure.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import type { Go, Looked } from './Looked.ts'
import { periodWords } from './trendHeadline.ts'
import { useIndicatorTable } from './useIndicatorTable.ts'

/** All indicators of the unit in the period; a row opens its indicator above. */
export function IndicatorsTable({ looked, go }: { looked: Looked; go: Go }) {
  const words = useWords()
  const said = words.indicators
  const { unit, definition, period, field, toDate, asOf, simulated } = looked
  const answer = useIndicatorTable(looked)
  const rows = useMemo(
    () => answer.data && standings(answer.data.rows, toDate, words),
    [answer.data, toDate, words],
  )

  return (
    <Answered answer={answer} what={said.what.table} height={400}>
      {(data) => {
        if (!rows || rows.length === 0) return <Empty />
        const columns = standingColumns(
          data,
          { before: !toDate, year: !toDate, toDate: !toDate, past: true },
          words,
        )
        const name = words.format.name(unit)
        const code = words.format.period(data.period.period)
        const open = isComplete(data.period, asOf) ? code : `${code} (${said.unfinished})`
        const named = periodWords(data.period, toDate, words)
        const { breaks, lastYear } = data
        const broken = toDate ? null : breakBetween(breaks, lastYear ?? data.previous, data.period)
        const count = (group: Standing['group']) => rows.filter((one) => one.group === group).length
        return (
          <TableFigure
            id="indicators"
            headline={standingsHeadline(rows, name, open, words)}
            subtitle={said.trend.subtitle(said.table.every, name, named, field && words.fieldName(field))}
            note={{ source: [said.source], date: said.dataTo(asOf) }}
            simulated={simulated}
            fileName={fileName(['noi-dung-theo-doi', unit.unit, period.period, field ?? ''])}
            columns={columns}
            coded={measurementCodes<Standing>(
              looked,
              ({ row }) => ({
                value: row,
                period: data.period,
                indicator: row.definition,
                complete: row.complete,
              }),
              words,
            )}
            rows={rows}
            rowKey={({ row }) => row.definition.indicator}
            chosen={definition.indicator}
            onRow={({ row }) => go({ indicator: row.definition.indicator }, { toTop: true })}
            before={({ group }, i) => (rows[i - 1]?.group === group ? null : said.table[group](count(group)))}
            className={styles.standings}
          >
            {broken === null ? null : (
              <p className={`quiet-note ${styles.aside}`}>{said.table.breaks(words.format.date(broken))}</p>
            )}
          </TableFigure>
        )
      }}
    </Answered>
  )
}
