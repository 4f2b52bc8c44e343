import { fold } from '../../i18n/fold.ts'
import type { FoundTable } from '../find/findTable.ts'
import { componentNames } from '../names/componentNames.ts'
import type { Sheet } from '../Sheet.ts'
import type { ScoreLists } from './ScoreLists.ts'

/** Indices that are named in the file's name, its sheet, above its head or in it. */
export function namedIndices(file: string, sheet: Sheet, found: FoundTable, lists: ScoreLists): string[] {
  const words = wordsIn([file, sheet.name, ...above(sheet, found), ...found.heads].join(' '))
  const isNamed = (name: string | null) => name !== null && words.includes(` ${wordsIn(name).trim()} `)
  return lists.indices
    .filter((row) => [row.index, row.short_vi, row.short_en].some(isNamed))
    .map(({ index }) => index)
}

/** Indices that a table may be of: those that are named, else those whose components its heads are. */
export function indexCandidates(file: string, sheet: Sheet, found: FoundTable, lists: ScoreLists): string[] {
  const named = namedIndices(file, sheet, found, lists)
  if (named.length > 0) return named
  const texts = [...found.heads, ...found.rows.flatMap((row) => (sheet.rows[row] ?? []).slice(0, 3))]
  const counts = lists.indices.map(({ index }) => {
    const names = componentNames(lists.components.filter((row) => row.index === index))
    const matched = new Set(
      texts.flatMap((text) => {
        const match = typeof text === 'string' ? names.match(text) : null
        return match?.is === 'component' && match.component !== index && match.how !== 'number'
          ? [match.component]
          : []
      }),
    )
    return { index, matched: matched.size }
  })
  const most = Math.max(...counts.map(({ matched }) => matched))
  return most < 2 ? [] : counts.filter(({ matched }) => matched === most).map(({ index }) => index)
}

/** Years that are named in the file's name, its sheet or above its head, else in it; the days of letters are none. */
export function yearCandidates(file: string, sheet: Sheet, found: FoundTable): number[] {
  const years = yearsIn([file, sheet.name, ...above(sheet, found)].join(' · '))
  return years.length > 0 ? years : yearsIn(found.heads.join(' · '))
}

/**
 * The year of each row of a body whose years stand one below the other, each under a line that says it (“Năm 2024”);
 * null where rows stand above the first such line and no title says their year, or where there is no such line.
 */
export function stackedYears(
  sheet: Sheet,
  found: FoundTable,
  names: readonly string[],
): ReadonlyMap<number, number> | null {
  const from = found.headRows.at(-1) ?? -1
  const below = [
    ...found.rows,
    ...found.left.flatMap(({ row, why }) => (why === 'section' && row > from ? [row] : [])),
  ].sort((a, b) => a - b)
  const inTitle = yearsIn(above(sheet, found).join(' · '))
  let year = inTitle.length === 1 ? inTitle[0] : undefined
  const years = new Map<number, number>()
  let lines = 0
  for (const row of below) {
    const said = yearOfLine(sheet, row, names)
    if (said !== null) lines += 1
    year = said ?? year
    if (said !== null) continue
    if (year === undefined) return null
    years.set(row, year)
  }
  return lines === 0 ? null : years
}

/** The year that a line alone says: a year, “Năm 2024”, “II. Năm 2024”, or the name of an index beside it. */
function yearOfLine(sheet: Sheet, row: number, names: readonly string[]): number | null {
  const cells = (sheet.rows[row] ?? []).filter((cell) => cell !== null && cell !== '')
  const [only, ...others] = cells
  if (others.length > 0 || (typeof only !== 'string' && typeof only !== 'number')) return null
  const words = wordsIn(String(only))
  const [year, ...more] = yearsIn(String(only))
  if (year === undefined || more.length > 0) return null
  // Any other word may make it a sentence that only speaks of a year.
  const known = new Set([...filler, ...names.flatMap((name) => wordsIn(name).trim().split(' '))])
  const isAlone = words
    .trim()
    .split(' ')
    .every((word) => known.has(word) || word === String(year) || /^(?:[ivx]+|[a-h]|\d{1,2})$/.test(word))
  return isAlone ? year : null
}

const filler = 'nam year bang bieu diem ket qua chi so index tong hop xep hang cac tinh thanh pho'.split(' ')

/** The only year that a head names; null where it names none or several. */
export function yearOfHead(head: string): number | null {
  const [year, ...others] = yearsIn(head)
  return year === undefined || others.length > 0 ? null : year
}

/** Years that stand between the rows of a body, in lines without a number: each may begin a part of its own. */
export function yearsBetween(sheet: Sheet, { rows }: FoundTable): number[] {
  const lines = rows.map((row) => (sheet.rows[row] ?? []).filter((cell) => cell !== null && cell !== ''))
  const texts = lines.filter((cells) =>
    cells.every((cell) => typeof cell === 'string' && !/^[-+]?[\d.,\s]+%?$/.test(cell)),
  )
  return yearsIn(texts.flat().join(' · '))
}

/** The division of the country that held in a year: 64 provinces to 2008, 63 to 2024, 34 since. */
export function systemOfYear(year: number): string {
  if (year <= 2008) return '64'
  return year <= 2024 ? '63' : '34'
}

function above(sheet: Sheet, { headRows, firstRow }: FoundTable): string[] {
  const top = Math.min(firstRow, ...headRows)
  return sheet.rows.slice(0, top).flatMap((row) => row.filter((cell) => typeof cell === 'string'))
}

function yearsIn(text: string): number[] {
  const withoutDays = text
    .normalize('NFC')
    .replace(/\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{4}|\d{4}-\d{2}-\d{2}/g, ' ')
    .replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/gi, ' ')
  const years = [...withoutDays.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)].map(([, year]) => Number(year))
  return [...new Set(years)]
}

/** Folded words between single blanks, with a blank at either end. */
function wordsIn(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}
