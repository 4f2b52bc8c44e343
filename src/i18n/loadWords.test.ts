import { expect, test } from 'vitest'
import { languageCodes, languages } from './languages.ts'
import { loadWords } from './loadWords.ts'

test.each(languageCodes)(
  '%s is loaded under its own code, and writes numbers and periods of its own',
  async (code) => {
    const { language, format } = await loadWords(code)
    expect(language).toBe(code)
    expect(Intl.getCanonicalLocales(code)).toEqual([code])
    const periods = ['2026', '2026-Q4', '2026-11', '2026-W47'].map(format.period)
    expect(new Set(periods).size).toBe(4)
    for (const period of periods) expect(period).toContain('2026')
    expect(format.number(1234.5, 1)).toMatch(/^1\D?234\D5$/)
  },
)

test('a language is called by its own name', () => {
  for (const code of languageCodes) {
    const own = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? ''
    expect(languages[code].toLowerCase()).toBe(own.toLowerCase())
  }
})
