import { expect, test } from 'vitest'
import { isSameSubject } from './isSameSubject.ts'

const ofUnit = { unit: 'S.NNMT', period: '2026-10' }

test.each([
  ['another period of a unit', ofUnit, { unit: 'S.NNMT', period: '2026-11' }, true],
  ['another unit', ofUnit, { unit: 'S.TAICHINH.2025', period: '2026-10' }, false],
  ['a unit after the whole city', {}, ofUnit, false],
  ['another place in a ranking', { index: 'A', place: '01' }, { index: 'A', place: '79' }, false],
  ['another year of a ranking', { index: 'A', year: 2023 }, { index: 'A', year: 2024 }, true],
  ['other units beside each other', { units: ['A', 'B'] }, { units: ['A', 'C'] }, false],
  ['the same units beside each other', { units: ['A', 'B'] }, { units: ['A', 'B'] }, true],
  ['nothing asked before', null, ofUnit, false],
])('%s', (_, before, now, isSame) => {
  expect(isSameSubject(before, now)).toBe(isSame)
})
