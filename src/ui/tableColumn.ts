import type { ReactNode } from 'react'
import type { Table } from '../engine/contract.ts'
import { collate } from '../i18n/collate.ts'

export type Plain = string | number | boolean | null

/** How a figure is written. */
export interface Writing {
  decimals?: number
  /** A share of one, which is written in per cent. */
  fraction?: boolean
}

/** A column of a table: what it is called, its plain value (sorted, exported), and how it is shown. */
export interface TableColumn<Row> extends Writing {
  key: string
  label: string
  /** `number` stands right, in tabular figures. */
  kind: 'text' | 'number'
  /** The plain value: sorted by it, exported as it is; missing = null. */
  value: (row: Row) => Plain
  /** How it is shown; by default the value, numbers with `decimals`. */
  show?: (row: Row) => ReactNode
  /** How each row is written, where its rows are in several measures. */
  writing?: (row: Row) => Writing
  /** Its own place on a phone; the others fold into details. By default the first two columns. */
  phone?: boolean
  /** What it shows says what it is: folded below its row it stands without its head. */
  plain?: boolean
  /** Where it stands: by default on screen and in files; `more`: on screen behind the row, and open on paper. */
  only?: 'screen' | 'files' | 'nowhere' | 'more'
  sortable?: boolean
  /** A longer explanation of the label. */
  title?: string
  /** CSS width, such as `6rem`. */
  width?: string
}

/**
 * What the rows of a figure are in the data contract, so that its workbook can be taken over again. Made-up figures have
 * none: they are never taken for a unit’s own.
 */
export interface Coded<Row> {
  table: Table
  /** By the key of a column that stands in files: the contract’s column whose values it holds. */
  columns: Readonly<Record<string, string>>
  /** The contract’s other columns, such as those that make the key of its rows. */
  keys: (row: Row) => Readonly<Record<string, string | number | null>>
  /** Of these others, by name: as what they stand in text files too, where no column above names what a row is of. */
  heads?: Readonly<Record<string, string>>
}

export interface PlainColumn extends Writing {
  key: string
  label: string
  kind: 'text' | 'number'
  /** Of each row, where its rows are in several measures. */
  writings?: readonly Writing[]
  /** The contract’s column whose values it holds, such as `scores.score`. */
  code?: string
}

/** A table as a figure exports it. */
export interface PlainTable {
  columns: readonly PlainColumn[]
  rows: readonly (readonly Plain[])[]
  /** The contract’s columns that no column above holds, such as `scores.place`, and their values in each row. */
  codes?: {
    names: readonly string[]
    rows: readonly (readonly Plain[])[]
    /** In text files; without heads they have none of them. */
    heads?: readonly string[]
  }
}

/** Those of the columns that stand on screen, behind its rows, or in files. */
export function columnsOf<Row>(
  place: 'screen' | 'more' | 'files',
  columns: readonly TableColumn<Row>[],
): TableColumn<Row>[] {
  return columns.filter(({ only }) => (only ?? (place === 'more' ? 'screen' : place)) === place)
}

/** The columns of files as plain values. */
export function plainTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  coded?: Coded<Row>,
): PlainTable {
  const kept = columnsOf('files', columns)
  const plain = {
    columns: kept.map(({ key, label, kind, decimals, fraction, writing }) => ({
      ...{ key, label, kind, decimals },
      ...(fraction ? { fraction } : {}),
      ...(writing ? { writings: rows.map(writing) } : {}),
    })),
    rows: rows.map((row) => kept.map((column) => column.value(row))),
  }
  return coded === undefined ? plain : withCodes(plain, rows.map(coded.keys), coded)
}

/** How the value of a row, by its number, is written. */
export function writingOf(column: PlainColumn | undefined, n: number): Writing {
  return column?.writings?.[n] ?? column ?? {}
}

function withCodes<Row>(
  { columns, rows }: PlainTable,
  keys: readonly Readonly<Record<string, Plain>>[],
  coded: Coded<Row>,
): PlainTable {
  const named = (name: string) => `${coded.table}.${name}`
  const names = Object.keys(keys[0] ?? {})
  const { heads } = coded
  return {
    columns: columns.map((column) => {
      const name = coded.columns[column.key]
      return name === undefined ? column : { ...column, code: named(name) }
    }),
    rows,
    codes: {
      names: names.map(named),
      rows: keys.map((row) => names.map((name) => row[name] ?? null)),
      ...(heads ? { heads: names.map((name) => heads[name] ?? name) } : {}),
    },
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
