import type { ReactNode } from 'react'
import { collate } from '../i18n/collate.ts'

export type Plain = string | number | boolean | null

/** A column of a table: what it is called, its plain value (sorted, exported), and how it is shown. */
export interface TableColumn<Row> {
  key: string
  label: string
  /** `number` stands right, in tabular figures. */
  kind: 'text' | 'number'
  /** The plain value: sorted by it, exported as it is; missing = null. */
  value: (row: Row) => Plain
  /** How it is shown; by default the value, numbers with `decimals`. */
  show?: (row: Row) => ReactNode
  decimals?: number
  /** Its own place on a phone; the others fold into details. By default the first two columns. */
  phone?: boolean
  /** Where it stands: by default on screen and in files; `more`: on screen behind the row, and open on paper. */
  only?: 'screen' | 'files' | 'nowhere' | 'more'
  sortable?: boolean
  /** A longer explanation of the label. */
  title?: string
  /** CSS width, such as `6rem`. */
  width?: string
}

/** A table as a figure exports it. */
export interface PlainTable {
  columns: readonly { key: string; label: string; kind: 'text' | 'number'; decimals?: number }[]
  rows: readonly (readonly Plain[])[]
}

/** Those of the columns that stand on screen, behind its rows, or in files. */
export function columnsOf<Row>(
  place: 'screen' | 'more' | 'files',
  columns: readonly TableColumn<Row>[],
): TableColumn<Row>[] {
  return columns.filter(({ only }) => (only ?? (place === 'more' ? 'screen' : place)) === place)
}

/** The columns of files as plain values. */
export function plainTable<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): PlainTable {
  const kept = columnsOf('files', columns)
  return {
    columns: kept.map(({ key, label, kind, decimals }) => ({ key, label, kind, decimals })),
    rows: rows.map((row) => kept.map((column) => column.value(row))),
  }
}

export interface Sorting {
  key: string
  descending: boolean
}

/** Rows in the order of one column; missing values last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key)
  if (!sorting || !column) return rows
  const sign = sorting.descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const x = column.value(a)
    const y = column.value(b)
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : collate(String(x), String(y))
    return sign * order
  })
}
