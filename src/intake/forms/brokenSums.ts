import { columnName } from '../cellName.ts'
import type { RowFault } from '../scores/IntakeReport.ts'
import type { FormColumn } from './declaredForms.ts'
import type { FormLine } from './FormLine.ts'

/**
 * Sums of a row that do not hold, each with the cells of both sides; where a part is not known, parts above the
 * whole.
 */
export function brokenSums(
  { row, values }: Pick<FormLine, 'row' | 'values'>,
  at: ReadonlyMap<FormColumn, number>,
): RowFault[] {
  const positions = new Map([...at].map(([{ column }, position]) => [column, position]))
  const cell = (column: string) => `${columnName(positions.get(column) ?? 0)}${row + 1}`
  return [...at].flatMap(([{ column, sums }, position]) =>
    sums.flatMap((parts): RowFault[] => {
      const whole = values.get(column) ?? null
      if (whole === null || parts.some((part) => !positions.has(part))) return []
      const known = parts.map((part) => values.get(part) ?? null)
      const sum = known.reduce<number>((all, one) => all + (one ?? 0), 0)
      if (known.includes(null) ? sum <= whole : sum === whole) return []
      const detail = `${parts.map(cell).join(' + ')} = ${sum}`
      return [
        { code: 'sum-differs', row: row + 1, column: columnName(position), value: String(whole), detail },
      ]
    }),
  )
}
