import { dataError } from '../DataError.ts'
import { type Matched, matchColumns } from '../tableColumns.ts'

const needed = {
  dossiers: ['dossier', 'type', 'unit', 'received'],
  steps: ['dossier', 'step', 'order', 'attempt', 'unit'],
} as const

/** Whether a file holds cases or steps, by its columns. @throws DataError that names what it lacks to hold cases. */
export function matchCases(
  file: string,
  names: readonly string[],
): { table: 'dossiers' | 'steps'; matched: Matched } {
  const lacking = (table: keyof typeof needed) => needed[table].filter((name) => !names.includes(name))
  const table = lacking('steps').length === 0 && lacking('dossiers').length > 0 ? 'steps' : 'dossiers'
  const lost = lacking(table)
  if (lost.length > 0) {
    throw dataError({
      code: 'no-cases',
      file,
      value: names.join(', ').slice(0, 300),
      detail: lost.join(', '),
    })
  }
  return { table, matched: matchColumns(table, file, names) }
}
