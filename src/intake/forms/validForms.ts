import { groupBy } from '../../domain/groupBy.ts'
import type { Form } from './declaredForms.ts'

/**
 * Of each form the declaration that holds on the last day of a report's period; the latest where that day is not
 * known, and none of a form that begins later.
 * @param endOf the last day of the period that a report would be of as a form, by its code
 */
export function validForms(forms: readonly Form[], endOf: (form: string) => string | null): Form[] {
  return [...groupBy(forms, ({ form }) => form)].flatMap(([form, declared]) => {
    const end = endOf(form)
    return declared
      .filter(({ validFrom }) => end === null || validFrom === null || validFrom <= end)
      .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
      .slice(-1)
  })
}
