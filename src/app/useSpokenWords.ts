import { useEffect, useState } from 'react'
import type { Language } from '../i18n/format.ts'
import type { Words } from '../i18n/vi.ts'
import { viAhead } from '../i18n/viAhead.ts'
import { usePreferences } from '../state/preferences.ts'

/** English is loaded when it is first wanted. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'vi' ? viAhead : (await import('../i18n/en.ts')).en
}

/** Words of the language that the reader wants; those of before until the new ones are there. */
export function useSpokenWords(first: Words): Words {
  const language = usePreferences((state) => state.language)
  const [words, setWords] = useState(first)
  useEffect(() => {
    let wanted = true
    loadWords(language).then((loaded) => {
      if (wanted) setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
