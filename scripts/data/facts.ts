import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { parseCsv } from './parseCsv.ts'
import { raggedRow } from './readTable.ts'

/** One line of a file of facts. `row` counts as a spreadsheet does: the header is row 1. */
export interface FactRow {
  file: string
  row: number
  /** The value of a column; null where it is blank. Throws if the file has no such column. */
  get: (column: string) => string | null
}

export interface FactState {
  row: FactRow
  /** Why it is not loaded; null if it is loaded; undefined if nobody accounted for it. */
  reason: string | null | undefined
}

/** Keeps account of which rows of the facts went into the package and which were left out, and why. */
export interface FactLedger {
  folder: string
  /** Rows of `data/facts/<file>`, e.g. `scores.csv` or `hanoi/hanoi-targets.csv`. Read once, then remembered. */
  readFacts: (file: string) => FactRow[]
  /** Says that the row is in the package. */
  used: (row: FactRow) => void
  /** Says that the row is left out, and why. A row that is used stays used. */
  unused: (row: FactRow, reason: string) => void
  states: () => FactState[]
}

export function openFacts(folder: string): FactLedger {
  const files = new Map<string, FactRow[]>()
  const reasons = new Map<FactRow, string | null>()

  function readFacts(file: string): FactRow[] {
    const known = files.get(file)
    if (known) return known
    const { header, rows, ragged } = parseCsv(readFileSync(path.join(folder, file), 'utf8'))
    const [uneven] = ragged
    if (uneven) {
      const problem = raggedRow(path.join(folder, file), uneven.row, uneven.cells, header.length)
      throw new Error(formatProblem(problem))
    }
    const positions = new Map(header.map((column, position) => [column, position]))
    const facts = rows.map((cells, index) => ({
      file,
      row: index + 2,
      get: (column: string) => {
        const position = positions.get(column)
        if (position === undefined) throw new Error(`${file}: không có cột “${column}”`)
        return cells[position] || null
      },
    }))
    files.set(file, facts)
    return facts
  }

  return {
    folder,
    readFacts,
    used: (row) => void reasons.set(row, null),
    unused: (row, reason) => {
      if (reasons.get(row) !== null) reasons.set(row, reason)
    },
    states: () => [...files.values()].flat().map((row) => ({ row, reason: reasons.get(row) })),
  }
}
