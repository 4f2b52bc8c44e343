import { successors } from '../answers/lists/successors.ts'
import type { Unit } from '../answers/lists/unitTree.ts'
import type { Database } from '../engine/Database.ts'
import type { Words } from '../i18n/vi.ts'
import { formerNote } from '../parts/pick/formerNote.ts'
import { componentRows } from '../queries/componentRows.ts'
import { indexRows } from '../queries/indexRows.ts'
import { indicatorDefinitions } from '../queries/indicatorDefinitions.ts'
import { placeRows } from '../queries/placeRows.ts'
import { ask } from '../queries/query.ts'
import { unitsOfCity } from '../queries/unitsOfCity.ts'
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

/** Everything that has a name, with the screen that shows it. */
export async function paletteItems(
  database: Database,
  words: Words,
  signal: AbortSignal,
): Promise<PaletteItem[]> {
  const { name } = words.format
  const [indices, places, units, indicators, heirs] = await Promise.all([
    ask(database, indexRows, {}, signal),
    ask(database, placeRows, {}, signal),
    ask(database, unitsOfCity, {}, signal),
    ask(database, indicatorDefinitions, {}, signal),
    successors(database, signal),
  ])
  const components = await Promise.all(
    indices.map(({ index }) => ask(database, componentRows, { index }, signal)),
  )
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
