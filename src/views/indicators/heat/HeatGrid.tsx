import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { HeatCells } from './HeatCells.tsx'
import styles from './HeatGrid.module.css'
import type { HeatAt, HeatGridProps } from './HeatGridProps.ts'

/** A tinted table as a real table: names to open, heads to choose by, cells read out in one line above. */
export function HeatGrid(props: HeatGridProps) {
  const { table, legend, hint, read, onCell, nameReads, fromEnd = false, tall } = props
  const [at, setAt] = useState<(HeatAt & { byKeys: boolean }) | null>(null)
  const last = table.columns.length - 1
  const box = useRef<HTMLDivElement>(null)
  const latest = fromEnd ? table.columns[last]?.key : undefined
  useLayoutEffect(() => {
    if (latest && box.current) box.current.scrollLeft = box.current.scrollWidth
  }, [latest])

  const pointed = (event: MouseEvent | FocusEvent) => {
    const cell = cellAt(event.target)
    setAt(cell && { ...cell, byKeys: false })
    mark(box.current, null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = moves[event.key]
    const name = cellAt(event.target)
    if (!name) return
    if (event.key === 'Enter' && onCell && at?.byKeys && at.column >= 0) {
      event.preventDefault()
      onCell(at)
    }
    if (!step) return
    event.preventDefault()
    const now = at ?? name
    const row = Math.min(table.rows.length - 1, Math.max(0, now.row + step.row))
    const column = Math.min(last, Math.max(Math.min(0, nameReads), now.column + step.column))
    if (step.row !== 0) {
      event.currentTarget.querySelector<HTMLElement>(`th[data-at^="${row} "] :is(a, button)`)?.focus()
    }
    setAt({ row, column, byKeys: true })
    mark(box.current, { row, column })
  }

  return (
    <>
      <ul className={`quiet-note ${styles.legend}`} aria-label={legend.label} title={legend.why}>
        {table.keys.map(({ step, label }) => (
          <li key={step}>
            <i aria-hidden="true" data-step={step} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <output className={`quiet-note ${styles.readout}`}>{at ? read(at) : hint}</output>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: reads out what is pointed at; names and heads are buttons, cells open with Enter */}
      <div
        ref={box}
        className={styles.scroll}
        data-tall={tall}
        data-opens={onCell !== undefined}
        onMouseOver={pointed}
        onMouseLeave={() => setAt(null)}
        onFocus={pointed}
        onBlur={() => {
          setAt(null)
          mark(box.current, null)
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const isCell = (event.target as HTMLElement).closest('td') !== null
          const cell = isCell ? cellAt(event.target) : null
          if (cell && onCell) onCell(cell)
        }}
      >
        <HeatCells {...props} />
      </div>
    </>
  )
}

const moves: Readonly<Record<string, HeatAt>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
}

function cellAt(target: EventTarget): HeatAt | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-at]')
  const [row, column] = cell?.dataset.at?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** The cell to which the arrow keys led; thousands of cells are not drawn again for it. */
function mark(box: HTMLElement | null, at: HeatAt | null): void {
  box?.querySelector('[data-here]')?.removeAttribute('data-here')
  const cell = at && box?.querySelector(`td[data-at="${at.row} ${at.column}"]`)
  cell?.setAttribute('data-here', '')
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
