import { answerOf, type NoRequest } from '../answers/answerOf.ts'
import { componentList } from '../answers/lists/componentList.ts'
import { indexList } from '../answers/lists/indexList.ts'
import { indicatorList } from '../answers/lists/indicatorList.ts'
import { successors } from '../answers/lists/successors.ts'
import { type Unit, unitList } from '../answers/lists/unitTree.ts'
import type { Words } from '../i18n/vi.ts'
import { formerNote } from '../parts/pick/formerNote.ts'
import { placeRows } from '../queries/placeRows.ts'
import { ask } from '../queries/query.ts'
import { screens } from '../state/screens.ts'

export interface PaletteItem {
  id: string
  kind: keyof Words['frame']['kinds']
  label: string
  /** Quiet words behind the label. */
  note: string
  /** Other names and codes that find it. */
  keywords: string
  /** Where it leads: a path with search, inside the app. */
  address: string
}

export type AllNames = Awaited<ReturnType<typeof allNames>>

/** Everything that has a name. */
export const allNames = answerOf('all names', async (database, _: NoRequest, signal) => {
  const [indices, places, units, indicators, heirs] = await Promise.all([
    indexList(database, {}, signal),
    ask(database, placeRows, {}, signal),
    unitList(database, {}, signal),
    indicatorList(database, {}, signal),
    successors(database, {}, signal),
  ])
  const components = await Promise.all(indices.map(({ index }) => componentList(database, { index }, signal)))
  return { indices, places, units, indicators, heirs, components }
})

/** Everything that has a name, with the screen that shows it. */
export function paletteItems(
  { indices, places, units, indicators, heirs, components }: AllNames,
  words: Words,
): PaletteItem[] {
  const { name } = words.format
  const formerly = formerNames(units, heirs)
  const items: PaletteItem[] = [
    ...screenItems(words),
    ...indices.map((row) => ({
      id: `index ${row.index}`,
      kind: 'index' as const,
      label: name(row),
      note: row.index,
      keywords: `${row.name_vi} ${row.name_en}`,
      address: `/ranking?${query({ index: row.index })}`,
    })),
    ...indices.flatMap(({ index }, i) =>
      (components[i] ?? []).map((row) => ({
        id: `component ${index} ${row.component}`,
        kind: 'component' as const,
        label: name(row),
        note: index,
        keywords: `${row.component} ${row.name_vi} ${row.name_en ?? ''}`,
        address: `/components?${query({ index, component: row.component })}`,
      })),
    ),
    ...places.map((row) => ({
      id: `place ${row.place} ${name(row)}`,
      kind: 'place' as const,
      label: name(row),
      note: row.region ?? '',
      keywords: `${row.name_vi} ${row.name_en ?? ''} ${row.aliases ?? ''}`,
      address: `/ranking?${query({ place: row.place })}`,
    })),
    ...units.map((row) => ({
      id: `unit ${row.unit}`,
      kind: 'unit' as const,
      label: name(row),
      note: row.valid_to === null ? row.unit : formerNote(row, heirs.get(row.unit), words),
      keywords: [row.unit, row.name_vi, row.name_en, row.aliases, ...(formerly.get(row.unit) ?? [])].join(
        ' ',
      ),
      address: `/unit?${query({ unit: row.unit })}`,
    })),
    ...indicators.map((row) => ({
      id: `indicator ${row.indicator}`,
      kind: 'indicator' as const,
      label: name(row),
      note: '',
      keywords: `${row.indicator} ${row.name_vi} ${row.name_en ?? ''}`,
      address: `/indicators?${query({ indicator: row.indicator })}`,
    })),
  ]
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

export function screenItems(words: Words): PaletteItem[] {
  return screens.map(({ name, path }) => ({
    id: `screen ${name}`,
    kind: 'screen',
    label: words.frame.screens[name],
    note: '',
    keywords: name,
    address: path,
  }))
}

function query(search: Record<string, string>): string {
  return new URLSearchParams(search).toString()
}

/** A department is found by the names of those that it was made of; a commune is not by that of its district. */
function formerNames(
  units: readonly Unit[],
  heirs: ReadonlyMap<string, readonly Unit[]>,
): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>()
  for (const old of units.filter(({ kind }) => kind !== 'district')) {
    for (const { unit } of heirs.get(old.unit) ?? []) {
      names.set(unit, [
        ...(names.get(unit) ?? []),
        `${old.name_vi} ${old.name_en ?? ''} ${old.aliases ?? ''}`,
      ])
    }
  }
  return names
}
