import type { Band } from '../../../answers/lists/indexList.ts'
import type { Words } from '../../../i18n/vi.ts'
import { bandName } from '../../../parts/names/bandName.ts'

/** The lower and the higher grade that the measured points allow, as they are printed. */
export function gradeWords(
  { low, high }: { low: Band; high: Band },
  words: Words,
): { low: string; high: string } {
  const short = (band: Band) => bandName(words.format.name(band)).short.replace(/\s*\([^()]*\)$/, '')
  return { low: short(low), high: short(high) }
}

/** Whether the publisher's limits of any grade still want checking. */
export function hasCaveat(bands: readonly Band[]): boolean {
  return bands.some(({ name_vi }) => bandName(name_vi).withCaveat)
}
