import type { PlaceMatch } from '../names/placeNames.ts'
import { systemOfYear } from './settle.ts'

/**
 * As told, else by the year; null where the places contradict it (not nine of ten of them are of that system), or
 * where the scores that are held of the year are of another.
 */
export function settledSystem(
  year: number,
  matches: readonly PlaceMatch[],
  { told, held }: { told: string | null; held: readonly string[] },
): string | null {
  const places = matches.filter((match) => match.is === 'place').map((match) => match.places)
  const share = (system: string) =>
    places.filter((all) => all.some((one) => one.system === system)).length / places.length
  const count = (system: string) =>
    new Set(places.flatMap((all) => all.filter((one) => one.system === system).map(({ place }) => place)))
      .size
  const system = told ?? systemOfYear(year)
  if (share(system) < 0.9) return null
  if (told === null && held.length > 0 && !held.includes(system)) return null
  const isAllOf34 = share('34') === 1 && count('34') >= 30 && count(system) <= 34
  return told === null && system !== '34' && isAllOf34 ? null : system
}
