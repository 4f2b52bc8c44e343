import { cellAt } from '../cellAt.ts'
import { columnName } from '../cellName.ts'
import { cellText } from '../find/cellText.ts'
import { readNumbers } from '../numbers/readNumbers.ts'
import type { Sheet } from '../Sheet.ts'
import type { Question, RowFault, Told } from '../scores/IntakeReport.ts'
import type { UnitScoreColumns } from './unitScoreColumns.ts'

export interface UnitFigures {
  score: number | null
  max: number | null
  rank: number | null
  /** Among how many units, where it is written so (`3/22`). */
  of: number | null
}

export interface ReadFigures {
  /** Those of a row of the sheet, from 0; null where one of them could not be read. */
  of(row: number): UnitFigures | null
  questions: Question[]
  faults: RowFault[]
}

/** The numbers of a table of units' scores; a decimal mark that both readings allow is asked. */
export function unitScoreFigures(
  sheet: Sheet,
  rows: readonly number[],
  columns: UnitScoreColumns,
  { answers }: Pick<Told, 'answers'>,
): ReadFigures {
  const questions: Question[] = []
  const faults: RowFault[] = []
  const unread = new Set<number>()
  const numbersIn = (column: number | null): ReadonlyMap<number, number> => {
    if (column === null) return new Map()
    const read = readNumbers(rows.map((row) => cellAt(sheet, row, column)))
    const name = columnName(column)
    if (read.is === 'thousands-lost' || read.is === 'text') {
      const code = read.is === 'text' ? ('not-a-number' as const) : ('thousands-lost' as const)
      const value = read.is === 'text' ? '' : read.example
      faults.push({ code, row: null, column: name, value, detail: '' })
      for (const row of rows) unread.add(row)
      return new Map()
    }
    const answer = answers[`decimal ${name}`]
    if (read.is === 'ambiguous' && answer !== 'comma' && answer !== 'point') {
      questions.push({ ask: 'decimal', about: name, options: ['comma', 'point'] })
      return new Map()
    }
    for (const { at, value, code } of read.is === 'ambiguous' ? [] : read.faults) {
      const row = rows[at] ?? 0
      faults.push({ code, row: row + 1, column: name, value, detail: '' })
      unread.add(row)
    }
    const values = read.is === 'ambiguous' ? read.readings[answer === 'comma' ? 0 : 1] : read.values
    return new Map(rows.flatMap((row, i) => (values[i] == null ? [] : [[row, values[i]]])))
  }
  const score = numbersIn(columns.score)
  const max = numbersIn(columns.max)
  const ranked = numbersIn(columns.of)
  return {
    of(row) {
      const cell = columns.rank === null ? null : cellAt(sheet, row, columns.rank)
      const [, rank, of] = /^(?:hạng )?(\d+)(?:\s*\/\s*(\d+))?$/i.exec(cellText(cell)) ?? []
      if (unread.has(row)) return null
      const numbers = { score: score.get(row) ?? null, max: max.get(row) ?? null }
      return { ...numbers, rank: wholeOf(rank), of: wholeOf(of) ?? ranked.get(row) ?? null }
    },
    questions,
    faults,
  }
}

const wholeOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
