import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { terms } from '../../src/i18n/terms.ts'
import { glossary } from './glossary.ts'

test('every term stands once, with a meaning in both languages', () => {
  for (const key of ['code', 'vi', 'en'] as const) {
    const said = terms.map((term) => term[key])
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([])
  }
  for (const { means_vi, means_en } of terms) {
    expect(means_vi).toMatch(/^\p{Lu}.*\.$/u)
    expect(means_en).toMatch(/^\p{Lu}.*\.$/u)
  }
})

test('the glossary of the documentation says what the page says; `npm run docs` writes it anew', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/glossary.md')
  expect(readFileSync(file, 'utf8')).toBe(glossary())
})
