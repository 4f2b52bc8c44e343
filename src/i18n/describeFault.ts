import type { FaultSaid } from './FaultSaid.ts'
import { upperFirst } from './upperFirst.ts'
import type { Words } from './vi.ts'

type Fault = FaultSaid & { code: keyof Words['faults']['sentences'] }

/** What was left out, where and why, and how to cure it. */
export function describeFault(fault: Fault, words: Pick<Words, 'faults'>): string {
  const { places } = words.faults
  const { row, column, rows = 1 } = fault
  const place = [
    `${places.file} ${fault.file}`,
    row === undefined ? '' : `${places.row} ${row}${rows > 1 ? places.more(rows - 1) : ''}`,
    column === undefined ? '' : `${places.column} “${column}”`,
  ].filter((part) => part !== '')
  const where = place.join(', ')
  const taken = takenWords(fault, words.faults)
  const start = taken === '' ? upperFirst(where) : `${taken}: ${where}`
  return `${start}: ${faultSentence(fault, words)}`
}

/** What is wrong and how to cure it, without the place. */
export function faultSentence(
  { code, value = '', detail = '', rows = 1 }: Fault,
  { faults }: Pick<Words, 'faults'>,
): string {
  return faults.sentences[code](value, detail, rows)
}

function takenWords({ takes, rows = 1 }: FaultSaid, { places }: Words['faults']): string {
  switch (takes?.what) {
    case 'rows':
      return places.leaves(rows)
    case 'years': {
      const { index, edition, from, to } = takes
      const years = to === null ? places.from(from) : from === to ? String(from) : `${from}–${to}`
      return places.years(index, edition, years)
    }
    case 'points':
      return places.points(takes.index, takes.edition)
    case 'code':
      return places.codes(
        takes.codes.length > 5 ? `${takes.codes.slice(0, 5).join(', ')}, …` : takes.codes.join(', '),
        takes.table,
      )
    default:
      return ''
  }
}
