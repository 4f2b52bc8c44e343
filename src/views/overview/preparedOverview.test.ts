import { expect, test } from 'vitest'
import { overviewForm } from '../../answers/overview/overviewForm.ts'
import { isUnchecked, preparedFor } from './preparedOverview.ts'

const prepared = { form: overviewForm, version: 'a1', indices: [], operations: null } as const

test('prepared answers are used for the package that they were computed from, and for no other', () => {
  const given = { ...prepared, indices: [] }
  expect(preparedFor('a1', given)).toBe(given)
  expect(preparedFor('a2', given)).toBeNull()
  expect(preparedFor('', given)).toBeNull()
  expect(preparedFor('a1', null)).toBeNull()
  expect(preparedFor('a1', undefined)).toBeNull()
})

test('what is shown counts as unchecked until the files have answered for both halves, or failed to', () => {
  const given = { ...prepared, indices: [] }
  const shown = (data: unknown, error: Error | null = null) => ({ data, error })
  const answered = shown([])
  const nothing = shown(null)
  expect(isUnchecked(given, { indices: shown(given.indices), operations: nothing })).toBe(true)
  expect(isUnchecked(given, { indices: answered, operations: nothing })).toBe(false)
  expect(isUnchecked(given, { indices: shown(given.indices, new Error('x')), operations: nothing })).toBe(
    false,
  )
  expect(isUnchecked(null, { indices: answered, operations: nothing })).toBe(false)
})
