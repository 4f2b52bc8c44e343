import { fold } from '../../i18n/fold.ts'
import type { EditionRow, NewComponentRow, ScoreLists } from './ScoreLists.ts'
import type { Series } from './Series.ts'

/**
 * The components of new frames, as far as a file's columns name them: under their parents of before where these are
 * there too, else under the index; maxima, weights and how they are put together are not known. With them are those
 * that sheets before named in the same frame.
 */
export function newComponents(
  series: readonly Series[],
  editions: readonly EditionRow[],
  { lists, source }: { lists: ScoreLists; source: string },
): NewComponentRow[] {
  const known = new Map(lists.components.map((row) => [`${row.index} ${row.component}`, row]))
  const isKnown = (edition: EditionRow) =>
    lists.components.some((row) => row.index === edition.index && row.edition === edition.edition)
  return editions
    .filter((edition) => !isKnown(edition))
    .flatMap(({ index, edition }): NewComponentRow[] => {
      const about = { index, edition, tree: 'main', status: 'unverified' as const, source }
      const named = (lists.taken?.components ?? []).filter(
        (row) => row.index === index && row.edition === edition && row.parent !== null,
      )
      const isNamed = new Set(named.map(({ component }) => component))
      const there = new Set([...isNamed, ...series.map(({ component }) => component)])
      const root = known.get(`${index} ${index}`)
      const ofIndex = lists.indices.find((row) => row.index === index)
      const fresh = [...new Map(series.map((one) => [one.component, one])).values()]
        .filter(({ component }) => component !== index && !isNamed.has(component))
        .map(({ component, head }): NewComponentRow => {
          const before = known.get(`${index} ${component}`)
          const parent = before?.parent != null && there.has(before.parent) ? before.parent : index
          const name_vi = before?.name_vi ?? head
          const name_en = before?.name_en ?? null
          return {
            ...about,
            component,
            parent,
            level_vi: before?.level_vi ?? '',
            name_vi,
            name_en,
            aggregation: null,
          }
        })
      const parts = [...named, ...fresh]
      const names = { name_vi: root?.name_vi ?? ofIndex?.name_vi ?? index, name_en: root?.name_en ?? null }
      const level_vi = root?.level_vi ?? ''
      const whole = {
        ...about,
        ...names,
        component: index,
        parent: null,
        level_vi,
        aggregation: 'none' as const,
      }
      // What makes up a component is not known either.
      const above = new Set(parts.map(({ parent }) => parent))
      return [
        whole,
        ...parts.map((row) => (above.has(row.component) ? { ...row, aggregation: 'none' as const } : row)),
      ]
    })
}

/** A code for a component that no edition knows, after its head: `X.CHUYEN_DOI_SO`. */
export function codeOfHead(index: string, head: string): string {
  const words = fold(head.split(' › ').at(-1) ?? head)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return `${index}.${words.slice(0, 40)}`
}
