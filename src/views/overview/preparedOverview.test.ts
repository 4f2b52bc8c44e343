import { expect, test } from 'vitest'
import { overviewForm } from '../../answers/overview/overviewForm.ts'
import { isUnchecked, preparedFor } from './preparedOverview.ts'

const prepared = { form: overviewForm, version: 'a1', indices: [], operations: null } as const

test('prepared answers are used for the package that they were computed from while its files are as described, and for no other', () => {
  const given = { ...prepared, indices: [] }
  expect(preparedFor({ version: 'a1', asDescribed: true }, given)).toBe(given)
  for (const again of ['a1, read', 'a1, 2']) {
    expect(preparedFor({ version: again, asDescribed: true }, given), again).toBe(given)
  }
  expect(preparedFor({ version: 'a1', asDescribed: false }, given)).toBeNull()
  expect(preparedFor({ version: 'a2', asDescribed: true }, given)).toBeNull()
  expect(preparedFor({ version: '', asDescribed: true }, given)).toBeNull()
  expect(preparedFor({ version: 'a1', asDescribed: true }, null)).toBeNull()
  expect(preparedFor({ version: 'a1', asDescribed: true }, undefined)).toBeNull()
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
