import type { IndexMeta } from '../../answers/lists/indexList.ts'
import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import { collate } from '../../i18n/collate.ts'
import type { Words } from '../../i18n/vi.ts'
import type { PickOption } from '../../ui/Pick.tsx'

export function indexOptions(indices: readonly IndexMeta[], words: Words): PickOption[] {
  return indices.map((one) => ({ value: one.index, label: one.index, note: words.format.name(one) }))
}

/** Places by name, found by their other names too. */
export function placeOptions(places: readonly PlaceMeta[], words: Words): PickOption[] {
  return places
    .map((one) => ({
      value: one.place,
      label: words.format.name(one),
      keywords: `${one.name_vi} ${one.aliases ?? ''}`,
    }))
    .sort((a, b) => collate(a.label, b.label))
}
