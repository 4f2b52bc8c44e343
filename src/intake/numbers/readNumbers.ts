import type { Cell } from '../Sheet.ts'
import { isMissing } from './isMissing.ts'
import { type Decimal, halfWidth, readNumber } from './readNumber.ts'
import { thousandsLost } from './thousandsLost.ts'

export type ColumnNumbers =
  | NumbersRead
  /** Values with the comma as decimal mark and the point for thousands, and the other way round. */
  | { is: 'ambiguous'; readings: [comma: (number | null)[], point: (number | null)[]] }
  /** Counts whose thousands dot was read as a decimal point; the example is a cell's text. */
  | { is: 'thousands-lost'; example: string }
  /** Fewer than half of the cells that hold something hold a number. */
  | { is: 'text' }

export interface NumbersRead {
  is: 'numbers'
  /** One for each cell; null where nothing is or where it is no number. */
  values: (number | null)[]
  /** Decimal mark of the texts; `number` where cells are numbers or texts need no mark. */
  how: 'number' | Decimal
  /** Whether values are written with a percent sign; 68,41% is 68.41. */
  percent: boolean
  /** Positions of cells that are empty or say that there is no value. */
  missing: number[]
  faults: NumberFault[]
}

export interface NumberFault {
  at: number
  value: string
  /** A percent sign where most have none, or none where most have one, is `not-a-number` too: 0.7 may be 70%. */
  code: 'not-a-number' | 'error-value'
}

/** What a cell says in each reading; both null where it says no number. */
interface Reading {
  text: string
  missing: boolean
  error: boolean
  percent: boolean
  comma: number | null
  point: number | null
}

/**
 * How one column's cells are read as numbers, decided from all of them together: a text that only one of the
 * readings allows (`68,41`, `1.234.567`) decides for the column, by majority; texts that both allow (`1,234`)
 * decide nothing. If they alone are there, one reading must look like lost thousands for the other to hold.
 */
export function readNumbers(cells: readonly Cell[]): ColumnNumbers {
  const readings = cells.map(readingOf)
  const there = readings.filter(({ missing }) => !missing)
  const numbers = there.filter(({ comma, point }) => comma !== null || point !== null)
  if (numbers.length * 2 < there.length) return { is: 'text' }

  const how = decimalOf(numbers)
  const values = readings.map((one) => one[how === 'point' ? 'point' : 'comma'])
  if (how === null) return { is: 'ambiguous', readings: [values, readings.map(({ point }) => point)] }
  const percents = numbers.filter(({ percent }) => percent).length
  const lost = percents === 0 ? thousandsLost(values) : null
  if (lost !== null) return { is: 'thousands-lost', example: readings[lost]?.text ?? '' }

  const percent = percents > 0 && percents * 2 >= numbers.filter(({ comma }) => comma !== 0).length
  const missing = [...readings.keys()].filter((at) => readings[at]?.missing)
  const faults = readings.flatMap((one, at) => faultOf(one, at, values[at] ?? null, percent))
  for (const { at } of faults) values[at] = null
  return { is: 'numbers', values, how, percent, missing, faults }
}

function readingOf(cell: Cell): Reading {
  const nothing = { text: '', missing: false, error: false, percent: false, comma: null, point: null }
  if (cell === null) return { ...nothing, missing: true }
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { ...nothing, text: String(cell), comma: cell, point: cell }
      : { ...nothing, text: String(cell) }
  if (typeof cell === 'boolean') return { ...nothing, text: String(cell) }
  if (typeof cell === 'object')
    return 'error' in cell ? { ...nothing, text: cell.error, error: true } : { ...nothing, text: cell.day }
  const text = halfWidth(cell)
  return {
    text: cell.trim(),
    missing: isMissing(text),
    error: /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text),
    percent: text.endsWith('%'),
    comma: readNumber(text, 'comma'),
    point: readNumber(text, 'point'),
  }
}

/** Null where nothing decides. */
function decimalOf(numbers: readonly Reading[]): NumbersRead['how'] | null {
  const commas = numbers.filter(({ point }) => point === null).length
  const points = numbers.filter(({ comma }) => comma === null).length
  if (commas !== points) return commas > points ? 'comma' : 'point'
  if (commas > 0) return null
  if (numbers.every(({ comma, point }) => comma === point)) return 'number'
  const lostByComma = thousandsLost(numbers.map(({ comma }) => comma)) !== null
  const lostByPoint = thousandsLost(numbers.map(({ point }) => point)) !== null
  if (lostByComma === lostByPoint) return null
  return lostByComma ? 'point' : 'comma'
}

function faultOf(one: Reading, at: number, value: number | null, percent: boolean): NumberFault[] {
  if (one.missing) return []
  if (one.error) return [{ at, value: one.text, code: 'error-value' }]
  const otherScale = value !== 0 && one.percent !== percent
  return value === null || otherScale ? [{ at, value: one.text, code: 'not-a-number' }] : []
}
