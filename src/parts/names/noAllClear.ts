import { isUnmeasured, type MeasuredUntil } from '../../answers/signals/measuredUntil.ts'
import type { Words } from '../../i18n/vi.ts'

/** Why it cannot be said that nothing stands out in a period; null where every unit was measured in it. */
export function noAllClear(until: MeasuredUntil, { measured: said }: Words): string | null {
  if (isUnmeasured(until)) return said.unknown(said.nothingSince(until))
  const { missing, longer, period } = until
  return missing + longer > 0 ? said.partly(missing, longer, period.period) : null
}
