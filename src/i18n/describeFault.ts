import { faults as en, faultPlaces as enPlaces } from './en/faults.ts'
import type { FaultSaid } from './FaultSaid.ts'
import { upperFirst } from './upperFirst.ts'
import { faults as vi, faultPlaces as viPlaces } from './vi/faults.ts'

type Language = 'vi' | 'en'

const words = { vi: { sentences: vi, places: viPlaces }, en: { sentences: en, places: enPlaces } }

/** What was left out, where and why, and how to cure it. */
export function describeFault(fault: FaultSaid & { code: keyof typeof vi }, language: Language): string {
  const { places } = words[language]
  const { row, column, rows = 1 } = fault
  const place = [
    `${places.file} ${fault.file}`,
    row === undefined ? '' : `${places.row} ${row}${rows > 1 ? places.more(rows - 1) : ''}`,
    column === undefined ? '' : `${places.column} “${column}”`,
  ].filter((part) => part !== '')
  const where = place.join(', ')
  const taken = takenWords(fault, language)
  const start = taken === '' ? upperFirst(where) : `${taken}: ${where}`
  return `${start}: ${faultSentence(fault, language)}`
}

/** What is wrong and how to cure it, without the place. */
export function faultSentence(
  { code, value = '', detail = '', rows = 1 }: FaultSaid & { code: keyof typeof vi },
  language: Language,
): string {
  return words[language].sentences[code](value, detail, rows)
}

function takenWords({ takes, rows = 1 }: FaultSaid, language: Language): string {
  const { places } = words[language]
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
