import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { bandName } from '../../parts/names/bandName.ts'
import { standing } from './standing.ts'

/** Where the place stands, in brackets behind a name: what was printed first, a group before a computed rank. */
export function standingWords(row: OverviewIndex, words: Words): string {
  const said = words.overview.indices
  const { kind, rank, period } = standing(row, words)
  if (period !== null) return said.inPeriod(rank, words.format.period(period))
  if (kind !== 'computed') return rank
  const group = row.band === null ? null : bandName(words.format.name(row.band))
  const computed = said.computed(rank)
  return group === null || group.withCaveat ? computed : `${lowerFirst(group.short)}; ${computed}`
}
