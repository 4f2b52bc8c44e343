import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../../scripts/database/openPackage.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { breakdown } from '../../answers/breakdown/breakdown.ts'
import { componentYears } from '../../answers/lists/componentYears.ts'
import { bandList } from '../../answers/lists/indexList.ts'
import { indexHistory } from '../../answers/ranking/indexHistory.ts'
import { bandOf } from '../../domain/score/bandOf.ts'
import { en } from '../../i18n/en.ts'
import { vi } from '../../i18n/vi.ts'
import { opening } from '../../parts/pick/opening.ts'
import { headline } from './headline.ts'
import { historyHeadline } from './historyHeadline.ts'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

async function said(index: string, year: number, place = '01', tree?: string, words = vi) {
  const data = await breakdown(database, { index, year, place, ...(tree ? { tree } : {}) })
  const bands = await bandList(database, { index, edition: data.edition?.edition ?? null })
  const { score = null, rank = null, placesRanked = null } = data.rows[0] ?? {}
  const band =
    index === 'PAR' || index === 'PAPI' ? bandOf(bands, { score, rank, ranked: placesRanked }) : null
  return headline(data, words, { followed: '01', band })
}

test('rank, furthest behind and furthest ahead of the median come from the published figures', async () => {
  expect(await said('PCI', 2021)).toBe(
    'PCI 2021: hạng 10/63; kém trung vị nhiều nhất ở Tính minh bạch (−1,62 điểm), hơn nhiều nhất ở Đào tạo lao động (+3,66)',
  )
  expect(await said('PCI', 2021, '01', undefined, en)).toBe(
    'PCI 2021: rank 10/63; furthest behind the median in Transparency and access to information (−1.62 points), furthest ahead in Labour and training (+3.66)',
  )
})

test('the group comes before the rank where the publisher prints groups', async () => {
  expect(await said('PAPI', 2024)).toMatch(
    /^PAPI 2024: nhóm trung bình cao, hạng 29\/61; kém trung vị nhiều nhất ở /,
  )
})

test('where the way into the index is unknown, distances are those on the component’s own scale', async () => {
  expect(await said('DTI', 2024)).toMatch(/hơn nhiều nhất ở Hoạt động kinh tế số \(\+0,3637 điểm\)$/)
})

test('a table with too few places is not compared with a median', async () => {
  expect(await said('SIPAS', 2024)).toMatch(
    /^SIPAS 2024: hạng 11\/63; chưa đủ tỉnh, thành phố để so với trung vị$/,
  )
})

test('another place than the followed one is named', async () => {
  expect(await said('PCI', 2021, '22')).toMatch(/^Quảng Ninh, PCI 2021: hạng 1\/63; /)
})

test('where checklists give the points, the distance to the maximum leads', async () => {
  expect(await said('QD766', 2024)).toMatch(/; xa mức tối đa nhất ở .+ \(−\d+,\d\d điểm\)$/)
})

test('components that nobody published are said to be unpublished', async () => {
  expect(await said('PAR', 2024)).toMatch(/^PAR 2024: nhóm A, hạng 3\/63; chưa công bố điểm thành phần nào$/)
})

test.each([
  ['PCI', 2021, 'main', [2022, 2023, 2024]],
  ['PAPI', 2024, 'main', []],
  ['PAR', 2020, 'blocks', [2021, 2022, 2023, 2024]],
  ['DTI', 2024, 'main', []],
  ['QD766', 2024, 'main', []],
  ['SIPAS', 2024, 'main', []],
] as const)('%s opens at %i', async (index, year, tree, passedOver) => {
  const years = await componentYears(database, { index, place: '01' })
  expect(opening(years, {})).toEqual({ year, tree, passedOver, instead: null })
})

test('a history speaks of the years that may be compared, with the doubt where there is one', async () => {
  const history = await indexHistory(database, { index: 'PCI', component: 'PCI.TRANSPARENCY', place: '01' })
  expect(historyHeadline('Tính minh bạch', { history, scale: history.index }, vi)).toMatch(
    /^Tính minh bạch: [+−]\d,\d\d điểm từ 2013 đến 2021 \(nghi có đứt quãng\)$/,
  )
})

test('an index in per cent moves by percentage points, its parts by points', async () => {
  const history = await indexHistory(database, { index: 'PAR', component: 'PAR', place: '01' })
  const said = (scale: 'percent' | 'points') =>
    historyHeadline('PAR', { history, scale: { scale, decimals: 2 } }, vi)
  expect(said('percent')).toBe('PAR: +3,17 điểm % từ 2022 đến 2024')
  expect(said('points')).toBe('PAR: +3,17 điểm từ 2022 đến 2024')
})
