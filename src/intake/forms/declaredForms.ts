import { groupBy } from '../../domain/groupBy.ts'
import type { FormRow } from './FormLists.ts'
import { headLevels } from './headLevels.ts'

export interface Form {
  form: string
  /** The first day from which it is so; null: ever since. */
  validFrom: string | null
  /** Words of its title, any of which will do. */
  titles: string[]
  columns: FormColumn[]
}

export interface FormColumn {
  column: string
  /** As they are printed, the first of them to be shown. */
  heads: string[]
  /** The same as words of each level of a head. */
  spellings: string[][]
  /** Whose a row is, a number, or nothing that is read. */
  holds: 'unit' | 'field' | 'count' | null
  uses: { indicator: string; part: 'numerator' | 'denominator' }[]
  /** Columns whose sum this one is, in each of several ways. */
  sums: string[][]
  /** The column of the form before whose value this one is. */
  previous: string | null
}

/** The report forms that a table `forms` declares, in its order; one that was changed is declared once for each way it was. */
export function declaredForms(rows: readonly FormRow[]): Form[] {
  return [...groupBy(rows, ({ form, valid_from }) => `${form} ${valid_from ?? ''}`).values()].map(
    (ofForm) => {
      const { form = '', valid_from = null } = ofForm[0] ?? {}
      const identities = ofForm.flatMap(({ identity }) => split(identity, ';'))
      const summed = new Set(identities.flatMap((text) => split(text.replace(/^previous /, ''), '+')))
      const columns = groupBy(ofForm, ({ column, part }) => `${column} ${isName(part) ? part : ''}`)
      return {
        form,
        validFrom: valid_from,
        titles: ofForm.flatMap(({ title }) => split(title, '|')).map((title) => headLevels(title).join(' ')),
        columns: [...columns.values()].map((ofColumn) => columnOf(ofColumn, summed)),
      }
    },
  )
}

function columnOf(rows: readonly FormRow[], summed: ReadonlySet<string>): FormColumn {
  const column = rows[0]?.column ?? ''
  const heads = rows.flatMap((row) => split(row.heads, '|'))
  const identities = rows.flatMap(({ identity }) => split(identity, ';'))
  const uses = rows.flatMap(({ indicator, part }): FormColumn['uses'] =>
    indicator !== null && (part === 'numerator' || part === 'denominator') ? [{ indicator, part }] : [],
  )
  const part = rows[0]?.part ?? null
  const isCount = uses.length > 0 || identities.length > 0 || summed.has(column)
  return {
    column,
    heads,
    spellings: heads.map(headLevels),
    holds: isName(part) ? part : isCount ? 'count' : null,
    uses,
    sums: identities.filter((text) => !text.startsWith('previous ')).map((text) => split(text, '+')),
    previous: identities.find((text) => text.startsWith('previous '))?.slice('previous '.length) ?? null,
  }
}

function isName(part: string | null): part is 'unit' | 'field' {
  return part === 'unit' || part === 'field'
}

function split(text: string | null, mark: string): string[] {
  return (text ?? '')
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
