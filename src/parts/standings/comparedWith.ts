import type { Period } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'

/** With what a change compares: the period before or, lũy kế, the same span of the year before. */
export function comparedWith({ grain }: Period, toDate: boolean, words: Words): string {
  const { before, lastYear } = words.indicators.headline
  return toDate ? lastYear : before[grain]
}
