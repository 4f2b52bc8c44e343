import type { PackageContent } from './writePackage.ts'

const places = [
  ['01', 'Hà Nội'],
  ['31', 'Hải Phòng'],
  ['48', 'Đà Nẵng'],
] as const

/** By index: total and both components of the three places. */
const scores: Readonly<Record<string, readonly (readonly [total: number, first: number, second: number])[]>> =
  {
    CITIZEN: [
      [70, 40, 30],
      [85, 50, 35],
      [60, 30, 30],
    ],
    BUSINESS: [
      [7, 6, 8],
      [6, 6, 6],
      [5, 4, 6],
    ],
  }

const component = (index: string, code: string, name: string, max: number) => ({
  ...{ index, edition: '2024', tree: 'main', component: code, name_vi: name, max },
  parent: code === index ? null : index,
  aggregation: code === index ? 'sum' : null,
  status: 'verified',
})

const indicator = (code: string, name_vi: string, name_en: string) => ({
  ...{ indicator: code, name_vi, name_en, measure: 'fraction', kind: 'rate', direction: 'higher' },
  ...{ target: 0.9, minimum: 10, status: 'assumed' },
})

/**
 * A host's own package: two indices, of which the second by code is read first, and four indicators under two
 * subjects of its own and under none. CITIZEN is printed in groups; what it lacks to its maximum leads.
 */
export const ownIndices: PackageContent = {
  asOf: '2024-11-24',
  tables: {
    indices: [
      {
        ...{ index: 'BUSINESS', name_vi: 'Chỉ số doanh nghiệp của ta', name_en: 'Our business index' },
        ...{ scale: 'points', decimals: 1, order: 2, leads_by: null, groups: null },
        ...{ short_vi: null, short_en: null },
      },
      {
        ...{ index: 'CITIZEN', name_vi: 'Chỉ số người dân của ta', name_en: 'Our citizens’ index' },
        ...{ scale: 'points', decimals: 1, order: 1, leads_by: 'maximum', groups: true },
        ...{ short_vi: 'Người dân', short_en: 'Citizens' },
      },
    ],
    editions: ['CITIZEN', 'BUSINESS'].map((index) => ({ index, edition: '2024', first_year: 2024 })),
    components: [
      component('CITIZEN', 'CITIZEN', 'Chỉ số người dân của ta', 100),
      component('CITIZEN', 'CITIZEN.1', 'Tiếp cận', 60),
      component('CITIZEN', 'CITIZEN.2', 'Kết quả', 40),
      component('BUSINESS', 'BUSINESS', 'Chỉ số doanh nghiệp của ta', 20),
      component('BUSINESS', 'BUSINESS.1', 'Gia nhập', 10),
      component('BUSINESS', 'BUSINESS.2', 'Thời gian', 10),
    ],
    bands: [
      ...[
        { index: 'CITIZEN', edition: '2024', band: 'A', name_vi: 'Nhóm khá', name_en: 'Good group' },
        { index: 'CITIZEN', edition: '2024', band: 'B', name_vi: 'Nhóm vừa', name_en: 'Middle group' },
      ].map((band, i) => ({ ...band, low: i === 0 ? 80 : 0, high: i === 0 ? 100 : 80 })),
    ],
    places: places.map(([place, name_vi]) => ({
      ...{ place_system: '63', place, name_vi, kind: 'centrally_run_city', region: 'x' },
      valid_from: '2009-01-01',
    })),
    publications: Object.keys(scores).map((index) => ({
      ...{ index, year: 2024, place_system: '63', places_ranked: 3 },
    })),
    scores: Object.entries(scores).flatMap(([index, rows]) =>
      rows.flatMap((values, i) =>
        [index, `${index}.1`, `${index}.2`].map((code, at) => ({
          ...{ index, year: 2024, place_system: '63', place: places[i]?.[0] ?? '', component: code },
          score: values[at] ?? null,
        })),
      ),
    ),
    units: [
      { unit: 'HN', name_vi: 'Thành phố Hà Nội', kind: 'city', parent: null },
      { unit: 'S.A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
      { unit: 'S.B', name_vi: 'Sở B', kind: 'department', parent: 'HN' },
    ],
    indicators: [
      {
        ...indicator('answered', 'Trả lời trong ngày', 'Answered within a day'),
        ...{ order: 3, subject_vi: 'Nhanh chóng', subject_en: 'Speed', short_vi: 'Trong ngày' },
        short_en: 'Same day',
      },
      indicator('checked', 'Được kiểm tra lại', 'Checked again'),
      {
        ...indicator('friendly', 'Thái độ niềm nở', 'Friendly manner'),
        ...{
          order: 1,
          subject_vi: 'Thái độ',
          subject_en: 'Manner',
          short_vi: 'Niềm nở',
          short_en: 'Friendly',
        },
      },
      {
        ...indicator('called', 'Gọi lại đúng hẹn', 'Called back as promised'),
        ...{ order: 2, subject_vi: 'Nhanh chóng', subject_en: 'Speed', short_vi: null, short_en: null },
      },
    ],
    measurements: ['S.A', 'S.B'].flatMap((unit, i) =>
      ['answered', 'called', 'checked', 'friendly'].flatMap((code) =>
        ['2024-11-04', '2024-11-18'].map((date) => ({
          ...{ date, days: 7, unit, field: null, indicator: code, numerator: 80 + i, denominator: 100 },
        })),
      ),
    ),
  },
}
