import MiniSearch from 'minisearch'
import { fold } from '../i18n/fold.ts'
import type { FoundItem } from './FoundItem.ts'

/** Of several that are called alike, in which order they stand. */
const order: readonly FoundItem['kind'][] = [
  ...(['screen', 'tab', 'index', 'unit', 'field', 'indicator', 'component', 'place'] as const),
  ...(['case', 'method', 'term'] as const),
]

const most = 40

/**
 * What a typed text finds among items: first what is called so, then what is called something that begins so, then
 * what holds every word; the meanings of words after what they name, what is no more after what is. Case, diacritics
 * and blanks, those without a width too, make no difference. Years of an index are found where a year is typed.
 */
export function findItems(items: readonly FoundItem[]): (text: string) => readonly FoundItem[] {
  const entries = items.map((item, at) => ({ item, at, names: item.names.filter(Boolean).map(plain) }))
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]))
  const search = new MiniSearch<{ id: string }>({ fields: ['names', 'rest'], processTerm: fold })
  search.addAll(
    entries.map(({ item, names }) => ({
      id: item.id,
      names: names.join(' '),
      rest: plain(`${item.note} ${item.keywords ?? ''}`),
    })),
  )
  return (text) => {
    const typed = plain(text)
    const hasYear = /\b(19|20)\d{2}\b/.test(typed)
    return search
      .search(typed, { boost: { names: 3 }, prefix: true, combineWith: 'AND' })
      .flatMap(({ id, score }) => {
        const entry = byId.get(id)
        if (!entry || (!hasYear && entry.item.kind === 'index' && 'year' in entry.item.search)) return []
        return [{ ...entry, score, distance: distanceOf(entry, typed) }]
      })
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          order.indexOf(a.item.kind) - order.indexOf(b.item.kind) ||
          (a.distance < 2 ? 0 : b.score - a.score) ||
          a.at - b.at,
      )
      .slice(0, most)
      .map(({ item }) => item)
  }
}

/** 0: it is called so; 1: something that begins so; 2: it holds the words; later what is no more, and meanings. */
function distanceOf({ item, names }: { item: FoundItem; names: readonly string[] }, typed: string): number {
  const close = squeezed(typed)
  const like = names.some((name) => squeezed(name) === close)
    ? 0
    : names.some((name) => name.startsWith(typed))
      ? 1
      : 2
  return like + (item.former ? 1.5 : item.kind === 'term' ? 1 : 0)
}

function plain(text: string): string {
  return fold(text.replace(/\p{Cf}/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function squeezed(text: string): string {
  return text.replaceAll(' ', '')
}
