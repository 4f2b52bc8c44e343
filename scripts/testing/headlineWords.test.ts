import { expect, it } from 'vitest'
import { headlineWords } from './headlineWords.ts'

it.each([
  ['PCI 2021: kém trung vị nhiều nhất ở Tính minh bạch (−1,62 điểm)', ['PCI', 'Tính minh bạch'], 7],
  ['Tuần 46: Sở Y tế đạt 97,1% (34/35), mục tiêu 98%, tăng 0,2', ['Sở Y tế'], 7],
  ['Lên hạng ở SIPAS, PCI; xuống hạng ở PAPI', ['SIPAS', 'PCI', 'PAPI'], 6],
])('%s', (headline, names, words) => {
  expect(headlineWords(headline, names)).toBe(words)
})
