import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { Format } from '../i18n/format.ts'
import { percentDecimals } from './percentDecimals.ts'
import styles from './Table.module.css'
import type { TableColumn } from './tableColumn.ts'
import { useWords } from './WordsContext.tsx'

interface TableRowProps<Row> {
  /** Key of the row: it and the column's tell which figure a cell holds. */
  name: string
  row: Row
  columns: readonly TableColumn<Row>[]
  /** Columns that stand below the others, on a phone. */
  folded: readonly TableColumn<Row>[]
  /** Columns that stand behind the row. */
  more?: readonly TableColumn<Row>[]
  /** Which column names the row. */
  named: number
  depth: number
  followed: boolean
  chosen: boolean
  /** Tab goes into the table here; from here arrows go on. */
  entry: boolean
  onOpen?: () => void
}

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { name, row, columns, folded, more = [], named, depth, followed, chosen, entry, onOpen } = props
  const { format, figure } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const width = columns.length - folded.length + (more.length > 0 ? 1 : 0)
  return (
    <>
      <tr
        data-row={name}
        data-followed={followed}
        data-opens={onOpen !== undefined}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={onOpen ? (entry ? 0 : -1) : undefined}
        onClick={onOpen ? (event) => onClick(event, onOpen) : undefined}
        onKeyDown={onOpen ? (event) => onKey(event, onOpen) : undefined}
      >
        {columns.map((column, i) => {
          if (folded.includes(column)) return null
          const content = shown(column, row, format)
          if (i !== named) {
            return (
              <td key={column.key} data-column={column.key} data-kind={column.kind}>
                {content}
              </td>
            )
          }
          const indent = depth > 0 ? { paddingInlineStart: `${depth * 1.125 + 0.25}rem` } : undefined
          return (
            <th key={column.key} scope="row" data-column={column.key} data-kind={column.kind} style={indent}>
              {content}
            </th>
          )
        })}
        {more.length > 0 ? (
          <td className={`no-print ${styles.toggle}`}>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-label={`${figure.details}: ${columns[named]?.value(row) ?? name}`}
              onClick={() => setIsOpen(!isOpen)}
            >
              <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
            </button>
          </td>
        ) : null}
      </tr>
      <Below columns={folded} row={row} width={width} className={styles.folded} />
      <Below columns={more} row={row} width={width} className={styles.more} isOpen={isOpen} />
    </>
  )
}

interface BelowProps<Row> {
  columns: readonly TableColumn<Row>[]
  row: Row
  /** In columns. */
  width: number
  className: string | undefined
  isOpen?: boolean
}

/** Columns that stand below a row, each with its head; nothing of those that are blank there. */
function Below<Row>({ columns, row, width, className, isOpen }: BelowProps<Row>) {
  const { format } = useWords()
  if (columns.length === 0) return null
  return (
    <tr className={className} data-open={isOpen}>
      <td colSpan={width}>
        <dl>
          {columns.map((column) => {
            const content = shown(column, row, format)
            return isBlank(content) ? null : (
              <div key={column.key}>
                <dt className={column.plain ? 'visually-hidden' : undefined}>{column.label}</dt>
                <dd>{content}</dd>
              </div>
            )
          })}
        </dl>
      </td>
    </tr>
  )
}

/** What an empty cell says needs no head below a row. */
function isBlank(content: ReactNode): boolean {
  return content === null || content === undefined || content === ''
}

function shown<Row>(column: TableColumn<Row>, row: Row, format: Format): ReactNode {
  if (column.show) return column.show(row)
  const value = column.value(row)
  if (value === null) return '–'
  if (typeof value !== 'number') return String(value)
  const { decimals, fraction } = column.writing?.(row) ?? column
  return fraction ? format.percent(value, percentDecimals(decimals)) : format.number(value, decimals)
}

/** What can be clicked within a row leads elsewhere than the row. */
function onClick(event: MouseEvent<HTMLTableRowElement>, open: () => void): void {
  if (event.target instanceof Element && event.target.closest('a, button, input, label')) return
  open()
}

function onKey(event: KeyboardEvent<HTMLTableRowElement>, open: () => void): void {
  if (event.target !== event.currentTarget) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    open()
    return
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const rows = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('tr[data-opens="true"]') ?? []),
  ]
  const next = rows[rows.indexOf(event.currentTarget) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
