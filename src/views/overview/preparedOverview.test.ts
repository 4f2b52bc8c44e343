import { expect, test } from 'vitest'
import { overviewForm } from '../../answers/overview.ts'
import { preparedFor } from './preparedOverview.ts'

const prepared = { form: overviewForm, version: 'a1', indices: [], operations: null } as const

test('prepared answers are used for the package that they were computed from, and for no other', () => {
  const given = { ...prepared, indices: [] }
  expect(preparedFor('a1', given)).toBe(given)
  expect(preparedFor('a2', given)).toBeNull()
  expect(preparedFor('', given)).toBeNull()
  expect(preparedFor('a1', null)).toBeNull()
  expect(preparedFor('a1', undefined)).toBeNull()
})
