import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { documentWords } from '../../src/i18n/documentWords.ts'
import { templateFields } from '../../src/reports/fields/fillTemplate.ts'
import { exampleTemplate } from './exampleTemplate.ts'
import { reportFields } from './reportFields.ts'

const at = (file: string) => path.resolve(import.meta.dirname, '../..', file)

test('the documentation lists the fields that there are; `npm run docs` writes it anew', () => {
  const text = readFileSync(at('docs/truong-bao-cao.md'), 'utf8')
  expect(text).toBe(reportFields())
  for (const code of Object.keys(documentWords.fields)) expect(text).toContain(`{{${code}}}`)
})

test('the template to begin with is the one that `npm run docs` writes, and names no field that there is not', async () => {
  const kept = new Uint8Array(readFileSync(at('public/mau/bao-cao.docx')))
  expect(kept).toEqual(await exampleTemplate())
  expect((await templateFields(kept, 'bao-cao.docx')).length).toBeGreaterThan(15)
})
