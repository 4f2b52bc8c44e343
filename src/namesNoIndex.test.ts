import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseCsv } from '../scripts/data/parseCsv.ts'

const folder = import.meta.dirname
const { rows } = parseCsv(readFileSync(path.join(folder, '../data/indices.csv'), 'utf8'))
const codes = rows.map(([code = '']) => code)

/** Codes of indices that a text says as words of their own, alone or before a component's. */
function named(text: string): string[] {
  return codes.filter((code) => new RegExp(`(?<!\\w)${code}(?!\\w)`).test(text))
}

function sourceFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(tsx?|sql|css|html)$/.test(file) && !/\.test\.|examples?\.tsx?$/i.test(file),
  )
}

test('which indices there are is data: no program and no sentence names one by its code', () => {
  const found = sourceFiles().flatMap((file) =>
    named(readFileSync(path.join(folder, file), 'utf8')).map((code) => `${file} names ${code}`),
  )
  expect(found).toEqual([])
})

test.each(["index === 'QD766'", '`PCI.LAND:2`', '/** PAR 2024 */', 'short: { SIPAS: null }'])(
  '%s names an index',
  (text) => expect(named(text)).toHaveLength(1),
)

test.each(['PARTITION BY unit', "=== 'PAR1'", 'DEPARTMENT', 'QĐ 766/QĐ-TTg'])('%s names none', (text) =>
  expect(named(text)).toEqual([]),
)
