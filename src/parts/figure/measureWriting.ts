import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Writing } from '../../ui/tableColumn.ts'

/** How files write the figures of an indicator: rates and shares in per cent, durations with parts of a day, others whole. */
export function measureWriting({ measure, kind }: Pick<IndicatorDefinition, 'measure' | 'kind'>): Writing {
  if (measure === 'fraction') return { decimals: 4, fraction: true }
  return { decimals: kind === 'duration' ? 2 : 0 }
}
