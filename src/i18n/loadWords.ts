import type { Language } from './languages.ts'
import type { Words } from './vi.ts'

const loading: Readonly<Record<Language, () => Promise<Words>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
}

/** Every word of the interface in one language, loaded when it is first wanted. */
export function loadWords(language: Language): Promise<Words> {
  return loading[language]()
}
