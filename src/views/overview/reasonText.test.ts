import { expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { indexExample, moved } from './examples.ts'
import { reasonText } from './reasonText.ts'

it('sets the country beside the place, each with its direction', () => {
  const row = indexExample('PAPI', { ...moved(12, -0.1856), others: { change: 1.25255, of: 'others' } })
  expect(reasonText(row, vi)).toEqual({
    text: 'cả nước tăng 1,25; Hà Nội giảm 0,19',
    why: 'Cả nước: trung vị của các tỉnh, thành phố khác',
  })
  expect(reasonText(row, en).text).toBe('country up 1.25; Hanoi down 0.19')
  const still = indexExample('PAR', { ...moved(0, 0.001), others: { change: 1.39, of: 'mean' } })
  expect(reasonText(still, vi).text).toBe('cả nước tăng 1,39; Hà Nội không đổi')
})

it('leaves out what is not known, and says that scores are not', () => {
  expect(reasonText(indexExample('PGI', moved(null, 4.68)), vi)).toEqual({
    text: 'Hà Nội tăng 4,68',
    why: null,
  })
  expect(reasonText(indexExample('PCI', moved(-4, null)), vi).text).toBe('chưa có điểm')
})

it('writes scores out of one with all their decimals', () => {
  const index = { ...indexExample('DTI').index, scale: 'fraction' as const, decimals: 4 }
  const row = indexExample('DTI', { index, ...moved(-2, 0.0793), others: { change: 0.027, of: 'median' } })
  expect(reasonText(row, vi).text).toBe('cả nước tăng 0,0270; Hà Nội tăng 0,0793')
})

it('speaks of the month that leads, of which the country is not known', () => {
  const leads = {
    ...{ period: '2025-03', score: 58.3, rank: 60, of: 63, source: null },
    movement: { period: '2024-11', rankChange: -2, scoreChange: -0.39 },
  }
  const row = indexExample('QD766', { leads, ...moved(3, 4.58), others: { change: 9.05, of: 'others' } })
  expect(reasonText(row, vi).text).toBe('Hà Nội giảm 0,39')
})
