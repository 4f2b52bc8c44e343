import { readNumbers } from '../numbers/readNumbers.ts'
import type { Cell } from '../Sheet.ts'

export interface ReadCounts {
  /** One for each cell; null where nothing is, or where it is no count. */
  values: (number | null)[]
  /** Positions of cells that hold something that is no whole number from 0, with what they hold. */
  broken: { at: number; value: string }[]
  /** A cell's text where a point that parts thousands was read as a decimal point: no number can be trusted. */
  lost: string | null
}

/** The counts of a column. A count has no decimals, so that a mark before three digits parts thousands. */
export function readCounts(cells: readonly Cell[]): ReadCounts {
  const isShare = cells.map((cell) => typeof cell === 'string' && cell.trim().endsWith('%'))
  const read = readNumbers(cells.map((cell, at) => (isShare[at] ? null : cell)))
  const nothing = cells.map(() => null)
  if (read.is === 'thousands-lost') return { values: nothing, broken: [], lost: read.example }
  const numbers = read.is === 'text' ? nothing : read.is === 'ambiguous' ? whole(read.readings) : read.values
  const isUnread = new Set(read.is === 'numbers' ? read.faults.map(({ at }) => at) : [])
  const broken = cells.flatMap((cell, at) => {
    const value = numbers[at] ?? null
    const isBroken = value === null ? isShare[at] || isUnread.has(at) : !isCount(value)
    return isBroken || (read.is === 'text' && cell !== null) ? [{ at, value: shown(cell) }] : []
  })
  return {
    values: numbers.map((value) => (value !== null && isCount(value) ? value : null)),
    broken,
    lost: null,
  }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0

/** The reading without decimals; of two the larger, in which marks part thousands. */
function whole(readings: readonly (number | null)[][]): (number | null)[] {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0)
  const isWhole = (values: readonly (number | null)[]) => values.every((one) => one === null || isCount(one))
  const [first = []] = readings.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || sum(b) - sum(a))
  return first
}

function shown(cell: Cell): string {
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '')
  return 'day' in cell ? cell.day : cell.error
}
