import { pictureOf } from './pictureOf.ts'
import { type PointsBars, type PointsRow, pointsBars, pointsBarsHeight } from './pointsBars.ts'

function row(
  code: string,
  name: string,
  [attained, lost, median, best]: readonly (number | null)[],
): PointsRow {
  return {
    code,
    name,
    attained: attained ?? null,
    lost: lost ?? null,
    median: median ?? null,
    best: best ?? null,
  }
}

export const pointsBarsExamples: Record<string, PointsBars> = {
  normal: {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('QD766.DVTT', 'Cung cấp dịch vụ trực tuyến', [9.4, 12.6, 10.2, 15.9]),
      row('QD766.MDSH', 'Số hóa hồ sơ', [13.1, 8.9, 14.75, 20.4]),
      row('QD766.MDHL', 'Mức độ hài lòng', [17.9, 0.1, 17.3, 18]),
    ],
  },
  'missing values': {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('PAR.1', 'Chỉ đạo, điều hành', [8.5, 1, null, null]),
      row('PAR.6', 'Cải cách tài chính công', [11.2, null, null, null]),
      row('PAR.7', 'Chính quyền điện tử', [null, null, null, null]),
    ],
  },
  'one row': { place: 'Hà Nội', decimals: 2, rows: [row('X', 'Một thành phần', [3, 7, 5, 9])] },
  'many rows': {
    place: 'Hà Nội',
    decimals: 1,
    rows: Array.from({ length: 43 }, (_, i) =>
      row(`X.${i}`, `Tiêu chí ${i + 1}`, [i / 20, 2.5 - i / 20, 1, 2.4]),
    ),
  },
  'long names': {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row(
        'L1',
        'Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội',
        [5, 5, 4, 9],
      ),
      row(
        'L2',
        'Điểm điều tra xã hội học lãnh đạo, quản lý, công chức (đánh giá tác động)',
        [20.3, 1.7, 19, 21],
      ),
    ],
  },
}

export const pictures = pictureOf('pointsBars', {
  draw: pointsBars,
  examples: pointsBarsExamples,
  width: 520,
  height: pointsBarsHeight,
})
