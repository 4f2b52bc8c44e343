import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Words } from '../../i18n/vi.ts'

/** A value in its measure: rates and shares as per cent, durations with their measure, the rest whole. */
export function writtenValue(
  value: number | null,
  { kind, measure }: Pick<IndicatorDefinition, 'kind' | 'measure'>,
  { format, indicators }: Pick<Words, 'format' | 'indicators'>,
): string {
  if (kind === 'rate' || kind === 'share') return format.percent(value, 1)
  if (kind === 'duration' && value !== null) return indicators.value(value, measure)
  return format.number(value)
}
