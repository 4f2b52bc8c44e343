import { describe, expect, it, test } from 'vitest'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { bySubject, subjectOf } from './subjects.ts'

type Placed = [code: string, order: number | null, subject: string | null]

const arranged = (...placed: Placed[]) =>
  bySubject(placed.map(([, order, subject_vi]) => ({ order, subject_vi }))).map((i) => placed[i]?.[0])

describe('columns of indicators', () => {
  test('stand by the order of the package', () => {
    expect(arranged(['a', 3, 'X'], ['b', 1, 'X'], ['c', 2, 'X'])).toEqual(['b', 'c', 'a'])
  })

  test('of one subject stay together, where its first stands', () => {
    expect(arranged(['a', 1, 'X'], ['b', 2, 'Y'], ['c', 3, 'X'], ['d', null, 'Y'])).toEqual([
      'a',
      'c',
      'b',
      'd',
    ])
  })

  test('without a subject come last, and without an order by code', () => {
    expect(arranged(['a', 1, null], ['b', null, null], ['c', 9, 'X'], ['d', null, 'Y'])).toEqual([
      'c',
      'd',
      'a',
      'b',
    ])
    expect(arranged(['a', null, null], ['b', null, null])).toEqual(['a', 'b'])
    expect(arranged(['a', null, 'Y'], ['b', null, 'X'], ['c', null, 'Y'])).toEqual(['b', 'a', 'c'])
  })
})

it('a subject goes by its Vietnamese name where it has no other, and what has none is “other”', () => {
  const time = { subject_vi: 'Thời hạn', subject_en: 'Time' }
  expect([subjectOf(time, vi), subjectOf(time, en)]).toEqual(['Thời hạn', 'Time'])
  expect(subjectOf({ ...time, subject_en: null }, en)).toBe('Thời hạn')
  const none = { subject_vi: null, subject_en: null }
  expect([subjectOf(none, vi), subjectOf(none, en)]).toEqual(['Khác', 'Other'])
})
