import { type HeadroomBar, type HeadroomBars, headroomBars, headroomBarsHeight } from './headroomBars.ts'
import { pictureOf } from './pictureOf.ts'

const row = (
  code: string,
  gain: number | null,
  toMaximum: number | null,
  more: Partial<HeadroomBar> = {},
): HeadroomBar => ({
  code,
  name: `Thành phần ${code}`,
  gain,
  toMaximum,
  made: null,
  exhausted: null,
  slips: false,
  ...more,
})

export const headroomBarsExamples: Record<string, HeadroomBars> = {
  normal: {
    decimals: 2,
    rows: [
      row('PCI.TRANSPARENCY', 4.14, 9.58, { name: 'Tính minh bạch', made: { made: 0, n: 175 } }),
      row('PCI.SUPPORT', 1.6, 4.52, { name: 'Hỗ trợ doanh nghiệp', made: { made: 1, n: 30 }, slips: true }),
      row('PCI.TIME', 0.04, 0.78, { name: 'Chi phí thời gian', exhausted: 'best', slips: true }),
      row('PCI.LABOUR', 0, 4.72, { name: 'Đào tạo lao động', exhausted: 'best' }),
    ],
  },
  'missing values': {
    decimals: 2,
    rows: [row('A', 1.2, null), row('B', null, 3), row('C', null, null), row('D', 0, 4)],
  },
  'one row': { decimals: 4, rows: [row('DTI.GOVERNMENT', 0.3004, 0.4339)] },
  'many rows': {
    decimals: 2,
    rows: Array.from({ length: 30 }, (_, i) => row(`X.${i}`, 6 - i / 5, 7, { made: { made: i, n: 300 } })),
  },
  'long names': {
    decimals: 2,
    rows: [
      row('L1', 2, 6, {
        name: 'Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển {KT-XH}',
      }),
      row('L2', 1, 8, { name: 'Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu' }),
    ],
  },
}

export const pictures = pictureOf('headroomBars', {
  draw: headroomBars,
  examples: headroomBarsExamples,
  width: 560,
  height: headroomBarsHeight,
})
