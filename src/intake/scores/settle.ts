import { fold } from '../../i18n/fold.ts'
import type { FoundTable } from '../find/findTable.ts'
import { componentNames } from '../names/componentNames.ts'
import type { Sheet } from '../Sheet.ts'
import type { ScoreLists } from './ScoreLists.ts'

/** Indices that a table may be of: those named in the file's name, its sheet or above its head, else by its heads. */
export function indexCandidates(file: string, sheet: Sheet, found: FoundTable, lists: ScoreLists): string[] {
  const words = wordsIn([file, sheet.name, ...above(sheet, found), ...found.heads].join(' '))
  const named = lists.indices.filter((row) =>
    [row.index, row.short_vi, row.short_en].some(
      (name) => name !== null && words.includes(` ${wordsIn(name).trim()} `),
    ),
  )
  if (named.length > 0) return named.map(({ index }) => index)
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

/** Years that are named in the file's name, else in its sheet or above its head. */
export function yearCandidates(file: string, sheet: Sheet, found: FoundTable): number[] {
  const inName = yearsIn(file)
  return inName.length > 0 ? inName : yearsIn([sheet.name, ...above(sheet, found)].join(' '))
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
  const years = [...text.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)].map(([, year]) => Number(year))
  return [...new Set(years)]
}

/** Folded words between single blanks, with a blank at either end. */
function wordsIn(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}
