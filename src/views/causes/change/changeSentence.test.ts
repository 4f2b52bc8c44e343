import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../../scripts/report/defaultData.ts'
import { change, changeBasis } from '../../../answers/change/change.ts'
import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { changeDetail, changeSentence } from './changeSentence.ts'
import { publishedSentence } from './publishedSentence.ts'

const told = {
  index: 'PCI',
  from: 2015,
  to: 2016,
  who: vi.change.we,
  name: 'Hà Nội',
  decimals: 2,
  published: null,
}

interface Given {
  score: number
  faster: number
  from: number
  to: number
  own: number
  set?: number
}

const splitOf = ({ score, faster, from, to, own, set }: Given): ChangeSplit => ({
  ...{ scoreFrom: 60, scoreTo: 60 + score, score, weights: 0 },
  rank: { from, to, total: to - from, ownScores: own, others: to - from - own - (set ?? 0), set: set ?? 0 },
  others: { count: 62, faster, from: 58, to: 59, change: 1 },
  peers: { count: 62, faster, from: 58, to: 59, change: 1 },
  ...{ parts: [], overtakes: [], moves: [], gone: [], come: set === undefined ? [] : ['24'] },
  ...{ rounding: 0, noiseYears: null },
})

describe('the sentence', () => {
  test.each([
    {
      given: { score: 1.8, faster: 41, from: 10, to: 13, own: -2 },
      says: 'điểm của Hà Nội đưa lên 2 bậc; tỉnh, thành phố khác đẩy xuống 5; chung xuống 3',
      beside:
        'cả nước tăng 1,00 điểm; Hà Nội tăng 1,80 nhưng 41/62 tỉnh, thành phố tăng nhanh hơn · hạng 10 → 13',
    },
    {
      given: { score: 1.74, faster: 6, from: 24, to: 14, own: -12.5 },
      says: 'điểm của Hà Nội đưa lên 12,5 bậc; tỉnh, thành phố khác đẩy xuống 2,5; chung lên 10',
      beside: 'điểm tăng 1,74 và chỉ 6/62 tỉnh, thành phố tăng nhanh hơn · hạng 24 → 14',
    },
    {
      given: { score: 0.68, faster: 38, from: 13, to: 9, own: -3.5 },
      says: 'điểm của Hà Nội đưa lên 3,5 bậc; tỉnh, thành phố khác đưa lên 0,5; chung lên 4',
      beside: 'điểm tăng 0,68 dù 38/62 tỉnh, thành phố tăng nhanh hơn · hạng 13 → 9',
    },
    {
      given: { score: -1.87, faster: 48, from: 9, to: 9, own: 3.5 },
      says: 'điểm của Hà Nội kéo xuống 3,5 bậc; tỉnh, thành phố khác đưa lên 3,5; chung giữ hạng',
      beside: 'điểm giảm 1,87 và 48/62 tỉnh, thành phố giảm ít hơn hoặc tăng · hạng 9 → 9',
    },
    {
      given: { score: -0.4, faster: 20, from: 9, to: 7, own: 1 },
      says: 'điểm của Hà Nội kéo xuống 1 bậc; tỉnh, thành phố khác đưa lên 3; chung lên 2',
      beside: 'điểm giảm 0,40 nhưng chỉ 20/62 tỉnh, thành phố giảm ít hơn hoặc tăng · hạng 9 → 7',
    },
    {
      given: { score: 0, faster: 30, from: 5, to: 6, own: 0 },
      says: 'điểm của Hà Nội không làm đổi hạng; tỉnh, thành phố khác đẩy xuống 1; chung xuống 1',
      beside: 'cả nước tăng 1,00 điểm; Hà Nội không đổi và 30/62 tỉnh, thành phố tăng · hạng 5 → 6',
    },
    {
      given: { score: 0.001, faster: 3, from: 5, to: 5, own: 0 },
      says: 'điểm của Hà Nội không làm đổi hạng; tỉnh, thành phố khác không làm đổi hạng; chung giữ hạng',
      beside: 'điểm gần như không đổi và chỉ 3/62 tỉnh, thành phố tăng nhanh hơn · hạng 5 → 5',
    },
    {
      given: { score: -1.7, faster: 44, from: 41, to: 50, own: 20, set: 2 },
      says: 'điểm của Hà Nội kéo xuống 20 bậc; tỉnh, thành phố khác đưa lên 13; số được xếp hạng đẩy xuống 2; chung xuống 9',
      beside: 'điểm giảm 1,70 và 44/62 tỉnh, thành phố giảm ít hơn hoặc tăng · hạng 41 → 50',
    },
  ])('$says', ({ given, says, beside }) => {
    expect(changeSentence(told, splitOf(given), vi)).toBe(`PCI 2015 → 2016: ${says}`)
    const halves = given.own % 1 === 0 ? '' : '; phần lẻ của bậc là trung bình của hai cách tách'
    expect(changeDetail(told, splitOf(given), vi)).toBe(
      `Hạng tính lại từ điểm thành phần${halves} · ${beside} · Hà Nội · 2015 → 2016`,
    )
  })

  test('speaks of another place by its name, and of one place alone without others', () => {
    const split = splitOf({ score: 1, faster: 0, from: 1, to: 1, own: 0 })
    const alone = { ...split, others: { ...split.others, count: 0 } }
    expect(changeSentence({ ...told, who: 'Đà Nẵng' }, alone, vi)).toBe(
      'PCI 2015 → 2016: điểm của Đà Nẵng không làm đổi hạng; tỉnh, thành phố khác không làm đổi hạng; chung giữ hạng',
    )
    expect(changeDetail({ ...told, name: 'Đà Nẵng' }, alone, vi)).toContain(
      ' · điểm tăng 1,00; không có tỉnh, thành phố khác để so · ',
    )
  })

  test('gives the change as published, and compares by it', () => {
    const split = splitOf({ score: 1.655, faster: 14, from: 9, to: 10, own: -4.5 })
    expect(changeDetail({ ...told, published: 1.67 }, split, vi)).toContain(
      'cả nước tăng 1,00 điểm; Hà Nội tăng 1,67 nhưng 14/62 tỉnh, thành phố tăng nhanh hơn',
    )
  })

  test('says the same in English', () => {
    const split = splitOf({ score: 1.8, faster: 41, from: 10, to: 13, own: -2 })
    expect(changeSentence({ ...told, who: en.change.we }, split, en)).toBe(
      'PCI 2015 → 2016: scores of Hanoi: up 2; the others: down 5; in all down 3',
    )
    expect(changeDetail(told, split, en)).toContain(
      'the country rose by 1.00 points; Hà Nội rose by 1.80 but 41 of 62 provinces rose faster · rank 10 → 13',
    )
  })
})

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const asked = (index: string, from?: number, to?: number) =>
  changeBasis(database, { index }).then((basis) =>
    change(basis, { place: '01', from, to, peers: () => ({ among: 'all' }) }),
  )

