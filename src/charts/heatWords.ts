import type { Words } from '../i18n/vi.ts'
import type { HeatScale, HeatStep } from './heatScale.ts'

export interface HeatKey {
  step: HeatStep
  label: string
}

/** What every colour of a heat table means, in order. */
export function heatWords(
  { of, bounds, range }: Pick<HeatScale, 'of' | 'bounds' | 'range'>,
  { measure, minimum }: { measure: string; minimum: number | null },
  words: Words,
): HeatKey[] {
  const { heat, plainValue } = words.indicators
  const { legend } = heat
  const low: HeatKey[] = minimum === null ? [] : [{ step: 'low', label: legend.low(minimum) }]
  if (of === 'value') {
    const [least, most] = range ?? [null, null]
    return [
      { step: 0, label: plainValue(least, measure) },
      ...([1, 2, 3] as const).map((step): HeatKey => ({ step, label: '' })),
      { step: 4, label: plainValue(most, measure) },
      ...low,
    ]
  }
  const written = bounds.map((bound) =>
    of === 'points' ? legend.points(bound) : words.format.percent(bound, 0),
  )
  return [
    { step: 'reached', label: legend.reached },
    ...written.map((bound, i): HeatKey => ({ step: i as 0 | 1 | 2 | 3, label: legend.upTo(bound) })),
    { step: 4, label: legend.over(written.at(-1) ?? '') },
    ...low,
  ]
}
