import { columnName } from '../cellName.ts'
import type { RowFault } from '../scores/IntakeReport.ts'
import type { FormColumn } from './declaredForms.ts'
import type { LineKind } from './lineKinds.ts'

export interface CountedRow {
  row: number
  kind: LineKind
  values: ReadonlyMap<string, number | null>
}

interface BrokenTotals {
  faults: RowFault[]
  /** Rows whose total does not hold. */
  rows: Set<number>
}

/**
 * Totals that are not the sum of their rows. The total of a part is that of the rows below its head, or above it
 * where others follow; a total before all rows, or behind them, is that of all. What is not known is not compared.
 */
export function brokenTotals(rows: readonly CountedRow[], at: ReadonlyMap<FormColumn, number>): BrokenTotals {
  const faults: RowFault[] = []
  const broken = new Set<number>()
  rows.forEach((total, i) => {
    if (total.kind !== 'total' && total.kind !== 'section') return
    const lines = scope(rows, i)
    if (lines.length === 0) return
    for (const [{ column, holds }, position] of at) {
      const whole = total.values.get(column) ?? null
      const parts = lines.map(({ values }) => values.get(column) ?? null)
      if (holds !== 'count' || whole === null || parts.includes(null)) continue
      const sum = parts.reduce<number>((all, one) => all + (one ?? 0), 0)
      if (sum === whole) continue
      const name = columnName(position)
      const detail = `${name}${(lines[0]?.row ?? 0) + 1}:${name}${(lines.at(-1)?.row ?? 0) + 1} = ${sum}`
      faults.push({
        code: 'total-differs',
        row: total.row + 1,
        column: name,
        value: String(whole),
        detail,
      })
      for (const { row } of lines) broken.add(row)
    }
  })
  return { faults, rows: broken }
}

function scope(rows: readonly CountedRow[], i: number): CountedRow[] {
  const isLine = ({ kind }: CountedRow) => kind === 'line'
  const below = rows.slice(i + 1)
  if (rows[i]?.kind === 'section') {
    const next = below.findIndex(({ kind }) => kind === 'section' || kind === 'total')
    return below.slice(0, next < 0 ? below.length : next).filter(isLine)
  }
  const above = rows.slice(0, i)
  if (!above.some(isLine) || !below.some(isLine)) return rows.filter(isLine)
  const last = above.findLastIndex(({ kind }) => kind === 'section' || kind === 'total')
  return above.slice(last + 1).filter(isLine)
}
