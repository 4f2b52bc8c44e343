import { weeksOfHalvesBefore } from '../../answers/weeks/watchedWeeks.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { Looked } from './Looked.ts'

/** What is asked ahead where weeks are watched: the periods beside, and one of each half year before, for all of its. */
export function watchedBeside({ period, beside, from }: Looked): Period[] {
  return [...beside, ...weeksOfHalvesBefore(period.end).filter(({ start }) => start >= from)]
}
