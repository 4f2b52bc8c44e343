import { expect, test } from 'vitest'
import { knownFields } from '../../src/derive/knownFields.ts'
import { en } from '../../src/i18n/en.ts'
import { vi } from '../../src/i18n/vi.ts'
import { communeWork, departmentWork, districtWork } from './workload.ts'

const fields = new Set(
  [communeWork, districtWork, ...Object.values(departmentWork)].flatMap((work) =>
    work.map(({ field }) => field),
  ),
)

test('every field of procedures has an English name of its own', () => {
  expect(fields.size).toBeGreaterThan(20)
  expect([...fields].filter((field) => en.fieldName(field) === field)).toEqual([])
  expect(new Set([...fields].map(en.fieldName)).size).toBe(fields.size)
})

test('the fields that are known are those that have a name', () => {
  expect([...fields].filter((field) => !knownFields.includes(field))).toEqual([])
  expect(knownFields.filter((field) => en.fieldName(field) === field)).toEqual([])
})

test('a field that is not known stays as it stands in the data', () => {
  expect(en.fieldName('Lĩnh vực mới')).toBe('Lĩnh vực mới')
  expect(vi.fieldName('Đất đai')).toBe('Đất đai')
})
