import { groupBy } from '../../domain/groupBy.ts'
import type { LeftOut, RowFault } from '../scores/IntakeReport.ts'
import type { ReadCase } from './readCases.ts'

interface Once {
  /** One row of each case that stands in no two ways. */
  rows: ReadCase[]
  repeated: LeftOut[]
  /** Of codes that stand in rows that differ: none of these is taken. */
  faults: RowFault[]
}

/** Rows of one code are one case where they say the same, and none where they do not. */
export function casesOnce(read: readonly ReadCase[], column: string): Once {
  const rows: ReadCase[] = []
  const repeated: LeftOut[] = []
  const faults: RowFault[] = []
  const groups = groupBy(read, ({ code, row }) => code || row)
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue
    if (others.every((other) => saysSame(other, first))) {
      rows.push(first)
      for (const { row, code } of others)
        repeated.push({ row: row + 1, column: null, value: code, reason: 'repeated' })
      continue
    }
    for (const { row, code } of others)
      faults.push({
        code: 'row-twice',
        row: row + 1,
        column,
        value: code,
        detail: `${first.row + 1}, ${row + 1}`,
      })
  }
  return { rows, repeated, faults }
}

function saysSame(one: ReadCase, other: ReadCase): boolean {
  if (one.faults.length !== other.faults.length) return false
  return Object.entries(one.values).every(([name, value]) => value === other.values[name])
}
