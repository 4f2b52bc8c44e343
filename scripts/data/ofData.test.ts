import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ofData } from '../../src/i18n/en/ofData.ts'
import { parseCsv } from './parseCsv.ts'

function column(file: string, name: string): string[] {
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'))
  return [...new Set(rows.map((row) => row[header.indexOf(name)] ?? ''))]
}

/** What is Vietnamese, and is returned as it is. */
function untold(texts: readonly string[]): string[] {
  return texts.filter((text) => /[\u1ea0-\u1ef9]/.test(text) && ofData(text) === text)
}

test('publishers, regions and levels of the data have English names', () => {
  const frameworks = readdirSync('data/frameworks').map((file) => `data/frameworks/${file}`)
  expect(frameworks.length).toBeGreaterThan(5)
  expect(untold(column('data/indices.csv', 'publisher'))).toEqual([])
  expect(untold(column('data/facts/places.csv', 'region'))).toEqual([])
  expect(untold(frameworks.flatMap((file) => column(file, 'level_vi')))).toEqual([])
})

test.each(['indicators', 'proxies'])('where %s come from is said in English', (table) => {
  const sources = column(`data/${table}.csv`, 'source')
  expect(sources.length).toBeGreaterThan(10)
  expect(untold(sources)).toEqual([])
})

test('what is not known, or only in part, stays as it is', () => {
  expect(ofData('trọng số của năm 2013')).toBe('trọng số của năm 2013')
  expect(ofData('Công ty A')).toBe('Công ty A')
  expect(ofData('đề xuất của nhóm xây dựng, theo nội dung lĩnh vực 6 của PAR INDEX')).toBe(
    'proposal of this project, after area 6 of PAR INDEX',
  )
})
