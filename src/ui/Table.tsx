import type { CSSProperties, ReactNode } from 'react'
import { Fragment, useState } from 'react'
import styles from './Table.module.css'
import { TableRow } from './TableRow.tsx'
import { TableScroll } from './TableScroll.tsx'
import { TextButton } from './TextButton.tsx'
import type { Sorting, TableColumn } from './tableColumn.ts'
import { columnsOf, sortRows } from './tableColumn.ts'
import { usePhone } from './usePhone.ts'
import { useWords } from './WordsContext.tsx'

export interface TableProps<Row> {
  /** What the table holds; read out, not shown. */
  caption: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The place or unit that is followed: in the accent, and kept in sight when the table scrolls. */
  followed?: (row: Row) => boolean
  /** Key of the row that the rest of the screen is about. */
  chosen?: string | null
  onRow?: (row: Row) => void
  /** Order at first; the given order of rows without it. */
  sorting?: Sorting
  /** A line across the table before a row, such as “45 tỉnh chưa rõ”; only in the given order. */
  before?: (row: Row, i: number) => ReactNode
  /** A line across the table behind the last row. */
  after?: ReactNode
  /** So many rows at first, the others on demand; all of them if absent. */
  atFirst?: number
  /** CSS height from which it scrolls inside, such as `60vh`. */
  maxHeight?: string
  /** For trees: how deep a row lies; indents the column of names. */
  depth?: (row: Row) => number
}

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    rows,
    rowKey,
    followed,
    chosen,
    onRow,
    before,
    atFirst = rows.length,
    maxHeight,
    depth,
  } = props
  const columns = columnsOf('screen', props.columns)
  const more = columnsOf('more', props.columns)
  const words = useWords()
  const [sorting, setSorting] = useState<Sorting | null>(props.sorting ?? null)
  const [isWhole, setIsWhole] = useState(false)
  const ordered = sortRows(rows, columns, sorting)
  const held = isWhole || ordered.length <= atFirst + 1 ? 0 : ordered.length - atFirst
  const sorted = ordered.slice(0, ordered.length - held)
  const after =
    held > 0 ? (
      <TextButton className="no-print" onClick={() => setIsWhole(true)}>
        {words.figure.moreRows(held)}
      </TextButton>
    ) : (
      props.after
    )
  const phone = usePhone()
  const entry = Math.max(
    0,
    sorted.findIndex((row) => rowKey(row) === chosen),
  )
  const named = Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  )
  const folded = phone ? columns.filter(({ phone: kept }, i) => !(kept ?? i < 2)) : []
  const open = columns.filter((column) => !folded.includes(column))
  const across = open.length + (more.length > 0 ? 1 : 0)

  return (
    <TableScroll caption={caption} maxHeight={maxHeight}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {open.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-kind={column.kind}
                style={widthOf(column.width)}
                title={column.title}
                aria-sort={ariaSort(column.key, sorting)}
              >
                {column.sortable === false ? (
                  column.label
                ) : (
                  <button
                    type="button"
                    onClick={() => setSorting(turn(sorting, column))}
                    title={words.figure.sortBy(column.label)}
                  >
                    {column.label}
                    <span aria-hidden="true" className={styles.arrow}>
                      {sorting?.key === column.key ? (sorting.descending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                )}
              </th>
            ))}
            {more.length > 0 ? (
              <th scope="col">
                <span className="visually-hidden">{words.figure.details}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, i) => {
            const key = rowKey(row)
            const line = sorting === null || sorting === props.sorting ? before?.(row, i) : null
            return (
              <Fragment key={key}>
                {line ? <Across columns={across}>{line}</Across> : null}
                <TableRow
                  name={key}
                  row={row}
                  columns={columns}
                  folded={folded}
                  more={more}
                  named={named}
                  depth={depth?.(row) ?? 0}
                  followed={followed?.(row) ?? false}
                  chosen={chosen === key}
                  entry={i === entry}
                  onOpen={onRow ? () => onRow(row) : undefined}
                />
              </Fragment>
            )
          })}
          {rows.length === 0 ? <Across columns={across}>{words.figure.noRows}</Across> : null}
          {after ? <Across columns={across}>{after}</Across> : null}
        </tbody>
      </table>
    </TableScroll>
  )
}

function widthOf(width: string | undefined): CSSProperties | undefined {
  return width === undefined ? undefined : ({ '--width': width } as CSSProperties)
}

function Across({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className={styles.across}>
      <td colSpan={columns}>{children}</td>
    </tr>
  )
}

function ariaSort(key: string, sorting: Sorting | null): 'ascending' | 'descending' | undefined {
  if (sorting?.key !== key) return undefined
  return sorting.descending ? 'descending' : 'ascending'
}

function turn<Row>(sorting: Sorting | null, column: TableColumn<Row>): Sorting {
  if (sorting?.key === column.key) return { key: column.key, descending: !sorting.descending }
  return { key: column.key, descending: false }
}
