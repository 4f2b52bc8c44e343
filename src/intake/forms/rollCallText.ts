import type { RowFault } from '../scores/IntakeReport.ts'
import type { RollCall, RollCallRow, SentForm } from './rollCall.ts'

/** Sentences of the roll-call; counts and names come as text. */
export interface RollCallWords {
  title(period: string, from: string, to: string, form: string): string
  received(count: string, all: string): string
  again(count: string): string
  missing(count: string, names: string): string
  everyone: string
  double(unit: string, files: string): string
  unplaced(count: string, files: string): string
  /** Why a form must be sent again. */
  fault(fault: RowFault): string
  asked: string
}

/** The roll-call as lines to send on; files whose unit or period is not known come last. */
export function rollCallText(
  calls: readonly RollCall[],
  sent: readonly SentForm[],
  words: RollCallWords,
): string {
  const unplaced = sent.some(({ report }) => report.form !== undefined) ? sent.filter(isUnplaced) : []
  const lines = calls.flatMap((call) => linesOf(call, words))
  if (unplaced.length > 0) {
    const files = [...new Set(unplaced.map(({ file }) => file))]
    lines.push(words.unplaced(String(files.length), files.join(', ')))
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** A form of which unit or period is not known, and a file that cannot be read. */
function isUnplaced({ file, report: { form, table, period, questions, faults } }: SentForm): boolean {
  if (form === undefined) return table === null && faults.length > 0
  const isOfUnit = faults.some(
    ({ code, row }) => row === null && (code === 'unit-unknown' || code === 'unit-ended'),
  )
  return period === null || isOfUnit || questions.some(({ ask, about }) => ask === 'unit' && about === file)
}

function linesOf({ form, period, start, end, rows }: RollCall, words: RollCallWords): string[] {
  const of = (state: RollCallRow['state']) => rows.filter((row) => row.state === state)
  const [again, missing] = [of('again'), of('missing')]
  const day = (date: string) => date.split('-').reverse().join('/')
  return [
    words.title(period, day(start), day(end), form),
    words.received(String(of('received').length), String(rows.length)),
    ...(again.length > 0 ? [words.again(String(again.length))] : []),
    ...again.map((row) => `- ${row.name} (${row.files.join(', ')}): ${reasonsOf(row, words).join('; ')}`),
    ...rows
      .filter(({ files }) => files.length > 1)
      .map(({ name, files }) => words.double(name, files.join(', '))),
    missing.length > 0
      ? words.missing(String(missing.length), missing.map(({ name }) => name).join(', '))
      : words.everyone,
  ]
}

const most = 3

/** The first few faults, each with its cell, and whether a question is open; the rest is in the report. */
function reasonsOf({ faults, questions }: RollCallRow, words: RollCallWords): string[] {
  const told = faults.filter(({ code }) => code !== 'form-in-part')
  const first = told.slice(0, most).map((fault) => {
    const cell = fault.row === null ? '' : `${fault.column ?? ''}${fault.row}: `
    return `${cell}${words.fault(fault)}`
  })
  return [...first, ...(told.length > most ? ['…'] : []), ...(questions.length > 0 ? [words.asked] : [])]
}
