import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

export const points = (format: Format) => {
  const number = (value: number | null) => format.number(value, 1)
  const short = (value: number | null) =>
    format.number(value, value !== null && Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1)
  return {
    tab: 'điểm',
    index: 'Chỉ số',
    what: 'điểm ước tính',
    estimate: 'Ước tính từ số đo, không phải điểm công bố',
    number,
    /** đo được 38,5/100 điểm */
    measurable: (measurable: number, max: number | null) => `đo được ${short(measurable)}/${short(max)} điểm`,
    ofMeasurable: (points: number, measurable: number) => `${number(points)}/${number(measurable)}`,
    sure: (parts: readonly { points: number; status: string }[]) =>
      parts.map(({ points, status }) => `${status} ${short(points)}`).join(', '),
    headline: (period: string, unit: string, index: string, points: number) =>
      `${upperFirst(period)}: ${unit} ước ${number(points)} điểm ${index}`,
    grade: (low: string, high: string) => (low === high ? `mức ${low}` : `mức từ ${low} đến ${high}`),
    gradeWhy: (low: string, high: string) =>
      `Phần chưa đo được có thể không được điểm nào (${low}) hoặc được tất cả (${high})`,
    gradeCaveat: 'Mốc điểm của các mức giữa chưa kiểm chứng.',
    unfinished: 'chưa hết kỳ',
    subtitle: (unit: string, period: string) => `Điểm theo nhóm và thành phần · ${unit} · ${period}`,
    component: 'Nhóm, thành phần',
    points: 'Điểm ước tính',
    officialShort: 'Công bố',
    short,
    mostWhy: 'Nhiều nhất bấy nhiêu điểm có thể ước từ số đo; phần còn lại để trống, không quy lên',
    by: 'Nội dung theo dõi',
    toPeers: (kind: string) => `So với ${kind}`,
    notMeasured: 'chưa đo được',
    official: (period: string, score: string, rank: string | null) =>
      `Công bố ${period}: ${score} điểm${rank === null ? '' : `, hạng ${rank}`}`,
    none: (index: string, period: string) =>
      `Bộ chỉ số ${index} áp dụng ${period} chưa có nội dung theo dõi nào đo gián tiếp`,
    noneWhy: 'Chọn chỉ số khác hoặc một kỳ thuộc bộ trước.',
    nothing: (unit: string, period: string) => `${upperFirst(period)}: ${unit} không có số đo gián tiếp nào`,
    history: {
      what: 'điểm qua các kỳ',
      headline: (unit: string, points: string, period: string) =>
        `${unit}: ước ${points} điểm, ${period}; chưa có điểm công bố cùng loại`,
      estimated: (unit: string, points: string, period: string) => `${unit}: ước ${points} điểm, ${period}`,
      beside: (period: string, ours: string, official: string) =>
        `${upperFirst(period)}: ước ${ours} điểm, công bố ${official} điểm`,
      onlyOfficial: (period: string, official: string) => `${upperFirst(period)}: công bố ${official} điểm`,
      gap: (gap: string) => `chênh ${gap}`,
      subtitle: (index: string, unit: string, first: string, last: string) =>
        `Điểm ${index} ước tính và công bố · ${unit} · ${first} – ${last}`,
      label: (index: string, unit: string) =>
        `Điểm ${index} ước tính của ${unit} qua các kỳ, bên điểm công bố`,
      ours: 'ước tính',
      published: 'công bố',
      ceiling: 'đo được',
      rank: 'Hạng công bố',
      simulatedWhy: 'Số đo là giả lập nên không thể khớp điểm công bố.',
      breaks: (dates: readonly string[]) => `Mốc: ${dates.join('; ')}.`,
      leftOut: (points: string, grain: 'week' | 'month' | 'quarter' | 'year') =>
        `Để các kỳ so được với nhau, ${points} điểm không đo theo ${grains[grain]} không tính ở kỳ nào.`,
      monthly: 'Điểm công bố là của tháng: xem theo tháng để thấy trên hình.',
    },
    units: {
      headline: (period: string, kind: string, ranked: number, all: number) =>
        `${upperFirst(period)}: xếp được ${format.number(ranked)}/${format.number(all)} ${kind}`,
      first: (names: string) => `chắc trong nhóm đầu: ${names}`,
      last: (names: string) => `chắc trong nhóm cuối: ${names}`,
      none: 'không đơn vị nào đủ số lượt để xếp',
      subtitle: (index: string, parent: string, period: string) =>
        `Điểm ${index} ước tính theo đơn vị, so trong cùng loại · ${parent} · ${period}`,
      open: (name: string) => `mở điểm của ${name} theo thành phần`,
      pointsWhy: 'Điểm ước tính theo cách tính chính thức, trên phần đo được',
      rank: 'Hạng có thể',
      rankWhy:
        'Dao động ngẫu nhiên, kể cả tuần lên tuần xuống, cho phép: từ phân vị 5 đến 95 của 1.000 lần rút; hạng thật nằm đâu đó ở giữa',
      rankLow: 'Hạng, từ',
      rankHigh: 'Hạng, đến',
      rankOf: 'Số đơn vị được xếp',
      interval: (low: number, high: number, of: number) =>
        `${low === high ? format.number(low) : `${format.number(low)}–${format.number(high)}`}/${format.number(of)}`,
      compared: 'Điểm so sánh',
      comparedWhy: 'Trên các nội dung mà các đơn vị được xếp đều đủ số lượt, chuẩn hóa theo lĩnh vực',
      grade: 'Mức',
      volume: 'Số lượt',
      volumeWhy: 'Số lượt của nội dung nhiều lượt nhất trong kỳ',
      groupHead: (name: string, max: number | null, status: string) =>
        `${name}${max === null ? '' : ` (${short(max)} đ)`} · ${status}`,
      group: (size: string | null, units: number, ranked: number, most: number) =>
        `${size ?? 'Cùng loại'}: ${format.number(units)} đơn vị, xếp ${format.number(ranked)} trên ${number(most)} điểm so được`,
      groupNone: (size: string | null, units: number) =>
        `${size ?? 'Cùng loại'}: ${format.number(units)} đơn vị, không xếp vì chưa đủ số lượt`,
      plain:
        'chưa chuẩn hóa được theo lĩnh vực vì mỗi đơn vị gần như một mình trong lĩnh vực của mình: chênh lệch có thể do lĩnh vực',
      sizes: { 2: 'Nhiều hồ sơ nhất', 1: 'Hồ sơ vừa', 0: 'Ít hồ sơ nhất' } as Record<number, string>,
      /** Above one group alone. */
      lacking: (names: string) => `chưa đủ số lượt: ${names}`,
      notRanked: 'chưa xếp',
      few: (names: string) => `dưới số lượt tối thiểu: ${names}`,
      empty: 'Không có đơn vị nào trong kỳ này',
    },
  }
}

const grains = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' } as const
