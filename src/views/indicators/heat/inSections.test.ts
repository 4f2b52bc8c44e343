import { expect, it } from 'vitest'
import { unitNamed } from '../../../parts/standings/indicator.examples.ts'
import { inSections } from './inSections.ts'

const rows = ['S.1', 'S.2', 'S.3'].map((code) => ({
  row: { unit: unitNamed(code, code), former: null },
  isSum: false,
}))
const group = (code: string) => ({ group: code, name_vi: code, name_en: null, source: null, members: [] })

it('puts rows under their groups in the order given, one of two groups under both, those of none nowhere', () => {
  const sections = [
    { group: group('K2'), members: ['S.2', 'S.1'] },
    { group: group('K1'), members: ['S.1'] },
  ]
  expect(inSections(rows, sections).map(({ row, group }) => [group?.group, row.unit.unit])).toEqual([
    ['K2', 'S.1'],
    ['K2', 'S.2'],
    ['K1', 'S.1'],
  ])
})

it('leaves rows as they are where nothing is grouped', () => {
  expect(inSections(rows, undefined)).toBe(rows)
})
