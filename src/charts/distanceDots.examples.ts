import { type DistanceDots, distanceDots, distanceDotsHeight } from './distanceDots.ts'
import { pictureOf } from './pictureOf.ts'

const row = (code: string, name: string, own: number | null, best: number | null) => ({
  code,
  name,
  own,
  best,
})

export const distanceDotsExamples: Record<string, DistanceDots> = {
  normal: {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('PCI.TRANSPARENCY', 'Tính minh bạch', -1.62, 2.56),
      row('PCI.COMPETITION', 'Cạnh tranh bình đẳng', -0.39, 1.02),
      row('PCI.LABOUR', 'Đào tạo lao động', 3.66, 4.12),
    ],
  },
  'missing values': {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('A', 'Chi phí gia nhập thị trường', -0.4, null),
      row('B', 'Tiếp cận đất đai', null, null),
      row('C', 'Chưa có gì {cả}', null, 1.5),
    ],
  },
  'one row': { place: 'Hà Nội', decimals: 4, rows: [row('DTI.SOCIETY', 'Hoạt động xã hội số', 0.0312, 0.2)] },
  'many rows': {
    place: 'Hà Nội',
    decimals: 2,
    rows: Array.from({ length: 37 }, (_, i) => row(`X.${i}`, `Thành phần ${i + 1}`, (i - 18) / 9, 2.5)),
  },
  'long names': {
    place: 'Thành phố trực thuộc trung ương có tên rất dài',
    decimals: 2,
    rows: [
      row(
        'L1',
        'Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội',
        -2,
        1,
      ),
      row('L2', 'Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu', 0.5, 1.25),
    ],
  },
}

export const pictures = pictureOf('distanceDots', {
  draw: distanceDots,
  examples: distanceDotsExamples,
  width: 520,
  height: distanceDotsHeight,
})
