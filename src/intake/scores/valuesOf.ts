import { columnName } from '../cellName.ts'
import { readNumbers } from '../numbers/readNumbers.ts'
import type { Cell } from '../Sheet.ts'
import type { Question, RowFault } from './IntakeReport.ts'
import type { Series } from './Series.ts'

/** One number of one place, with where it stands. */
export interface PlaceValue {
  row: number
  column: number
  place: Cell
  year: number
  component: string
  what: Series['what']
  value: number
}

interface Values {
  values: PlaceValue[]
  questions: Question[]
  faults: RowFault[]
  refused: number
}

/** The numbers of all series; what is missing in the file is missing here. @param options year null: each item has its own */
export function valuesOf(
  series: readonly Series[],
  { year, answers }: { year: number | null; answers: Readonly<Record<string, string>> },
): Values {
  const all: Values = { values: [], questions: [], faults: [], refused: 0 }
  for (const one of series) {
    const { values, questions, faults, refused } = seriesValues(one, year, answers)
    all.values.push(...values)
    all.questions.push(...questions)
    all.faults.push(...faults)
    all.refused += refused
  }
  return all
}

function seriesValues(
  { component, what, head, items }: Series,
  year: number | null,
  answers: Readonly<Record<string, string>>,
): Values {
  const read = readNumbers(items.map(({ value }) => value))
  const column = columnName(items[0]?.column ?? 0)
  const there = items.filter(({ value }) => value !== null).length
  if (read.is === 'thousands-lost') {
    const fault = { code: 'thousands-lost', row: null, column, value: read.example, detail: head } as const
    return { values: [], questions: [], faults: [fault], refused: there }
  }
  if (read.is === 'text') {
    const fault = { code: 'not-a-number', row: null, column, value: head, detail: head } as const
    return { values: [], questions: [], faults: [fault], refused: there }
  }
  const answer = answers[`decimal ${column}`]
  if (read.is === 'ambiguous' && answer !== 'comma' && answer !== 'point') {
    const question: Question = { ask: 'decimal', about: column, options: ['comma', 'point'] }
    return { values: [], questions: [question], faults: [], refused: 0 }
  }
  const numbers = read.is === 'ambiguous' ? (read.readings[answer === 'comma' ? 0 : 1] ?? []) : read.values
  const unread = read.is === 'ambiguous' ? [] : read.faults
  const faults: RowFault[] = unread.map(({ at, value, code }) => {
    const item = items[at]
    return { code, row: rowName(item?.row), column: columnName(item?.column ?? 0), value, detail: head }
  })
  const values = items.flatMap((item, i): PlaceValue[] => {
    const value = numbers[i] ?? null
    if (value === null) return []
    const own = year ?? yearOf(item.year)
    if (own !== null) {
      const { row, place, column: at } = item
      return [{ row, column: at, place, year: own, component, what, value }]
    }
    faults.push({
      code: 'year-unread',
      row: rowName(item.row),
      column: null,
      value: String(item.year),
      detail: head,
    })
    return []
  })
  return { values, questions: [], faults, refused: faults.length }
}

function yearOf(cell: Cell): number | null {
  const year = typeof cell === 'number' ? cell : typeof cell === 'string' ? Number(cell) : Number.NaN
  return Number.isInteger(year) && year > 1990 && year < 2100 ? year : null
}

/** As a spreadsheet counts it. */
export function rowName(row: number | undefined): number | null {
  return row === undefined ? null : row + 1
}
