import { nameKey, nameWords } from './nameWords.ts'
import { nearestNames } from './nearestNames.ts'
import { placeAliases } from './placeAliases.ts'
import { type Summary, summaryOf } from './summaryOf.ts'

/** Columns of `places`; aliases are parted by `;`. */
export interface PlaceRow {
  place_system: string
  place: string
  name_vi: string
  name_en: string
  aliases: string | null
  region: string | null
}

export type PlaceMatch =
  /** One entry for each system that has the name or code, in the order of the rows. */
  | { is: 'place'; places: { system: string; place: string }[] }
  | { is: 'nothing' }
  | { is: 'summary'; of: Summary }
  /** `name_vi` of up to three places: near in spelling, or all that are meant by an ambiguous name. */
  | { is: 'unknown'; nearest: string[] }

export interface PlaceNames {
  match: (text: string) => PlaceMatch
  /** The same for a place's code, with or without its leading zero, where a column is known to hold codes. */
  matchCode: (text: string) => PlaceMatch
}

/** Names and codes of places as people write them → places. A text without letters and digits is nothing. */
export function placeNames(places: readonly PlaceRow[]): PlaceNames {
  const byName = new Map<string, PlaceRow[]>()
  const byCode = new Map<string, PlaceRow[]>()
  const spelled = new Map<string, string>()
  for (const row of places) {
    for (const key of keysOf(row)) add(byName, key, row)
    add(byCode, row.place, row)
    for (const name of [row.name_vi, row.name_en]) spelled.set(nameKey(name), row.name_vi)
  }
  const regions = new Set(places.map(({ region }) => nameKey(region ?? '')).filter((key) => key !== ''))

  return {
    match: (text) => {
      const words = nameWords(text)
      if (words === '') return { is: 'nothing' }
      const bare = nameKey(withoutTitle(words))
      const found = byName.get(nameKey(words)) ?? byName.get(bare)
      if (found) return placeMatch(found)
      const of = summaryOf(text, regions)
      return of ? { is: 'summary', of } : { is: 'unknown', nearest: nearestNames(bare, spelled) }
    },
    matchCode: (text) => {
      const code = text.trim()
      if (code === '') return { is: 'nothing' }
      const found = /^\d{1,2}$/.test(code) ? byCode.get(code.padStart(2, '0')) : undefined
      return found ? placeMatch(found) : { is: 'unknown', nearest: [] }
    },
  }
}

function keysOf({ name_vi, name_en, aliases }: PlaceRow): ReadonlySet<string> {
  const names = [name_vi, name_en, ...(aliases ?? '').split(';'), ...(placeAliases[name_vi] ?? [])]
  return new Set(names.map(nameKey).filter((key) => key !== ''))
}

function add(rows: Map<string, PlaceRow[]>, key: string, row: PlaceRow): void {
  const known = rows.get(key)
  if (known) known.push(row)
  else rows.set(key, [row])
}

/** Without a number before the name, and without what kind of place or body it is. */
function withoutTitle(words: string): string {
  return words
    .replace(/^\d{1,2} /, '')
    .replace(/^(ubnd|uy ban nhan dan|uy ban nd) /, '')
    .replace(/^(tinh|thanh pho|tp|t p) /, '')
    .replace(/ (province|city)$/, '')
}

function placeMatch(rows: readonly PlaceRow[]): PlaceMatch {
  const places = new Map<string, string>()
  for (const { place_system, place } of rows) {
    if ((places.get(place_system) ?? place) !== place)
      return { is: 'unknown', nearest: [...new Set(rows.map(({ name_vi }) => name_vi))] }
    places.set(place_system, place)
  }
  return { is: 'place', places: [...places].map(([system, place]) => ({ system, place })) }
}
