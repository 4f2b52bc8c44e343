import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../../scripts/report/defaultData.ts'
import { type Comparison, compare } from '../../../answers/compare/compare.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { compareHistoryHeadline } from './compareHistoryHeadline.ts'
import { pairSentence } from './PairList.tsx'
import { standingHeadline } from './standingHeadline.ts'

let database: OpenPackage
const side = async (index: string, year: number, others: string[]): Promise<Comparison> => {
  const found = await compare(database, { index, year, place: '01', others })
  if (found === null) throw new Error(`${index} ${year} is not there`)
  return found
}

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

describe('what is said of places side by side', () => {
  test('PCI 2021 against Đà Nẵng and Hồ Chí Minh', async () => {
    const found = await side('PCI', 2021, ['48', '79'])
    expect(standingHeadline(found, vi)).toBe(
      'PCI 2021: Hà Nội đứng thứ 2 trong 3 tỉnh, thành phố; hơn trung vị nhiều nhất ở Đào tạo lao động (+3,66 điểm); kém nhiều nhất ở Tính minh bạch (−1,62)',
    )
    // 68.60 − 70.42; transparency 5.21 − 6.30 and labour 7.64 − 7.15, both weighing 20 %.
    expect(pairSentence(found, 1, vi)).toBe(
      'Hà Nội kém Đà Nẵng 1,82 điểm: kém nhiều nhất ở Tính minh bạch (−2,18), hơn nhiều nhất ở Đào tạo lao động (+0,98)',
    )
    expect(pairSentence(found, 2, en)).toMatch(
      /^Hanoi is 1\.10 points ahead of Ho Chi Minh City: furthest ahead in/,
    )
  })

  test('changes are told over comparable years alone, with the doubt', async () => {
    const found = await side('PCI', 2021, ['48'])
    // 68.60 − 57.67 since the break of 2013.
    expect(compareHistoryHeadline(found, vi)).toBe(
      'Từ 2013 đến 2021: Hà Nội +10,93, Đà Nẵng +3,97 điểm (nghi đổi cách tính từ 2017 và 2021)',
    )
    const after = await side('PCI', 2013, ['48'])
    expect(compareHistoryHeadline(after, vi)).toBe('Tổng điểm các năm; 2013 không so được với năm trước')
  })

  test('of a partial year only what is published', async () => {
    const found = await side('PAR', 2024, ['48'])
    expect(standingHeadline(found, vi)).toBe('PAR 2024: chưa đủ điểm để xếp Hà Nội trong nhóm')
    expect(pairSentence(found, 1, vi)).toBe('Hà Nội và Đà Nẵng: chưa rõ chênh tổng điểm')
  })
})
