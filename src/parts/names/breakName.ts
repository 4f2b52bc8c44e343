import type { SeriesBreak } from '../../answers/lists/seriesBreaks.ts'
import type { Words } from '../../i18n/vi.ts'

export function breakName({ kind, name_vi, name_en }: SeriesBreak, words: Words): string {
  const name = words.format.name({ name_vi, name_en })
  const { begins, ends } = words.indicators.trend
  return kind === 'unit_begins' ? `${name} ${begins}` : kind === 'unit_ends' ? `${name} ${ends}` : name
}
