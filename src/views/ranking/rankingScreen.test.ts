import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import type { RankingSearch } from '../../state/search.ts'
import { componentOptions } from './componentOptions.ts'
import { peersLabel } from './peersLabel.ts'
import { rankedLines } from './rankedLines.ts'
import { rankingFrame } from './rankingFrame.ts'
import { chosenSentence, rankingDetail, rankingHeadline } from './rankingHeadline.ts'
import { rankingScreen, scoredComponents } from './rankingScreen.ts'
import { sourcesOf } from './sourcesOf.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const search = (part: Partial<RankingSearch>): RankingSearch => ({
  index: 'PAR',
  peers: 'all',
  picture: 'bump',
  place: '01',
  ...part,
})

const ask = (part: Partial<RankingSearch>, groups = [] as Parameters<typeof rankingScreen>[1]['groups']) =>
  rankingScreen(database, { ...search(part), groups })

const hanoiIn = async (part: Partial<RankingSearch>, words = vi) => {
  const found = await ask(part)
  const peers = peersLabel(found, { search: search(part), groups: [] }, words)
  return [
    rankingHeadline(found.data, { code: '01', name: 'Hà Nội' }, words),
    rankingDetail(found.data, { place: '01', peers }, words),
  ]
}

describe('the headline about Hà Nội, and what opens its subtitle', () => {
  test.each([
    [
      { index: 'PCI', year: 2022 },
      'PCI 2022: Hà Nội hạng 20/63; xuống 10 bậc so với 2021',
      'Có thể đã thay đổi cách tính; 66,74 điểm; cách trung vị +1,52',
    ],
    [
      { index: 'PCI', year: 2006 },
      'PCI 2006: Hà Nội hạng 40/64; không so được với 2005',
      '50,34 điểm; cách trung vị −1,87',
    ],
    [
      { index: 'PAR', year: 2024 },
      'PAR 2024: Hà Nội nhóm A, hạng 3/63; giữ hạng so với 2023',
      'Mới biết 18/63; 92,75%',
    ],
    [
      { index: 'PAPI', year: 2024, peers: 'cities' as const },
      'PAPI 2024: Hà Nội nhóm trung bình cao, hạng 29/61; xuống 12 bậc so với 2023',
      'Tính trên 59 tỉnh, thành phố được xếp hạng cả hai năm; 4 chỉ có ở một năm; 43,7747 điểm; cách trung vị +0,2951; thứ 1/5 trong 5 thành phố trực thuộc Trung ương',
    ],
    [
      { index: 'QD766', year: 2024 },
      'QD766 2024: Hà Nội xếp loại trung bình, hạng 34/34; xuống 3 bậc so với 2023',
      'Xếp loại trung bình (mốc điểm chưa kiểm chứng); 64,10 điểm; cách trung vị −16,07',
    ],
    [{ index: 'PAR', year: 2013 }, 'PAR 2013: chưa có số liệu của Hà Nội', 'Mới biết 9/63'],
  ])('in %o', async (part, sentence, detail) => {
    expect(await hanoiIn(part)).toEqual([sentence, detail])
  })

  test('says the same in English', async () => {
    expect(await hanoiIn({ index: 'PCI', year: 2022 }, en)).toEqual([
      'PCI 2022: Hà Nội rank 20/63; 10 places down on 2021',
      'A change of method is suspected; 66.74 points; +1.52 from the median',
    ])
  })
})

test('without a year the latest one with any figure is opened', async () => {
  expect((await ask({ index: 'PAR' })).data.year).toBe(2024)
  expect((await ask({ index: 'PCI' })).data.year).toBe(2024)
})

test('a place beside Hà Nội is said with its distance', async () => {
  const { data } = await ask({ index: 'PCI', year: 2021 })
  const row = (place: string) => data.rows.find((one) => one.place === place)
  const daNang = row('48')
  if (!daNang) throw new Error('Đà Nẵng is missing')
  expect(chosenSentence(data, daNang, { row: row('01'), name: 'Hà Nội' }, vi)).toBe(
    'Đà Nẵng: hạng 4/63, 70,42 điểm, hơn Hà Nội 1,82 điểm.',
  )
})

test('the known and the unknown of PAR 2024 make 63', async () => {
  const { data } = await ask({ index: 'PAR', year: 2024 })
  const { lines, unknownAfter, unplaced } = rankedLines(data.rows, data.placesRanked)
  const between = lines.reduce((sum, line) => sum + line.unknownBefore, 0)
  expect(lines.map(({ row }) => row.rank)).toEqual([
    1, 2, 3, 4, 5, 10, 12, 21, 22, 23, 26, 36, 37, 43, 48, 56, 62, 63,
  ])
  expect(lines.find(({ row }) => row.rank === 10)?.unknownBefore).toBe(4)
  expect([lines.length + between + unknownAfter, unplaced]).toEqual([63, 0])
})

test('a complete table has no line of unknown places', async () => {
  const { data } = await ask({ index: 'PCI', year: 2021 })
  const { lines, unknownAfter } = rankedLines(data.rows, data.placesRanked)
  expect([lines.length, unknownAfter, ...new Set(lines.map((line) => line.unknownBefore))]).toEqual([
    63, 0, 0,
  ])
})

test('an own group narrows the peers, but not in a year of another system of places', async () => {
  const groups = [{ id: 'g', name: 'Bốn', placeSystem: '63', places: ['01', '31', '48', '79'] }]
  const of63 = await ask({ index: 'PCI', year: 2021, peers: 'group:g' }, groups)
  expect([of63.data.peers.chosen.among, of63.data.peers.count]).toEqual(['group', 4])
  expect(
    of63.data.rows.filter(({ peer }) => peer).map(({ place, peerRank }) => `${place} ${peerRank}`),
  ).toEqual(['31 1', '48 2', '01 3', '79 4'])
  const of64 = await ask({ index: 'PCI', year: 2006, peers: 'group:g' }, groups)
  expect(of64.data.peers.chosen.among).toBe('all')
})

test('components are offered by the framework of the year, each once, the total first', async () => {
  const { components } = await rankingFrame(database, { index: 'PCI' })
  const scored = await scoredComponents(database, { index: 'PCI', year: 2021 })
  const options = componentOptions(components, { index: 'PCI', year: 2021, scored }, vi)
  expect(options[0]).toEqual({ value: 'PCI', label: 'tất cả' })
  expect(options).toHaveLength(11)
  expect(new Set(options.map(({ value }) => value)).size).toBe(11)
  const none = componentOptions(components, { index: 'PCI', year: 2021, scored: new Set() }, vi)
  expect(none[1]?.note).toBe('chưa có số liệu')
})

test('every shown row leads to a source that has a title', async () => {
  const found = await ask({ index: 'PAR', year: 2024 })
  const { sources } = await rankingFrame(database, { index: 'PAR' })
  const read = sourcesOf(found, sources) ?? []
  expect(read.length).toBeGreaterThan(10)
  for (const { source, title } of read) expect(title).not.toBe(source)
})

test('in place of a year of which nothing is known stands the nearest of which something is', async () => {
  expect((await ask({ index: 'PCI', year: 1999 })).data.year).toBe(2005)
  expect((await ask({ index: 'DTI', year: 2017 })).data.year).toBe(2020)
})
