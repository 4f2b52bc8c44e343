import { remembered } from '../remembered.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import type { CasePart, CaseRow, CellFault } from './CaseRow.ts'
import { type FactColumn, factColumns, factOf } from './factOf.ts'

/**
 * Reads the columns of a case that each speak for themselves. A cell that says nothing that is known is left blank and
 * named, but for the type, without which a case is none; a type that is not written is the given one.
 * @param ticked columns in which a blank is a no, for nothing but ticks stands in them
 */
export function caseFacts(type: string | null, ticked: ReadonlySet<FactColumn>): (row: CaseRow) => CasePart {
  const readers = factColumns.map(
    (column) => [column, remembered((text: string) => factOf(column, text))] as const,
  )
  return (row) => {
    const values: Record<string, ContractRow[string]> = {}
    const unread: CellFault[] = []
    for (const [column, read] of readers) {
      const text = row.text(column)
      const fact = text === '' ? null : read(text)
      values[column] = fact ?? (text === '' && ticked.has(column) ? false : null)
      if (fact === undefined)
        unread.push({ column, code: 'word-unread', value: text, detail: row.head(column) })
    }
    if (row.text('type') === '') values.type = type
    const isOfType = ({ column }: CellFault) => column === 'type'
    const refused = unread.filter(isOfType)
    if (values.type === null && refused.length === 0)
      refused.push({ column: 'type', code: 'cell-blank', value: row.head('type'), detail: '' })
    return { values, refused, blanked: unread.filter((fault) => !isOfType(fault)) }
  }
}
