import type { ReactNode } from 'react'
import { Figure, type FigureProps } from './Figure.tsx'
import { Table, type TableProps } from './Table.tsx'

export interface TableFigureProps<Row>
  extends Omit<FigureProps<Row>, 'columns' | 'rows' | 'tabular' | 'children'>,
    Omit<TableProps<Row>, 'caption'> {
  /** Rows of files, where these are others than those shown. */
  fileRows?: readonly Row[]
  /** What stands above the table. */
  above?: ReactNode
  /** What stands in place of a table without rows; by default the table says so itself. */
  empty?: ReactNode
  /** Class of a box around the table. */
  className?: string
  /** What stands below the table. */
  children?: ReactNode
}

/** A figure that is a table: its columns say what stands on screen and what in files. */
export function TableFigure<Row>(props: TableFigureProps<Row>) {
  const { headline, subtitle, rows, fileRows = rows, above, empty, className, children } = props
  const table = <Table {...props} caption={`${headline}. ${subtitle}`} />
  return (
    <Figure {...props} rows={fileRows} tabular>
      {above}
      {empty !== undefined && rows.length === 0 ? (
        empty
      ) : className === undefined ? (
        table
      ) : (
        <div className={className}>{table}</div>
      )}
      {children}
    </Figure>
  )
}
