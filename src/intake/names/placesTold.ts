import type { PlaceNames } from './placeNames.ts'

/** Names of places, with what a person said of single spellings: `place NAME AS WRITTEN` → a name, or nothing. */
export function placesTold(names: PlaceNames, answers: Readonly<Record<string, string>>): PlaceNames {
  return { ...names, match: (text) => names.match(answers[`place ${text}`] ?? text) }
}
