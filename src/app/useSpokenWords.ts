import { useRef } from 'react'
import { type Language, languageCodes } from '../i18n/languages.ts'
import { loadWords } from '../i18n/loadWords.ts'
import type { Words } from '../i18n/vi.ts'
import { viAhead } from '../i18n/viAhead.ts'
import { usePreferences } from '../state/preferences.ts'
import { type LoadablePart, loadablePart } from '../ui/loadablePart.ts'
import { usePart } from '../ui/usePart.ts'

/** Vietnamese is there at once; any other language is loaded when it is first wanted. */
const parts = Object.fromEntries(
  languageCodes.map((code) => [
    code,
    loadablePart(async () => (code === viAhead.language ? viAhead : loadWords(code))),
  ]),
) as Readonly<Record<Language, LoadablePart<Words>>>

export function wordsOf(language: Language): LoadablePart<Words> {
  return parts[language]
}

/** The words that the page begins with: where those that the reader wants do not come, it begins all the same. */
export function firstWords(language: Language): Promise<Words> {
  return wordsOf(language)
    .load()
    .catch(() => viAhead)
}

/** Words of the language that the reader wants; those of before until the new ones are there. */
export function useSpokenWords(first: Words): Words {
  const language = usePreferences((state) => state.language)
  const { value } = usePart(wordsOf(language))
  const before = useRef(first)
  if (value) before.current = value
  return before.current
}
