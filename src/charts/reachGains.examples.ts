import { pictureOf } from './pictureOf.ts'
import { type ReachGainRow, type ReachGains, reachGains, reachGainsHeight } from './reachGains.ts'

const row = (code: string, name: string, score: number, gain: number, factor: number, cap: number) =>
  ({ code, name, score, gain, points: gain * factor, capPoints: cap * factor }) satisfies ReachGainRow

export const reachGainsExamples: Record<string, ReachGains> = {
  normal: {
    decimals: 2,
    rows: [
      row('PCI.TRANSPARENCY', 'Tính minh bạch', 5.21, 1.77, 2, 1.77),
      row('PCI.SUPPORT', 'Hỗ trợ doanh nghiệp', 7.74, 0.72, 2, 1.1),
      row('PCI.TIME', 'Chi phí thời gian', 8.45, 0, 0.5, 1.1),
    ],
  },
  'nothing to gain': { decimals: 2, rows: [row('A', 'Đã hết chỗ {tăng}', 10, 0, 1, 0)] },
  'many rows': {
    decimals: 2,
    rows: Array.from({ length: 20 }, (_, i) => row(`X.${i}`, `Thành phần ${i + 1}`, 5, i < 6 ? 1 : 0, 1, 2)),
  },
  'long names': {
    decimals: 2,
    rows: [
      row(
        'L',
        'Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội',
        2,
        1,
        1,
        3,
      ),
    ],
  },
}

export const pictures = pictureOf('reachGains', {
  draw: reachGains,
  examples: reachGainsExamples,
  width: 460,
  height: reachGainsHeight,
})
