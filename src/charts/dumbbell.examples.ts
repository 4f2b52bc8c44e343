import { type Dumbbell, type DumbbellRow, dumbbell, dumbbellHeight } from './dumbbell.ts'
import { pictureOf } from './pictureOf.ts'

const row = (name: string, own: number | null, median: number | null, faint = false): DumbbellRow => ({
  ...{ code: name, name, own, median, faint },
  notes: faint ? ['trong mức dao động thường'] : [],
})

export const dumbbellExamples: Record<string, Dumbbell> = {
  normal: {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('Chính sách hỗ trợ doanh nghiệp', 2.12, 1.85),
      row('Thiết chế pháp lý', 0.195, 0.195),
      row('Đào tạo lao động', -0.42, -1.42, true),
      row('Tính minh bạch', -1.2, 0.32),
    ],
  },
  'missing values': {
    place: 'Hà Nội',
    decimals: 2,
    rows: [
      row('Tiếp cận đất đai', 0.4, null),
      row('Chưa rõ {gì}', null, null),
      row('Tính năng động', 0.2, 0.1),
    ],
  },
  'one row': { place: 'Hà Nội', decimals: 4, rows: [row('Hoạt động xã hội số', 0.0312, 0.02)] },
  'many rows': {
    place: 'Hà Nội',
    decimals: 2,
    rows: Array.from({ length: 37 }, (_, i) => row(`Thành phần ${i + 1}`, (i - 18) / 9, (i - 12) / 9)),
  },
  'long names': {
    place: 'Thành phố trực thuộc trung ương có tên rất dài',
    decimals: 2,
    rows: [row('Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu', -2, 1)],
  },
}

export const pictures = pictureOf('dumbbell', {
  draw: dumbbell,
  examples: dumbbellExamples,
  width: 520,
  height: dumbbellHeight,
})
