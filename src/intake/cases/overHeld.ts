import type { ContractRow } from '../tables/takeTable.ts'
import type { CaseColumn } from './caseHeads.ts'

/**
 * A case laid over what is held of it: columns that the table does not have stay. Whether that contradicts what is
 * held: an open case goes on, but neither is it received otherwise nor is one that is finished changed.
 */
export function overHeld(
  row: ContractRow,
  held: ContractRow | undefined,
  isRead: (column: CaseColumn) => boolean,
): { row: ContractRow; isContrary: boolean } {
  if (held === undefined) return { row, isContrary: false }
  const kept = Object.entries(held).filter(([name, value]) => value !== null && !isRead(name as CaseColumn))
  const laid = { ...row, ...Object.fromEntries(kept) }
  const differs = (name: string) => plainText(laid[name]) !== plainText(held[name])
  const isFinished = (held.finished ?? '') !== ''
  const columns = isFinished ? Object.keys(row) : ['type', 'received']
  return { row: laid, isContrary: columns.some(differs) }
}

/** Times in one spelling, whoever wrote them. */
function plainText(value: ContractRow[string] | undefined): string {
  return String(value ?? '').replace(/^(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/, '$1 ')
}
