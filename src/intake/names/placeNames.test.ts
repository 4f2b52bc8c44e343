import { expect, test } from 'vitest'
import { nameKey } from './nameWords.ts'
import { type PlaceMatch, type PlaceRow, placeNames } from './placeNames.ts'

const row = (place_system: string, place: string, name_vi: string, aliases = '', name_en = ''): PlaceRow => ({
  place_system,
  place,
  name_vi,
  name_en,
  aliases,
  region: 'Đồng bằng sông Hồng',
})

const names63 =
  'Hà Nội|Cao Bằng|Hà Giang|Tuyên Quang|Điện Biên|Lai Châu|Sơn La|Lào Cai|Yên Bái|Bắc Kạn|Thái Nguyên|Lạng Sơn|' +
  'Quảng Ninh|Bắc Giang|Bắc Ninh|Hoà Bình|Phú Thọ|Vĩnh Phúc|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|Hà Nam|Nam Định|' +
  'Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Kon Tum|' +
  'Bình Định|Gia Lai|Khánh Hòa|Ninh Thuận|Phú Yên|Đắk Lắk|Bình Thuận|Đắk Nông|Lâm Đồng|Bình Phước|Đồng Nai|' +
  'Bình Dương|Bà Rịa - Vũng Tàu|Hồ Chí Minh|Tây Ninh|Long An|Tiền Giang|Đồng Tháp|Bến Tre|Trà Vinh|Vĩnh Long|' +
  'An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau'

const all = names63.split('|').map((name, i) => row('63', String(i + 1).padStart(2, '0'), name))
const names = placeNames([...all, row('63', '31', 'Huế', 'Thừa Thiên Huế')])
const nameOf = (match: PlaceMatch) =>
  match.is === 'place' ? all.find(({ place }) => place === match.places[0]?.place)?.name_vi : match

test('63 places have 63 keys, and each is found in capitals, without marks and decomposed', () => {
  expect(all).toHaveLength(63)
  expect(new Set(all.map(({ name_vi }) => nameKey(name_vi))).size).toBe(63)
  for (const { name_vi } of all) {
    const plain = name_vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd')
    for (const text of [name_vi, name_vi.toUpperCase(), name_vi.normalize('NFD'), plain, ` ${name_vi}\u00A0`])
      expect([text, nameOf(names.match(text))]).toEqual([text, name_vi])
  }
})

test.each([
  ['UBND tỉnh Khánh Hoà', 'Khánh Hòa'],
  ['UBND Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
  ['Ủy ban nhân dân tỉnh Hà Tĩnh', 'Hà Tĩnh'],
  ['Uỷ ban nhân dân TP. Cần Thơ', 'Cần Thơ'],
  ['TP Thái Bình', 'Thái Bình'],
  ['T.P Hải Phòng', 'Hải Phòng'],
  ['TP.Đà Nẵng', 'Đà Nẵng'],
  ['Tỉnh Đăk Lăk', 'Đắk Lắk'],
  ['Dak Nong', 'Đắk Nông'],
  ['ĐắkLắc', 'Đắk Lắk'],
  ['Bắc Cạn', 'Bắc Kạn'],
  ['KonTum', 'Kon Tum'],
  ['BRVT', 'Bà Rịa - Vũng Tàu'],
  ['BR-VT', 'Bà Rịa - Vũng Tàu'],
  ['Ba Ria Vung Tau', 'Bà Rịa - Vũng Tàu'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['TT- Huế', 'Thừa Thiên Huế'],
  ['TT.Huế', 'Thừa Thiên Huế'],
  ['TT-Hue', 'Thừa Thiên Huế'],
  ['Thua Thien-Hue', 'Thừa Thiên Huế'],
  ['Thành phố Huế', 'Thừa Thiên Huế'],
  ['TP.HCM', 'Hồ Chí Minh'],
  ['Tp. HCM', 'Hồ Chí Minh'],
  ['TPHCM', 'Hồ Chí Minh'],
  ['HCMC', 'Hồ Chí Minh'],
  ['Ho Chi Minh City', 'Hồ Chí Minh'],
  ['Hanoi', 'Hà Nội'],
  ['Ðà Nẵng', 'Đà Nẵng'],
  ['Quảng Ninh (*)', 'Quảng Ninh'],
  ['12. An Giang', 'An Giang'],
  ['Da Nang City', 'Đà Nẵng'],
])('%s is %s', (text, name) => {
  expect(nameOf(names.match(text))).toBe(name)
})

test('a name gives one place for each system, by the code of that system', () => {
  const { match, matchCode } = placeNames([
    row('63', '10', 'Lào Cai'),
    row('63', '15', 'Yên Bái'),
    row('34', '15', 'Lào Cai'),
    row('34', '04', 'Cao Bằng'),
    // A place that changed its kind has two rows.
    row('34', '04', 'Cao Bằng'),
  ])
  const lao = [
    { system: '63', place: '10' },
    { system: '34', place: '15' },
  ]
  expect(match('lao cai')).toEqual({ is: 'place', places: lao })
  expect(match('Cao Bằng')).toEqual({ is: 'place', places: [{ system: '34', place: '04' }] })
  expect(matchCode('4')).toEqual(matchCode(' 04 '))
  const fifteen = [
    { system: '63', place: '15' },
    { system: '34', place: '15' },
  ]
  expect(matchCode('15')).toEqual({ is: 'place', places: fifteen })
  expect(matchCode('')).toEqual({ is: 'nothing' })
  expect(matchCode('99')).toEqual({ is: 'unknown', nearest: [] })
  expect(match('15')).toEqual({ is: 'unknown', nearest: [] })
})

test('a name of two places of one system is neither', () => {
  const { match } = placeNames([row('63', '01', 'Hà Nam'), row('63', '02', 'Hà Năm')])
  expect(match('Ha Nam')).toEqual({ is: 'unknown', nearest: ['Hà Nam', 'Hà Năm'] })
})

test.each([
  ['Cả nước', 'country'],
  ['Toàn quốc', 'country'],
  ['Trung vị', 'median'],
  ['MEDIAN', 'median'],
  ['Giá trị trung vị', 'median'],
  ['Trung bình cả nước', 'mean'],
  ['Bình quân', 'mean'],
  ['Min', 'minimum'],
  ['Điểm thấp nhất', 'minimum'],
  ['Cao nhất', 'maximum'],
  ['Highest', 'maximum'],
  ['TỔNG CỘNG', 'total'],
  ['Total', 'total'],
  ['Vùng Đồng bằng sông Hồng', 'region'],
  ['Red River Delta', 'region'],
])('%s is no place but the %s', (text, of) => {
  expect(names.match(text)).toEqual({ is: 'summary', of })
})

test('blank cells and dashes are nothing', () => {
  for (const text of ['', ' \u00A0', '–', '…']) expect(names.match(text)).toEqual({ is: 'nothing' })
})

test('other texts are unknown, with up to three places near in spelling', () => {
  expect(names.match('Hà Nộii')).toEqual({ is: 'unknown', nearest: ['Hà Nội'] })
  expect(names.match('Tỉnh Bắc Gang')).toEqual({ is: 'unknown', nearest: ['Bắc Giang', 'Bắc Kạn'] })
  expect(names.match('Nguồn: VCCI')).toEqual({ is: 'unknown', nearest: [] })
  expect(names.match('Tỉnh')).toEqual({ is: 'unknown', nearest: [] })
})
