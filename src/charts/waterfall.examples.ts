import { pictureOf } from './pictureOf.ts'
import { type Waterfall, type WaterfallRow, waterfall, waterfallHeight } from './waterfall.ts'

const row = (
  name: string,
  kind: WaterfallRow['kind'],
  [from, to]: [number, number],
  faint = false,
): WaterfallRow => ({
  code: name,
  name,
  kind,
  from,
  to,
  faint,
  notes: faint ? ['có thể chỉ do làm tròn'] : [],
})

export const waterfallExamples: Record<string, Waterfall> = {
  normal: {
    measure: 'points',
    decimals: 2,
    rows: [
      row('Điểm 2020', 'level', [66.94, 66.94]),
      row('Chính sách hỗ trợ doanh nghiệp', 'step', [66.94, 69.06]),
      row('Thiết chế pháp lý', 'step', [69.06, 69.26], true),
      row('Tính minh bạch', 'step', [69.26, 68.06]),
      row('Điểm 2021', 'level', [68.06, 68.06]),
      row('Mức đổi chung cả nước', 'aside', [66.94, 68.12], true),
    ],
  },
  ranks: {
    measure: 'rank',
    decimals: 0,
    rows: [
      row('Hạng 2020', 'level', [9, 9]),
      row('Ta tự làm', 'step', [9, 6.5]),
      row('Tỉnh, thành phố khác', 'step', [6.5, 10]),
      row('Hạng 2021', 'level', [10, 10]),
    ],
  },
  'nothing moved': {
    measure: 'rank',
    decimals: 0,
    rows: [
      row('Hạng 2018', 'level', [9, 9]),
      row('Ta tự làm', 'step', [9, 9]),
      row('Hạng 2019', 'level', [9, 9]),
    ],
  },
  'one row': { measure: 'points', decimals: 4, rows: [row('Điểm 2024', 'level', [0.8241, 0.8241])] },
  'many rows': {
    measure: 'points',
    decimals: 2,
    rows: Array.from({ length: 30 }, (_, i) => row(`Thành phần ${i + 1}`, 'step', [i % 7, (i + 1) % 7])),
  },
  'long names': {
    measure: 'points',
    decimals: 2,
    rows: [
      row(
        'Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển {kinh tế} - xã hội',
        'step',
        [40, 38],
      ),
    ],
  },
}

export const pictures = pictureOf('waterfall', {
  draw: waterfall,
  examples: waterfallExamples,
  width: 520,
  height: waterfallHeight,
})
