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
  /** Why a form must be sent again, by the code of a fault or of a question. */
  reason(code: string): string
}

/** The roll-call as lines to send on; files whose unit or period is not known come last. */
export function rollCallText(
  calls: readonly RollCall[],
  sent: readonly SentForm[],
  words: RollCallWords,
): string {
  const unplaced = sent.filter(
    ({ report }) =>
      report.form !== undefined && (report.period === null || (report.unit === null && report.taken === 0)),
  )
  const lines = calls.flatMap((call) => linesOf(call, words))
  if (unplaced.length > 0) {
    const files = [...new Set(unplaced.map(({ file }) => file))]
    lines.push(words.unplaced(String(files.length), files.join(', ')))
  }
  return lines.map((line) => `${line}\n`).join('')
}

function linesOf({ form, period, start, end, rows }: RollCall, words: RollCallWords): string[] {
  const of = (state: RollCallRow['state']) => rows.filter((row) => row.state === state)
  const [again, missing] = [of('again'), of('missing')]
  const day = (date: string) => date.split('-').reverse().join('/')
  return [
    words.title(period, day(start), day(end), form),
    words.received(String(of('received').length), String(rows.length)),
    ...(again.length > 0 ? [words.again(String(again.length))] : []),
    ...again.map(
      ({ name, files, reasons }) =>
        `- ${name} (${files.join(', ')}): ${reasons.map(words.reason).join('; ')}`,
    ),
    ...rows
      .filter(({ files }) => files.length > 1)
      .map(({ name, files }) => words.double(name, files.join(', '))),
    missing.length > 0
      ? words.missing(String(missing.length), missing.map(({ name }) => name).join(', '))
      : words.everyone,
  ]
}
