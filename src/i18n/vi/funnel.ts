import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

export const funnel = (format: Format) => {
  return {
    tab: 'biểu đồ phễu',
    what: 'biểu đồ phễu',
    headline: (period: string, beyond: number, judged: number, kind: string) =>
      `${upperFirst(period)}: ${format.number(beyond)}/${format.number(judged)} ${kind} nằm ngoài giới hạn 99,8%`,
    nobody: (period: string, judged: number, kind: string) =>
      `${upperFirst(period)}: không đơn vị nào trong ${format.number(judged)} ${kind} nằm ngoài giới hạn 99,8%; chênh lệch còn lại có thể do ngẫu nhiên`,
    worse: (names: string) => `kém hơn: ${names}`,
    better: (names: string) => `tốt hơn: ${names}`,
    more: (n: number) => `và ${format.number(n)} đơn vị khác`,
    subtitle: (name: string, kind: string, period: string) =>
      `${name}, chuẩn hóa theo lĩnh vực · ${kind} · ${period}`,
    label: (name: string) => `${name} của từng đơn vị theo số lượt, trong giới hạn 95% và 99,8%`,
    known: (judged: number, all: number) => `xét ${format.number(judged)}/${format.number(all)} đơn vị`,
    sizes: 'số lượt (quy về cơ cấu lĩnh vực chung)',
    average: (value: string) => `chung\n${value}`,
    inner: '95%',
    outer: '99,8%',
    spread: (part: string) =>
      `Ngoài ngẫu nhiên, các đơn vị vốn chênh nhau khoảng ${part} quanh mức chung; giới hạn đã nới thêm chừng ấy.`,
    noSpread: 'Các đơn vị không chênh nhau nhiều hơn mức ngẫu nhiên; giới hạn không nới.',
    chance: (n: number) =>
      `Hình thoi: ${format.number(n)} đơn vị vượt mức ngẫu nhiên nhưng trong độ chênh chung của các đơn vị.`,
    small: (n: number) => `${format.number(n)} đơn vị dự kiến dưới 5 lượt: ít hồ sơ, chỉ kém rõ mới nêu.`,
    few: (n: number, minimum: number) =>
      `${format.number(n)} đơn vị dưới ${format.number(minimum)} lượt (vòng rỗng) không được xét.`,
    alone: (n: number) =>
      `${format.number(n)} đơn vị gần như một mình trong lĩnh vực của mình (vòng rỗng): không có ai để so nên không được xét.`,
    none: (period: string, kind: string) =>
      `${upperFirst(period)}: không so được ${kind}; đơn vị nào cũng quá ít lượt hoặc một mình trong lĩnh vực của mình`,
    silent: (n: number) => `${format.number(n)} đơn vị không có lượt nào.`,
    longer: (n: number) => `${format.number(n)} đơn vị chỉ có số liệu theo kỳ dài hơn hoặc kỳ khác.`,
    ring: (name: string) => `Vòng đậm: ${name}.`,
    how: 'Chỉ đơn vị ngoài giới hạn 99,8% (đã nới) mới được tô màu và nêu tên; trong phễu thì không nói ai hơn ai.',
    notRate: (name: string) => `${name} không phải là tỷ lệ nên không có biểu đồ phễu`,
    notRateWhy: 'Chọn một tỷ lệ trong danh sách nội dung theo dõi.',
    toRate: (name: string) => `Xem “${name}”`,
    nothing: (name: string, period: string) => `${upperFirst(period)}: không đơn vị nào có số về ${name}`,
    beyondCaption: 'Đơn vị ngoài giới hạn 99,8%',
    columns: {
      observed: { misses: 'Chưa đạt', events: 'Thực tế' },
      expected: 'Dự kiến theo lĩnh vực',
      ratio: 'Thực tế ÷ dự kiến',
      plain: 'Tỷ lệ',
      value: 'Chuẩn hóa',
      low: 'Giới hạn 99,8%, dưới',
      high: 'Giới hạn 99,8%, trên',
      verdict: 'Kết luận',
    },
    verdicts: {
      worse: 'kém hơn, ngoài 99,8%',
      better: 'tốt hơn, ngoài 99,8%',
      chance: 'vượt ngẫu nhiên, trong độ chênh chung',
      warning: 'giữa 95% và 99,8%',
      inside: 'trong giới hạn',
      few: 'chưa đủ số lượt',
      alone: 'một mình trong lĩnh vực',
    },
    tip: {
      cases: (n: string) => `${n} lượt`,
      observed: (misses: boolean, observed: string, expected: string) =>
        `${observed} ${misses ? 'chưa đạt' : 'có'}, dự kiến ${expected}`,
      value: (plain: string, standardised: string) => `${plain}; chuẩn hóa ${standardised}`,
      limits: (low: string, high: string) => `giới hạn 99,8%: ${low} – ${high}`,
    },
  }
}
