import { periodNamed } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'

/** Says that the asked period is not there and which one is shown in its place: the unit lacks it, or the data do. */
export function periodInstead(
  { requested, shown, asOf, isOfUnit }: { requested: string; shown: string; asOf: string; isOfUnit: boolean },
  { indicators }: Pick<Words, 'indicators'>,
): string {
  const { notices, periodShort } = indicators
  const start = startOf(requested)
  if (start === null) return notices.noPeriod(requested, periodShort(shown))
  return (isOfUnit && start <= asOf ? notices.moved : notices.notInData)(
    periodShort(requested),
    periodShort(shown),
  )
}

function startOf(code: string): string | null {
  try {
    return periodNamed(code, 'civil').start
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
