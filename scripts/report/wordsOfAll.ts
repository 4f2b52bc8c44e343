import { type Language, languageCodes } from '../../src/i18n/languages.ts'
import { loadWords } from '../../src/i18n/loadWords.ts'
import type { Words } from '../../src/i18n/vi.ts'

/** The words of every language, loaded with the script: once it runs, `scripts/run.mjs` loads nothing more. */
export const wordsOfAll = Object.fromEntries(
  await Promise.all(languageCodes.map(async (code) => [code, await loadWords(code)] as const)),
) as Readonly<Record<Language, Words>>