const years = [2007, 2008, 2010, 2011, 2012, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]

describe('of Hà Nội in PCI', () => {
  test.each(years)('%s against the year before says what the figures are', async (to) => {
    const { split } = await asked('PCI', to - 1, to)
    if (split === null) throw new Error('no split')
    const of = { ...told, from: to - 1, to }
    const headline = changeSentence(of, split, vi)
    const steps = [...headline.matchAll(/(lên|xuống) ([\d,]+)/g)].map(
      ([, way, count = '']) => Number(count.replace(',', '.')) * (way === 'lên' ? -1 : 1),
    )
    const { ownScores: own, others, total, from: start, to: end } = split.rank
    expect(steps).toEqual([own, others, total].filter((part) => part !== 0))
    const said = changeDetail(of, split, vi)
    const points = Number(/(?:· điểm|Hà Nội) (?:tăng|giảm) ([\d,]+)/.exec(said)?.[1]?.replace(',', '.'))
    expect(Math.abs(points - Math.abs(split.score))).toBeLessThanOrEqual(0.005 + 1e-9)
    expect(said).toMatch(split.score > 0 ? /(điểm|Hà Nội) tăng/ : /(điểm|Hà Nội) giảm/)
    expect(said).toContain(` ${split.others.faster}/${to < 2009 ? 63 : 62} tỉnh, thành phố`)
    expect(said).toContain(`hạng ${start} → ${end}`)
  })
})

describe('of published figures alone', () => {
  test.each([
    ['PAR', 'PAR 2023 → 2024: điểm tăng 1,32 (bình quân cả nước +1,39); hạng theo công bố giữ ở 3'],
    [
      'SIPAS',
      'SIPAS 2023 → 2024: điểm tăng 2,93 (bình quân cả nước +1,28); hạng theo công bố lên 10 bậc (21 → 11)',
    ],
    [
      'PGI',
      'PGI 2023 → 2024: điểm tăng 4,68 (chưa có mức bình quân công bố đủ hai năm); hạng 26–61 → 6–12 (suy ra)',
    ],
  ])('%s', async (index, says) => {
    const { published, pair } = await asked(index)
    if (published === null || pair === null) throw new Error('nothing published')
    const years = { from: pair.from.year, to: pair.to.year }
    expect(publishedSentence({ ...told, index, ...years }, published, vi)).toBe(says)
  })
})
