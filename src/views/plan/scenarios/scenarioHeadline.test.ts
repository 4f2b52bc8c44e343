import { expect, test } from 'vitest'
import { nothingSupposed, type Scenario } from '../../../domain/plan/scenario.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { isNothing, withScore, withWeight } from './changed.ts'
import { scenarioHeadline } from './scenarioHeadline.ts'

const supposed: Scenario = {
  scores: new Map([['01', new Map([['PCI.TRANSPARENCY', 5.77]])]]),
  weights: new Map(),
}
const figures = {
  followed: {
    place: '01',
    total: 69.71,
    rank: 5,
    startTotal: 68.59,
    startRank: 10,
    officialRank: 10,
    officialTotal: 68.6,
  },
  idleRank: 12,
  scenario: supposed,
  name: 'Hà Nội',
  year: 2021,
  places: 63,
  decimals: 2,
}

test('tells the rank and total, the ranks gained, and what standing still would give', () => {
  expect(scenarioHeadline(figures, vi)).toBe(
    'Kịch bản: Hà Nội hạng 5/63 với 69,71 điểm, lên 5 bậc so với hạng 10 năm 2021; nếu đứng yên: hạng 12',
  )
  expect(scenarioHeadline(figures, en)).toBe(
    'Scenario: Hà Nội ranks 5/63 with 69.71 points, up 5 from rank 10 in 2021; standing still: rank 12',
  )
})

test('says so when nothing was changed, and when a rank is lost or kept', () => {
  const nothing = {
    ...figures,
    followed: { ...figures.followed, rank: 12, total: 68.59 },
    scenario: nothingSupposed,
  }
  expect(scenarioHeadline(nothing, vi)).toBe(
    'Kịch bản chưa đổi gì: Hà Nội hạng 12/63 với 68,59 điểm, xuống 2 bậc so với hạng 10 năm 2021',
  )
  expect(scenarioHeadline({ ...nothing, followed: figures.followed, idleRank: 5 }, vi)).toContain('lên 5 bậc')
  expect(
    scenarioHeadline({ ...figures, followed: { ...figures.followed, rank: 10 }, idleRank: 10 }, vi),
  ).toBe('Kịch bản: Hà Nội hạng 10/63 với 69,71 điểm, bằng hạng 10 năm 2021')
})

test('a score or weight put back leaves nothing behind', () => {
  const given = { place: '48', component: 'PCI.LAND', score: 7 }
  const more = withWeight(withScore(supposed, given), 'PCI.LAND', 10)
  expect(more.scores.size).toBe(2)
  const less = withWeight(withScore(more, { ...given, score: null }), 'PCI.LAND', null)
  expect(less).toEqual(supposed)
  expect(supposed.scores.get('01')?.size).toBe(1)
  expect([isNothing(supposed), isNothing(nothingSupposed)]).toEqual([false, true])
})
