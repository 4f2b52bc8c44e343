import type { ReactNode } from 'react'
import type { Plain, TableColumn } from './tableColumn.ts'

type Further<Row> = Partial<Omit<TableColumn<Row>, 'key' | 'label' | 'kind' | 'value'>>

/** A column of words. */
export function text<Row>(
  key: string,
  label: string,
  value: (row: Row) => Plain,
  further: Further<Row> = {},
): TableColumn<Row> {
  return { key, label, kind: 'text', value, ...further }
}

/** A column that stands right, in tabular figures. */
export function number<Row>(
  key: string,
  label: string,
  value: (row: Row) => Plain,
  further: Further<Row> = {},
): TableColumn<Row> {
  return { key, label, kind: 'number', value, ...further }
}

/** A column that is only looked at: a bar, a sparkline, a button. It has no value, no order and no place in files. */
export function picture<Row>(
  key: string,
  label: string,
  show: (row: Row) => ReactNode,
  further: Further<Row> = {},
): TableColumn<Row> {
  return { key, label, kind: 'text', value: () => null, show, only: 'screen', sortable: false, ...further }
}

/** The column where the condition holds, nowhere else. */
export function when<Row>(condition: boolean, column: TableColumn<Row>): TableColumn<Row> {
  return condition ? column : { ...column, only: 'nowhere' }
}

/** The column in files alone. */
export function inFiles<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, only: 'files' }
}

/** The column behind the row, which opens to show it. */
export function behindRow<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, only: 'more' }
}

/** The column on screen alone. */
export function onScreen<Row>(column: TableColumn<Row>): TableColumn<Row> {
  return { ...column, only: 'screen' }
}
