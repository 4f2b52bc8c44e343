import type { Words } from '../../i18n/vi.ts'

/** Names of places by code; one that is not among them is called by its code. */
export function placeNames(
  places: readonly { place: string; name_vi: string; name_en: string | null }[],
  { format }: Pick<Words, 'format'>,
): (place: string) => string {
  const byCode = new Map(places.map((one) => [one.place, one]))
  return (place) => format.nameOrCode(byCode.get(place), place)
}
