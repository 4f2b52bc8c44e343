import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { IndicatorHeat } from '../../answers/indicators/indicatorHeat.ts'
import { heatScale } from '../../charts/heatScale.ts'
import type { HeatTable } from '../../charts/heatTable.ts'
import { heatTable, heatTableHeight } from '../../charts/heatTable.ts'
import { heatWords } from '../../charts/heatWords.ts'
import { chartTheme } from '../../charts/theme.ts'
import { useFigureParts } from '../../ui/FigureParts.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { cellWords } from './cellWords.ts'
import styles from './HeatGrid.module.css'
import type { Go } from './Looked.ts'

export interface HeatGridProps {
  heat: IndicatorHeat
  /** The same as its picture takes it. */
  table: HeatTable
  simulated: boolean
  /** It has the whole screen. */
  tall: boolean
  go: Go
}

interface At {
  row: number
  column: number
}

/** The heat table as a real table: names to open, heads to choose a period by, cells read out in one line below. */
export function HeatGrid({ heat, table, simulated, tall, go }: HeatGridProps) {
  const words = useWords()
  const said = words.indicators
  const [at, setAt] = useState<At | null>(null)
  usePicture(table)
  const scale = heatScale(
    table,
    table.rows.flatMap(({ cells }) => cells),
  )
  const keys = heatWords(scale, table, words)
  const why = {
    points: said.heat.legend.pointsWhy,
    share: said.heat.legend.shareWhy,
    value: said.heat.legend.valueWhy,
  }
  const last = table.periods.length - 1
  const box = useRef<HTMLDivElement>(null)
  const latest = table.periods[last]?.period
  useLayoutEffect(() => {
    if (latest && box.current) box.current.scrollLeft = box.current.scrollWidth
  }, [latest])

  const pointed = (event: MouseEvent | FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    const [row, column] = cell?.dataset.at?.split(' ').map(Number) ?? []
    setAt(row === undefined || column === undefined ? null : { row, column })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = moves[event.key]
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (!step || !name) return
    event.preventDefault()
    const now = at ?? { row: Number(name.dataset.at?.split(' ')[0]), column: last }
    const row = Math.min(table.rows.length - 1, Math.max(0, now.row + step.row))
    const column = Math.min(last, Math.max(0, now.column + step.column))
    if (step.row !== 0) {
      event.currentTarget.querySelector<HTMLElement>(`button[data-at^="${row} "]`)?.focus()
    }
    setAt({ row, column })
  }

  return (
    <>
      <ul className={styles.legend} aria-label={said.heat.legend.label} title={why[scale.of]}>
        {keys.map(({ step, label }) => (
          <li key={step}>
            <i aria-hidden="true" data-step={step} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <output className={styles.readout}>{at ? cellWords(heat, at, words) : said.heat.keys}</output>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reads out what is pointed at; names and heads are buttons */}
      <div
        ref={box}
        className={styles.scroll}
        data-tall={tall}
        onMouseOver={pointed}
        onMouseLeave={() => setAt(null)}
        onFocus={pointed}
        onBlur={() => setAt(null)}
        onKeyDown={onKeyDown}
      >
        <Cells heat={heat} table={table} simulated={simulated} go={go} />
      </div>
    </>
  )
}

const moves: Readonly<Record<string, At>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
}

const Cells = memo(function Cells({ heat, table, simulated, go }: Omit<HeatGridProps, 'tall'>) {
  const words = useWords()
  const said = words.indicators
  const { periods, rows, measure } = table
  const scale = heatScale(
    table,
    rows.flatMap(({ cells }) => cells),
  )
  const last = periods.length - 1
  return (
    <table className={styles.grid}>
      <caption className="visually-hidden">{said.heat.caption(words.format.name(heat.definition))}</caption>
      <thead>
        <tr>
          <th scope="col">{said.heat.unit}</th>
          {periods.map(({ period, start, complete }, i) => {
            const full = heat.periods[i]
            const [head, below] = said.head(period)
            return (
              <th key={period} scope="col" data-old={last - i > 4} data-chosen={i === last}>
                <button
                  type="button"
                  title={
                    full &&
                    `${said.period(period, full.start, full.end)}${complete ? '' : ` – ${said.unfinished}`}`
                  }
                  data-open={!complete}
                  onClick={() => go({ period })}
                >
                  {head}
                  <small>{below || words.format.date(start).slice(0, 5)}</small>
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, name, cells }, row) => (
          <tr key={unit} data-followed={unit === table.followed}>
            <th scope="row">
              <div>
                <button
                  type="button"
                  className={styles.name}
                  data-at={`${row} ${last}`}
                  title={name}
                  onClick={() => go({ unit, kind: undefined })}
                >
                  {name}
                </button>
                {simulated ? <SimulatedMark small /> : null}
              </div>
            </th>
            {cells.map((cell, column) => (
              <td
                key={periods[column]?.period}
                data-at={`${row} ${column}`}
                data-step={scale.step(cell)}
                data-old={last - column > 4}
              >
                {said.cell(cell.value, measure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** Exports draw the same table as a picture with its colours. */
function usePicture(table: HeatTable): void {
  const words = useWords()
  const parts = useFigureParts()
  useEffect(() => {
    if (!parts) return
    const height = heatTableHeight(table)
    const part = {
      height,
      svg: async (width: number) => {
        const { chartSvg } = await import('../../ui/chartSvg.ts')
        return chartSvg(heatTable(table, words, chartTheme('light')), width, height)
      },
    }
    parts.add(part)
    return () => void parts.delete(part)
  }, [parts, table, words])
}
