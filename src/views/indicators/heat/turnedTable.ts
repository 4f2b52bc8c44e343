import type { TintedTable } from '../../../charts/TintedTable.ts'

/**
 * A tinted table with its columns as rows: of few rows and many columns it fits where the window is narrow.
 * @param mark stands behind the name of each row that has none, such as that of made-up figures
 */
export function turnedTable({ keys, columns, rows }: TintedTable, mark = ''): TintedTable {
  return {
    keys,
    columns: rows.map(({ key, name }) => ({
      key,
      head: name.includes(mark) ? name : `${name} ${mark}`,
      below: '',
    })),
    rows: columns.map(({ key, head, below }, column) => ({
      key,
      name: below === '' ? head : `${head} ${below}`,
      isSum: false,
      cells: rows.flatMap(({ cells }) => cells[column] ?? []),
    })),
    followed: null,
  }
}
