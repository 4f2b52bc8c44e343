import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Words } from '../../i18n/vi.ts'

/** A value in its measure: rates and shares as per cent, durations with one decimal, the rest whole. */
export function writtenValue(
  value: number | null,
  { kind }: Pick<IndicatorDefinition, 'kind'>,
  { format, components }: Pick<Words, 'format' | 'components'>,
): string {
  if (kind === 'rate' || kind === 'share') return format.percent(value, 1)
  if (kind === 'duration' && value !== null) return components.detail.days(format.number(value, 1))
  return format.number(value)
}
