import { type EditionTimelineData, editionTimeline, type TimelineSpan } from './editionTimeline.ts'
import { pictureOf } from './pictureOf.ts'

const years = Array.from({ length: 21 }, (_, i) => 2005 + i)

const span = (first_year: number, last_year: number | null, comparable: boolean | null): TimelineSpan => ({
  edition: String(first_year),
  first_year,
  last_year,
  comparable,
  decision: null,
  note: null,
})

const pci = {
  index: 'PCI',
  spans: [
    span(2005, 2005, null),
    span(2006, 2008, false),
    span(2009, 2012, false),
    { ...span(2013, 2016, false), decision: '1294/QĐ-BNV' },
    span(2017, 2020, null),
    span(2021, null, null),
  ],
}

export const editionTimelineExamples: Readonly<Record<string, EditionTimelineData>> = {
  normal: { years, lines: [pci, { index: 'PAPI', spans: [span(2018, 2018, null), span(2019, 2025, true)] }] },
  'missing values': { years, lines: [{ index: 'PGI', spans: [] }] },
  'one row, one year': { years: [2024], lines: [{ index: 'DTI', spans: [span(2024, 2024, null)] }] },
  'many rows': { years, lines: Array.from({ length: 20 }, (_, i) => ({ ...pci, index: `PCI${i}` })) },
  'long names': {
    years,
    lines: [
      {
        index: 'CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH',
        spans: [
          {
            ...span(2005, 2025, null),
            decision: 'Quyết định số 1294/QĐ-BNV ngày 03/12/2012 của Bộ trưởng Bộ Nội vụ phê duyệt đề án',
            note: 'Cùng trọng số; nghi có thay đổi phương pháp (ba chỉ số thành phần không giữ thứ tự địa phương), {chưa} kiểm chứng',
          },
        ],
      },
    ],
  },
  nothing: { years: [], lines: [] },
}

export const pictures = pictureOf('editionTimeline', {
  draw: editionTimeline,
  examples: editionTimelineExamples,
  width: 1120,
  height: ({ lines }, width) => (width < 500 ? 80 + lines.length * 44 : 50 + lines.length * 30),
})
