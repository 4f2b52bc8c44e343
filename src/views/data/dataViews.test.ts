import { describe, expect, it, test } from 'vitest'
import type { ComponentMeta } from '../../answers/lists/componentList.ts'
import { tables } from '../../engine/contract.ts'
import { en } from '../../i18n/en.ts'
import { methodIds } from '../../i18n/Method.ts'
import { vi } from '../../i18n/vi.ts'
import { holds } from './holds.ts'
import { sourceParts } from './sourceParts.ts'
import { statusColumn } from './statusColumn.tsx'
import { thresholdPairs } from './thresholdPairs.ts'
import { treeFormula } from './treeFormula.ts'

test.each([
  ['ha noi', true],
  ['Hà NỘI 2019', true],
  ['đúng', true],
  ['dung han', true],
  ['2020', false],
  ['  ', true],
  [undefined, true],
])('looking for %j is answered %s', (find, expected) => {
  expect(holds(find, ['Tỷ lệ đúng hạn', 'Hà Nội', 2019, null])).toBe(expected)
})

describe('a source as it was noted', () => {
  it('leads to whole addresses by the name of their site', () => {
    expect(sourceParts('https://www.a.vn/x ; http://b.vn/y.html')).toEqual([
      { text: 'a.vn', url: 'https://www.a.vn/x' },
      { text: ' ; ', url: null },
      { text: 'b.vn', url: 'http://b.vn/y.html' },
    ])
  })

  it.each(['http://a.vn/... (QĐ 2640)', 'https://a.vn/ (article)', 'javascript:alert(1)', 'Nghị quyết 15'])(
    'leads nowhere from %s',
    (text) => {
      expect(sourceParts(text).every(({ url }) => url === null)).toBe(true)
      expect(
        sourceParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    },
  )
})

test.each([
  [
    '0.5:0;1:1',
    [
      [0.5, 0],
      [1, 1],
    ],
  ],
  [
    ' 1:1 ; 15:0 ',
    [
      [1, 1],
      [15, 0],
    ],
  ],
  ['x:1;:2;3:', []],
  [null, []],
])('thresholds %j are the pairs %j', (text, pairs) => {
  expect(thresholdPairs(text)).toEqual(pairs)
})

test('a status that nobody knows is unverified', () => {
  const said = ['verified', 'assumed', 'sure', null].map((status) => statusColumn(vi).value({ status }))
  expect(said).toEqual(['đã đối chiếu', 'giả định', 'chưa xác minh', 'chưa xác minh'])
})

describe('the formula of a component', () => {
  const component = (code: string, name_vi: string, more: Partial<ComponentMeta> = {}): ComponentMeta => ({
    edition: '2013',
    first_year: 2013,
    last_year: 2016,
    tree: 'main',
    component: code,
    parent: 'PCI',
    level_vi: null,
    name_vi,
    name_en: null,
    max: 10,
    weight: null,
    aggregation: null,
    survey: null,
    status: 'verified',
    source: null,
    ...more,
  })
  const whole = component('PCI', 'PCI', { max: 100, aggregation: 'weighted_mean', parent: null })
  const parts = [
    component('PCI.ENTRY', 'Gia nhập thị trường', { weight: 0.05 }),
    component('PCI.LAND', 'Tiếp cận đất đai', { weight: 0.1538 }),
  ]

  it('multiplies by weights and divides by maxima', () => {
    expect(treeFormula(whole, parts, vi)).toBe(
      'PCI = 100 × (5% × Gia nhập thị trường ÷ 10 + 15,38% × Tiếp cận đất đai ÷ 10)',
    )
  })

  it('adds, takes the mean, or says that nobody knows', () => {
    expect(treeFormula({ ...whole, aggregation: 'sum' }, parts, vi)).toBe(
      'PCI = Gia nhập thị trường + Tiếp cận đất đai',
    )
    expect(treeFormula({ ...whole, aggregation: 'mean' }, parts, vi)).toContain('trung bình cộng')
    expect(treeFormula({ ...whole, aggregation: 'none' }, parts, vi)).toContain('chưa rõ')
    expect(treeFormula({ ...whole, aggregation: null }, parts, en)).toContain('unknown')
  })

  it('is none where there are no parts', () => {
    expect(treeFormula(whole, [], vi)).toBeNull()
  })
})

describe('words of the data screen', () => {
  it.each([vi, en])('name every table of the contract in $language', ({ data }) => {
    expect(Object.keys(data.report.tables).sort()).toEqual([...tables].sort())
  })

  it('explain as much in English as in Vietnamese', () => {
    const ids = (words: typeof vi) => words.data.definitions.arithmetic.map(({ id }) => id)
    expect(ids(vi)).toEqual([...methodIds])
    expect(ids(en)).toEqual(ids(vi))
  })
})
