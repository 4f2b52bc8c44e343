import type { FoundTable } from '../find/findTable.ts'
import type { Form } from './declaredForms.ts'
import { headLevels } from './headLevels.ts'
import { type MatchedColumns, matchColumns } from './matchColumns.ts'

export interface RecognisedForm extends MatchedColumns {
  form: Form
}

/** Part of a form's columns of numbers that a table must have. */
const enough = 0.6

/**
 * The forms that a table may be, by the words of its heads: first those whose rows are headed as the form's, then
 * those whose title is printed, then those of which it has most columns; several only where nothing tells them apart.
 */
export function recogniseForm(
  { heads }: FoundTable,
  titles: readonly string[],
  forms: readonly Form[],
): RecognisedForm[] {
  const title = titles.map((one) => headLevels(one).join(' ')).join(' ')
  const candidates = forms.flatMap((form) => {
    const matched = matchColumns(form, heads)
    const found = [...matched.at.keys(), ...matched.twice.map(({ column }) => column)]
    const isTitled = form.titles.some((words) => ` ${title} `.includes(` ${words} `))
    const isNamed = found.some(({ holds }) => holds === 'unit' || holds === 'field')
    const counts = form.columns.filter(({ holds }) => holds === 'count').length
    const share = found.filter(({ holds }) => holds === 'count').length / counts
    if (share < enough || !(isNamed || isTitled)) return []
    return [{ form, ...matched, rank: [isNamed ? 1 : 0, isTitled ? 1 : 0, share] }]
  })
  const best = candidates.map(({ rank }) => rank).reduce((a, b) => (isAbove(b, a) ? b : a), [])
  return candidates.filter(({ rank }) => !isAbove(best, rank)).map(({ rank: _, ...one }) => one)
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const i = one.findIndex((value, at) => value !== other[at])
  return i >= 0 && (one[i] ?? 0) > (other[i] ?? -1)
}
