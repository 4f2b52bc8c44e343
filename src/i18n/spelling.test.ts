import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** `toàn`, `hòa`, `thủy`: the tone stands on the main vowel, on the first of two where no letter follows. */
const closed = /\p{L}*(?:[òóỏõọ]a|[òóỏõọ]e)\p{L}+/gu
const open = /(?<!q)\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\p{L})/gu

function misspelt(text: string): string[] {
  return [...text.normalize('NFC').matchAll(closed), ...text.normalize('NFC').matchAll(open)].map(
    ([word]) => word,
  )
}

test('every tone of the interface and the handbooks stands where the new spelling has it', () => {
  const folders = ['src/i18n/vi', 'src/i18n', 'docs'].map((folder) =>
    path.join(import.meta.dirname, '../..', folder),
  )
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(ts|md)$/.test(file) && !file.includes('.test.'))
      .map((file) => path.join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(30)
  const found = files.flatMap((file) =>
    misspelt(readFileSync(file, 'utf8')).map((word) => `${path.basename(file)}: ${word}`),
  )
  expect(found).toEqual([])
})

test('so does every tone of indicators, editions, events and components in the data', () => {
  const data = path.join(import.meta.dirname, '../../data')
  const frameworks = readdirSync(path.join(data, 'frameworks')).map((file) => `frameworks/${file}`)
  const found = [
    'indicators.csv',
    'proxies.csv',
    'editions.csv',
    'events.csv',
    'bands.csv',
    ...frameworks,
  ].flatMap((file) => misspelt(readFileSync(path.join(data, file), 'utf8')).map((word) => `${file}: ${word}`))
  expect(found).toEqual([])
})

test.each(['tòan', 'hòan', 'xoá', 'hoá', 'luỹ', 'tuỳ', 'khoẻ'])('%s is misspelt', (word) => {
  expect(misspelt(word)).toEqual([word])
})

test.each(['toàn', 'hoàn', 'xóa', 'hòa', 'lũy', 'quý', 'quỹ', 'ngoài', 'khỏe', 'thuyền', 'quá', 'qua'])(
  '%s is not',
  (word) => expect(misspelt(word)).toEqual([]),
)
