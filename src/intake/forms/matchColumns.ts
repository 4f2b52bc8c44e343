import type { Form, FormColumn } from './declaredForms.ts'
import { headLevels } from './headLevels.ts'

export interface MatchedColumns {
  /** Positions in the sheet, by the form's column; a column that may be several is in `twice`. */
  at: ReadonlyMap<FormColumn, number>
  missing: FormColumn[]
  twice: { column: FormColumn; positions: number[] }[]
}

/** Which columns of a table are which of a form: by the words of their heads, each once. */
export function matchColumns({ columns }: Form, heads: readonly string[]): MatchedColumns {
  const levels = heads.map(headLevels)
  const found = columns.map((column) => ({
    column,
    positions: [...levels.keys()].filter((i) => column.spellings.some((one) => isHead(levels[i] ?? [], one))),
  }))
  const taken = found.flatMap(({ positions }) => (positions.length === 1 ? positions : []))
  const isShared = (position: number) => taken.filter((one) => one === position).length > 1
  const at = new Map<FormColumn, number>()
  const missing: FormColumn[] = []
  const twice: MatchedColumns['twice'] = []
  for (const { column, positions } of found) {
    const [position] = positions
    if (position === undefined) missing.push(column)
    else if (positions.length > 1 || isShared(position)) twice.push({ column, positions })
    else at.set(column, position)
  }
  return { at, missing, twice }
}

/**
 * The last level word for word and those above within levels above it, in their order; or all of them in one run at
 * the head's end, as where a head has one line.
 */
function isHead(levels: readonly string[], spelling: readonly string[]): boolean {
  if (spelling.length > 1 && ` ${levels.join(' ')}`.endsWith(` ${spelling.join(' ')}`)) return true
  if (levels.length === 0 || levels.at(-1) !== spelling.at(-1)) return false
  const above = levels.slice(0, -1)
  let from = 0
  return spelling.slice(0, -1).every((words) => {
    from = above.findIndex((level, i) => i >= from && ` ${level} `.includes(` ${words} `))
    return from >= 0
  })
}
