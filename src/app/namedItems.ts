import { answerOf, type NoRequest } from '../answers/answerOf.ts'
import { componentList } from '../answers/lists/componentList.ts'
import { indexList } from '../answers/lists/indexList.ts'
import { indicatorList } from '../answers/lists/indicatorList.ts'
import { successors } from '../answers/lists/successors.ts'
import { unitList } from '../answers/lists/unitTree.ts'
import type { Words } from '../i18n/vi.ts'
import { coverageRows } from '../queries/coverageRows.ts'
import { placeRows } from '../queries/placeRows.ts'
import { ask } from '../queries/query.ts'
import type { FoundItem } from './FoundItem.ts'
import { unitItems } from './unitItems.ts'

export type AllNames = Awaited<ReturnType<typeof allNames>>

/** Everything of the package that has a name. */
export const allNames = answerOf('all names', async (database, _: NoRequest, signal) => {
  const [indices, coverage, places, units, indicators, heirs] = await Promise.all([
    indexList(database, {}, signal),
    ask(database, coverageRows, {}, signal),
    ask(database, placeRows, {}, signal),
    unitList(database, {}, signal),
    indicatorList(database, {}, signal),
    successors(database, {}, signal),
  ])
  const components = await Promise.all(indices.map(({ index }) => componentList(database, { index }, signal)))
  const years = coverage.filter(({ index, component }) => component === index)
  return { indices, years, places, units, indicators, heirs, components }
})

/** Everything of the package that has a name, with the screen that shows it. */
export function namedItems(
  { indices, years, places, units, indicators, heirs, components }: AllNames,
  words: Words,
): FoundItem[] {
  const { name, short } = words.format
  const items: FoundItem[] = [
    ...indices.map(
      (row): FoundItem => ({
        id: `index ${row.index}`,
        kind: 'index',
        label: name(row),
        note: row.index,
        names: [row.index, short(row), row.name_vi, row.name_en ?? ''],
        to: '/ranking',
        search: { index: row.index },
      }),
    ),
    ...years.flatMap(({ index, year }): FoundItem[] => {
      const row = indices.find((one) => one.index === index)
      if (!row) return []
      return [
        {
          id: `index ${index} ${year}`,
          kind: 'index',
          label: `${short(row)} ${year}`,
          note: name(row),
          names: [`${index} ${year}`, `${short(row)} ${year}`],
          to: '/ranking',
          search: { index, year },
        },
      ]
    }),
    ...unitItems({ units, heirs }, words),
    ...indicators.map(
      (row): FoundItem => ({
        id: `indicator ${row.indicator}`,
        kind: 'indicator',
        label: name(row),
        note: '',
        names: [row.name_vi, row.name_en ?? '', row.short_vi ?? '', row.short_en ?? '', row.indicator],
        to: '/indicators',
        search: { indicator: row.indicator },
      }),
    ),
    ...indices.flatMap(({ index }, i) =>
      (components[i] ?? [])
        .filter(({ component }) => component !== index)
        .map(
          (row): FoundItem => ({
            id: `component ${index} ${row.component}`,
            kind: 'component',
            label: name(row),
            note: index,
            names: [row.name_vi, row.name_en ?? '', row.component],
            to: '/components',
            search: { index, component: row.component },
          }),
        ),
    ),
    ...places.map(
      (row): FoundItem => ({
        id: `place ${row.place} ${name(row)}`,
        kind: 'place',
        label: name(row),
        note: row.region ?? '',
        names: [row.name_vi, row.name_en ?? '', ...(row.aliases?.split(';') ?? [])],
        to: '/ranking',
        search: { place: row.place },
      }),
    ),
  ]
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

/** Fields of procedures; they stand in the measurements, which come later than all names. */
export function fieldItems(fields: readonly string[], words: Words): FoundItem[] {
  return fields.map((field) => ({
    id: `field ${field}`,
    kind: 'field',
    label: words.fieldName(field),
    note: '',
    names: [field, words.fieldName(field)],
    to: '/indicators',
    search: { field },
  }))
}
