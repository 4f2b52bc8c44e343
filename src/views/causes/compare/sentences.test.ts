import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../../scripts/report/defaultData.ts'
import { type Comparison, compare } from '../../../answers/compare/compare.ts'
import { headroom } from '../../../answers/headroom/headroom.examples.ts'
import { type GainTo, headroomGains } from '../../../answers/headroom/headroomGains.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { gainOf, gainsKnown } from '../headroom/gainOf.ts'
import { headroomHeadline } from '../headroom/headroomHeadline.ts'
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
      'PCI 2021: Hà Nội đứng thứ 2 trong 3 nơi; hơn trung vị nhiều nhất ở Đào tạo lao động (+3,66 điểm); kém nhiều nhất ở Tính minh bạch (−1,62)',
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

describe('what is said of room', () => {
  const headline = async (index: string, year: number, to: GainTo) => {
    const found = await headroom(database, { index, year, place: '01' })
    const choice = { to, step: 0.05, effort: new Map<string, number>() }
    return headroomHeadline(found, headroomGains(found, choice), choice, vi)
  }

  test('PCI 2021 up to the best', async () => {
    expect(await headline('PCI', 2021, 'best')).toBe(
      'PCI 2021: còn 31,40 điểm đến tối đa, 11,22 điểm đến nơi tốt nhất ở từng thành phần; nhiều nhất ở Tính minh bạch (+4,14; mới làm được 0/175 lần); hay làm được nhất: Chi phí gia nhập thị trường (51/115 lần)',
    )
  })

  test('a partial index up to the maximum, without any record', async () => {
    expect(await headline('SIPAS', 2024, 'maximum')).toMatch(
      /^SIPAS 2024: còn 13,5\d? điểm đến tối đa; nhiều nhất ở [^;]+ \(\+6,7\d\)$/,
    )
  })

  test('an index without a formula on its own scale, and nothing where nothing is published', async () => {
    expect(await headline('DTI', 2024, 'maximum')).toContain('(còn 0,4339 trên thang 1)')
    expect(await headline('PGI', 2024, 'best')).toBe(
      'PGI 2024: chưa công bố điểm thành phần nào để tính dư địa',
    )
  })

  test('the best leads in PCI, the maximum where checklists give the points or nothing else is known', async () => {
    const search = { gain: undefined, step: 5, effort: 'PCI.LAND:2;PCI.TIME:99' }
    const opened = async (index: string, year: number) => {
      const found = await headroom(database, { index, year, place: '01' })
      return { known: gainsKnown(found), choice: gainOf(found, search) }
    }
    const pci = await opened('PCI', 2021)
    expect(pci.choice.to).toBe('best')
    expect([...pci.choice.effort]).toEqual([['PCI.LAND', 2]])
    expect((await opened('QD766', 2024)).choice.to).toBe('maximum')
    expect(await opened('SIPAS', 2024)).toMatchObject({
      known: ['maximum', 'step'],
      choice: { to: 'maximum' },
    })
  })
})
