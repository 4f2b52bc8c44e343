import type { RankMove } from '../../domain/rank/rankMove.ts'
import type { Words } from '../../i18n/vi.ts'

/** That other places were ranked in the year before, and what the change of rank then is of; null if the same. */
export function movedAmong(set: RankMove['set'] | undefined, { breaks }: Words): string | null {
  if (!set) return null
  return set.among === null ? breaks.asPrinted(set.apart) : breaks.overBoth(set.among, set.apart)
}
