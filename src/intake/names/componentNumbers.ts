import { groupBy } from '../../domain/groupBy.ts'
import type { ComponentRow } from './ComponentRow.ts'
import { nameWords } from './nameWords.ts'
import order from './printed-order.csv?raw'

/** A component's number as printed (“3”, “1.2”), and the level at which it is counted. */
interface Numbered {
  component: string
  number: string
  level: string
}

/**
 * The components that a number may mean: those whose codes end in it, and where codes are words those that are
 * printed at that place in some edition. More than one where editions count differently; null where the index or
 * edition has no numbers that are known, so that a number neither says nor denies anything.
 */
export function componentNumbers(rows: readonly ComponentRow[]): (said: NumberSaid) => string[] | null {
  const known = [...rows.flatMap(byCode), ...byOrder(rows)]
  return ({ number, levels }) => {
    if (known.length === 0) return null
    const meant = known.filter((one) => one.number === number && (!levels || levels.includes(one.level)))
    return [...new Set(meant.map(({ component }) => component))]
  }
}

export interface NumberSaid {
  number: string
  /** `level_vi` that the words before the number name; null where it stands alone. */
  levels: readonly string[] | null
  /** What follows the number. */
  rest: string
}

/** A number at the beginning of a head, with the words for its level: “Sub-Index 2: Land” → 2, “land”. */
export function numberSaid(head: string): NumberSaid | null {
  const words = nameWords(head)
  const before = levelWords.find(([said]) => words.startsWith(`${said} `))
  const after = before ? words.slice(before[0].length + 1) : words
  const found = /^(\d{1,2}(?:\.\d{1,2})?)(?: (.*))?$/.exec(after)
  if (!found) return null
  return { number: found[1] ?? '', levels: before?.[1] ?? null, rest: found[2] ?? '' }
}

/** The longer beginning comes first; “chỉ số 3” may count at any level. */
const levelWords: readonly (readonly [string, readonly string[] | null])[] = [
  ['chi so thanh phan', ['chỉ số thành phần']],
  ['cstp', ['chỉ số thành phần']],
  ['sub index', ['chỉ số thành phần']],
  ['subindex', ['chỉ số thành phần']],
  ['noi dung thanh phan', ['nội dung thành phần']],
  ['sub dimension', ['nội dung thành phần']],
  ['chi so noi dung', ['chỉ số nội dung']],
  ['linh vuc noi dung', ['chỉ số nội dung']],
  ['truc noi dung', ['chỉ số nội dung']],
  ['noi dung', ['chỉ số nội dung', 'nội dung thành phần']],
  ['dimension', ['chỉ số nội dung']],
  ['linh vuc', ['lĩnh vực', 'chỉ số nội dung']],
  ['tieu chi', ['tiêu chí']],
  ['tru cot', ['trụ cột']],
  ['pillar', ['trụ cột']],
  ['yeu to', ['yếu tố']],
  ['chi so', null],
]

/** The number at the end of a code, letters before it apart; “SC12” is the second of the first: 1.2. */
function byCode({ component, level_vi: level }: ComponentRow): Numbered[] {
  const sub = /^SC(\d)(\d)$/.exec(component)
  if (sub) return [{ component, number: `${sub[1]}.${sub[2]}`, level }]
  const number = /^[A-Z]+\d*\.[A-Z]?(\d+(?:\.\d+)?)$/.exec(component)?.[1]
  return number === undefined ? [] : [{ component, number, level }]
}

/** By the order in which a publisher prints them, as far as all components of an edition and level have one. */
function byOrder(rows: readonly ComponentRow[]): Numbered[] {
  const levels = groupBy(rows, ({ edition, parent, level_vi }) => JSON.stringify([edition, parent, level_vi]))
  return [...levels.values()].flatMap((siblings) => {
    const there = new Set(siblings.map(({ component }) => component))
    if (![...there].every((component) => printedOrder.includes(component))) return []
    return printedOrder
      .filter((component) => there.has(component))
      .map((component, i) => ({ component, number: String(i + 1), level: siblings[0]?.level_vi ?? '' }))
  })
}

const printedOrder: readonly string[] = order.split('\n').slice(1).filter(Boolean)
