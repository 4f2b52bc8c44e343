import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { gatherTables } from './gatherTables.ts'
import { readUpdates } from './readUpdates.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'updates-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function updates(name: string, files: Readonly<Record<string, string>>): string {
  const at = path.join(folder, name)
  mkdirSync(at, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(at, file), text)
  return at
}

it('a folder that is not there updates nothing', () => {
  expect(readUpdates(path.join(folder, 'nowhere'))).toEqual({ tables: {}, problems: [] })
})

it('the files of an intake are read, its list of files beside them is not', () => {
  const at = updates('taken', {
    'scores.csv':
      'index,year,place_system,place,component,score,rank_published,basis,confidence,source,note\nPCI,2026,34,01,PCI,68.5,,,,PCI 2026.xlsx,\n',
    'layers.json': '[]',
  })
  const { tables, problems } = readUpdates(at)
  expect(problems).toEqual([])
  expect(tables.scores?.map(({ values }) => [values.year, values.place, values.score])).toEqual([
    [2026, '01', 68.5],
  ])
})

it.each([
  ['a file that is no table', { 'score.csv': 'index\nPCI\n' }, 'score.csv: không phải một bảng'],
  [
    'a number that is none',
    { 'scores.csv': 'index,year,place_system,place,component,score\nPCI,2026,34,01,PCI,"68,5"\n' },
    'scores.csv, dòng 2, cột score: “68,5”',
  ],
  [
    'a column that a table must have',
    { 'scores.csv': 'index,year,place_system,place,score\nPCI,2026,34,01,68.5\n' },
    'scores.csv, dòng 1, cột component: bảng scores thiếu cột bắt buộc',
  ],
])('%s is named with its place', (name, files, expected) => {
  const { problems } = readUpdates(updates(name, files))
  expect(problems.map(formatProblem).join('\n')).toContain(expected)
})

it('what was laid over in the package is named by the file of the update', () => {
  const copy = path.join(folder, 'data')
  cpSync('data', copy, { recursive: true })
  const row = 'index,year,place_system,place,component,score\nPCI,2021,63,01,PCI,68.6012\n'
  writeFileSync(path.join(copy, 'updates', 'scores.csv'), row)
  const { data, problems } = gatherTables(copy)
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  const laid = data.scores?.filter(
    ({ values }) => values.index === 'PCI' && values.year === 2021 && values.place === '01',
  )
  const total = laid?.filter(({ values }) => values.component === 'PCI')
  expect(laid).toHaveLength(11)
  expect(total).toMatchObject([{ row: 2, values: { score: 68.6012, rank_published: null } }])
  expect(total?.[0]?.file).toMatch(/updates\/scores\.csv$/)
})
