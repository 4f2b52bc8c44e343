import { groupBy } from '../../domain/groupBy.ts'
import type { Form, FormColumn } from './declaredForms.ts'

export interface FormIndicator {
  indicator: string
  /** Whether it is that of one day, the last. */
  isStock: boolean
  /** Columns that are summed; no denominator where nothing is divided. */
  numerator: string[]
  denominator: string[]
}

/** The indicators that a form gives, but those of which one of the columns does not stand in the table. */
export function formIndicators(
  form: Form,
  at: ReadonlyMap<FormColumn, number>,
  known: readonly { indicator: string; kind: string }[],
): FormIndicator[] {
  const uses = form.columns.flatMap((column) => column.uses.map((use) => ({ ...use, column })))
  return [...groupBy(uses, ({ indicator }) => indicator)].flatMap(([indicator, ofOne]) => {
    const kind = known.find((row) => row.indicator === indicator)?.kind
    if (kind === undefined || ofOne.some(({ column }) => !at.has(column))) return []
    const of = (which: 'numerator' | 'denominator') =>
      ofOne.filter(({ part }) => part === which).map(({ column }) => column.column)
    return [
      {
        indicator,
        isStock: kind === 'stock' || kind === 'share',
        numerator: of('numerator'),
        denominator: of('denominator'),
      },
    ]
  })
}
