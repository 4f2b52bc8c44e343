import { expect, test } from 'vitest'
import { contract, tables } from '../../engine/contract.ts'
import { columnMeaning } from '../../i18n/columnMeaning.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'

const columns = tables.flatMap((table) =>
  Object.keys(contract[table].columns).map((column) => ({ table, column })),
)

test.each([
  ['Vietnamese', vi.dictionary.columns],
  ['English', en.dictionary.columns],
])('every column of the contract is described in %s, and nothing else is', (_, meanings) => {
  expect(columns.filter(({ table, column }) => columnMeaning(meanings, table, column) === null)).toEqual([])
  const own = Object.entries(meanings.of).flatMap(([table, words]) =>
    Object.keys(words).map((column) => ({ table, column })),
  )
  expect(
    own.filter((one) => !columns.some(({ table, column }) => table === one.table && column === one.column)),
  ).toEqual([])
  const shared = columns.filter(({ table, column }) => meanings.of[table]?.[column] === undefined)
  expect(new Set(Object.keys(meanings.common))).toEqual(new Set(shared.map(({ column }) => column)))
})

test('the permitted words of a column stand in its description, where it lists any', () => {
  const listed = columns.flatMap(({ table, column }) => {
    const words: readonly string[] =
      Object.entries(contract[table].columns).find(([name]) => name === column)?.[1].words ?? []
    return [vi, en].flatMap(({ dictionary }) => {
      const said = columnMeaning(dictionary.columns, table, column) ?? ''
      const some = words.filter((word) => said.includes(word))
      return some.length === 0 || some.length === words.length ? [] : [`${table}.${column}: ${said}`]
    })
  })
  expect(listed).toEqual([])
})
