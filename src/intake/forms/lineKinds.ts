import { isSection } from '../find/lineKind.ts'
import { headLevels } from './headLevels.ts'

/** What a row below the heads of a form is. */
export type LineKind =
  | 'line'
  /** Of all rows, or of those since the last one of its kind. */
  | 'total'
  /** The head of a part of the form, with or without its sum. */
  | 'section'
  /** A part of the row above, counted there: “1.1” below “1”, “trong đó”. */
  | 'of-which'

export interface WrittenLine {
  /** Of the row, as it is written. */
  number: string
  name: string
  isUnit: boolean
}

/** What each row of a form is, by its number and its name; a name of a unit is always one's own row. */
export function lineKinds(lines: readonly WrittenLine[]): LineKind[] {
  const numbers = new Set(lines.map(({ number }) => number.trim()))
  return lines.map(({ number, name, isUnit }) => {
    const [, above] = /^(\d+)\.\d+$/.exec(number.trim()) ?? []
    if ((above !== undefined && numbers.has(above)) || /^[-–+]?\s*trong đó/i.test(name)) return 'of-which'
    if (isTotal(name) || (name === '' && isTotal(number))) return 'total'
    if (isUnit) return 'line'
    return isPart(number) || (number === '' && isSection(name)) ? 'section' : 'line'
  })
}

const ofAll = 'toan|thanh|pho|ha|noi|chung|cac|so|nganh|don|vi|xa|phuong|khoi|cap|linh|vuc|i+|iv|v'

/** “Tổng cộng”, “Tổng số toàn thành phố”, “Cộng”; “Công thương” is none. */
function isTotal(text: string): boolean {
  const words = headLevels(text).join(' ')
  return new RegExp(`^(?:tong(?: so| cong)?(?: (?:${ofAll}))*|cong|toan thanh pho|thanh pho ha noi)$`).test(
    words,
  )
}

/** Roman numbers and capital letters count parts; numbers count rows. */
function isPart(number: string): boolean {
  return /^(?:[IVX]+|[A-H])[.)]?$/.test(number.trim())
}
