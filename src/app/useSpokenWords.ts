import { useEffect, useState } from 'react'
import type { Language } from '../i18n/languages.ts'
import { loadWords } from '../i18n/loadWords.ts'
import type { Words } from '../i18n/vi.ts'
import { viAhead } from '../i18n/viAhead.ts'
import { usePreferences } from '../state/preferences.ts'

/** Vietnamese is there at once; any other language is loaded when it is first wanted. */
export async function firstWords(language: Language): Promise<Words> {
  return language === 'vi' ? viAhead : loadWords(language)
}

/** Words of the language that the reader wants; those of before until the new ones are there. */
export function useSpokenWords(first: Words): Words {
  const language = usePreferences((state) => state.language)
  const [words, setWords] = useState(first)
  useEffect(() => {
    let wanted = true
    firstWords(language).then((loaded) => {
      if (wanted) setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
