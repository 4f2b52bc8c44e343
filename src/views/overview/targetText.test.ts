import { expect, test } from 'vitest'
import type { IndexTarget } from '../../answers/lists/targets.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { targetText } from './targetText.ts'

const target = (change: Partial<IndexTarget>): IndexTarget => ({
  index: 'PCI',
  component: 'PCI',
  unit: 'HN',
  period: '2024',
  measure: 'rank',
  operator: '<=',
  value: '20',
  text_vi: 'Như kế hoạch viết',
  status: 'verified',
  source: null,
  ...change,
})

test.each([
  [{}, 'Among the top 20'],
  [{ operator: '+', value: '0' }, 'Keep the rank'],
  [{ operator: '+', value: '1' }, 'Rise in rank'],
  [{ operator: '+', value: '10' }, 'Rise by 10 places or more'],
  [{ measure: 'band', operator: '=', value: '1' }, 'In group 1 (1 = highest)'],
  [{ measure: 'score', operator: '>=', value: '85' }, '85% or more'],
] as const)('a target with a figure is said in English: %o', (change, text) => {
  expect(targetText(target(change), 'percent', en)).toEqual({ text })
})

test('one without is told where its words are known, else stays as the plan words it and says in which language', () => {
  const worded = target({ measure: 'text', operator: null, value: null })
  expect(targetText(worded, 'points', en)).toEqual({ text: 'Như kế hoạch viết', lang: 'vi' })
  expect(targetText({ ...worded, text_vi: 'Thuộc nhóm dẫn đầu' }, 'points', en)).toEqual({
    text: 'In the leading group',
  })
  expect(targetText(worded, 'points', vi)).toEqual({ text: 'Như kế hoạch viết' })
  expect(targetText(target({}), 'points', vi)).toEqual({ text: 'Như kế hoạch viết' })
})
