import { beforeEach, expect, test } from 'vitest'
import { explain, takeBack, useExplanations } from './explanations.ts'

const given = {
  dossier: 'S.XAYDUNG.2025-260324-0025',
  unit: 'S.XAYDUNG.2025',
  reason: 'supplement',
  promised: '2026-12-01',
  written: '2026-11-20',
} as const

beforeEach(() => useExplanations.setState({ written: [] }))

test('an explanation is written down by the code of its case, once', () => {
  expect(explain({ ...given, dossier: ' s.xaydung.2025-260324-0025 ' })).toBe(true)
  expect(explain({ ...given, reason: 'tax' })).toBe(true)
  expect(useExplanations.getState().written).toEqual([{ ...given, reason: 'tax' }])
  takeBack(given.dossier)
  expect(useExplanations.getState().written).toEqual([])
})

test.each(['Nguyễn Văn A', 'a b', '', 'x', 'a@b.vn', `A${'0'.repeat(90)}`])(
  'what cannot be a code is refused: “%s”',
  (dossier) => {
    expect(explain({ ...given, dossier })).toBe(false)
    expect(useExplanations.getState().written).toEqual([])
  },
)

test('a date that is none is refused', () => {
  expect(explain({ ...given, promised: '' })).toBe(false)
  expect(explain({ ...given, promised: 'mai' })).toBe(false)
})
