import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

export const heat = (format: Format) => {
  const count = (n: number) => format.number(n)
  return {
    what: 'bảng màu',
    ways: { label: 'Bảng màu xếp', indicators: 'theo nội dung', periods: 'theo kỳ' },
    tools: (kind: string) => `Cách xếp, nhóm đơn vị: ${kind}`,
    every: 'Mọi nội dung có mục tiêu',
    measure: {
      label: 'Tô màu theo',
      target: 'so với mục tiêu',
      residual: 'so với mức chung của lĩnh vực',
    },
    districts: {
      label: 'Quận, huyện cũ',
      none: 'không gộp',
      all: 'gộp theo quận, huyện cũ',
      one: 'Chỉ xem',
      former: (name: string) => `${name} (cũ)`,
      count: (n: number) => `${count(n)} xã, phường`,
      others: (names: string) => `có cả một phần của ${names}`,
      sum: (n: number) => `cộng ${count(n)} xã, phường`,
      open: (name: string) => `Bảng màu các xã, phường lập chủ yếu từ ${name} →`,
      only: (name: string) => `Chỉ xem ${name}`,
      why: 'Xã, phường xếp dưới quận, huyện cũ mà phần lớn được lập từ đó; số của quận, huyện cũ là tổng tử số ÷ tổng mẫu số của các xã, phường này.',
      more: (n: number) => `+${count(n)}`,
    },
    otherSubject: 'Khác',
    matters: {
      target: 'Mục tiêu chưa đạt',
      residual: 'Lệch xa nhất',
    },
    caption: (period: string) => `Đơn vị và mọi nội dung có mục tiêu, ${period}`,
    hint: 'Mỗi ô mở diễn biến, mỗi tên mở đơn vị, đầu cột xếp lại bảng; số lượng của ô đang chọn hiện ở dòng này.',
    sortBy: (name: string, target: string) => `${name} (mục tiêu ${target}): xếp theo cột này`,
    sortMatters: 'Xếp theo điều cần chú ý nhất',
    target: (direction: 'higher' | 'lower', target: string) =>
      `${direction === 'higher' ? '≥' : '≤'} ${target}`,
    headline: {
      target: (period: string, units: number, of: number, kind: string) =>
        `${upperFirst(period)}: ${count(units)}/${count(of)} ${kind} chưa đạt ít nhất một mục tiêu, ngoài mức ngẫu nhiên`,
      most: (name: string, missed: number, known: number) =>
        `nhiều nhất ${name} (${count(missed)}/${count(known)} nội dung)`,
      allMet: (period: string, of: number, kind: string) =>
        `${upperFirst(period)}: không có ${kind} nào trong ${count(of)} kém mục tiêu ngoài mức ngẫu nhiên`,
      residual: (period: string, units: number, of: number, kind: string) =>
        `${upperFirst(period)}: ${count(units)}/${count(of)} ${kind} kém mức chung của lĩnh vực ở ít nhất một nội dung, ngoài giới hạn 99,8%`,
      farthest: (name: string, indicator: string, z: string) =>
        `xa nhất ${name} (${indicator}, ${z} độ lệch chuẩn)`,
      nobody: (period: string, of: number, kind: string) =>
        `${upperFirst(period)}: không có ${kind} nào trong ${count(of)} kém mức chung của lĩnh vực ngoài giới hạn 99,8%`,
      nothing: (period: string) => `${upperFirst(period)}: không đơn vị nào có số về nội dung có mục tiêu`,
    },
    subtitle: (measure: string, kind: string, parent: string, period: string) =>
      [measure, kind, parent, period].join(' · '),
    measures: {
      target: 'Khoảng cách đến mục tiêu',
      residual: 'Chưa đạt so với dự kiến theo lĩnh vực, độ lệch chuẩn',
    },
    legend: {
      label: 'Màu',
      targetWhy: 'Kém mục tiêu bao nhiêu điểm phần trăm; chỉ tô khi ngẫu nhiên không giải thích được',
      residualWhy: 'Xa mức dự kiến bao nhiêu độ lệch chuẩn; chỉ tô khi ngoài giới hạn 99,8%',
      reached: 'đạt mục tiêu',
      unsure: 'kém, chưa đủ căn cứ',
      low: 'chưa đủ số lượt',
      inside: 'trong giới hạn 99,8%',
      better: 'tốt hơn, ngoài giới hạn',
      upTo: (bound: string) => `kém ≤ ${bound}`,
      worse: (bound: string) => `kém hơn, ≤ ${bound} σ`,
      over: (bound: string) => `> ${bound}`,
      overSigma: (bound: string) => `> ${bound} σ`,
      points: (fraction: number) => `${format.number(fraction * 100)} đ`,
      alone: 'chưa đủ số lượt hoặc một mình trong lĩnh vực',
    },
    notes: {
      target:
        'Một tỷ lệ kém mục tiêu chỉ được tô khi có ít nhất 3 lượt không đạt, xác suất ngẫu nhiên tối đa 0,2%, và báo động giả qua mọi đơn vị trực thuộc giữ ở 10%: của một tuần, đó là danh sách ở thẻ Cảnh báo. Thời gian và tỷ lệ tại một ngày (như giải ngân, có mục tiêu của cả năm) không có khoảng dao động nên chỉ gạch chân, không tô và không đếm.',
      residual:
        'Dự kiến = số lượt từng lĩnh vực × tỷ lệ chưa đạt chung của loại đơn vị; dấu + là kém hơn. Mức chênh thường có giữa các đơn vị đã tính vào độ lệch chuẩn. Ở đơn vị ít lượt, giới hạn 99,8% rộng hơn nên lệch nhiều vẫn có thể nằm trong.',
      silent: (names: string) => `Không có số trong kỳ ở loại đơn vị này: ${names}.`,
    },
    columnNames: (n: number) => `Tên đầy đủ của ${count(n)} cột`,
    columnName: (short: string, name: string, target: string) => `${short}: ${name}, mục tiêu ${target}`,
    cell: {
      unsure: 'có thể do ngẫu nhiên',
      expected: (observed: string, expected: string) => `chưa đạt ${observed} lượt, dự kiến ${expected}`,
      z: (z: string) => `${z} độ lệch chuẩn`,
      verdicts: {
        worse: 'kém hơn, ngoài giới hạn 99,8%',
        better: 'tốt hơn, ngoài giới hạn 99,8%',
        inside: 'trong giới hạn 99,8%',
        few: 'chưa đủ số lượt để xét',
        alone: 'một mình trong lĩnh vực, không có ai để so',
      },
    },
    plain: {
      district: 'Quận, huyện cũ',
      others: 'Có cả phần của',
      missed: 'Số mục tiêu chưa đạt, ngoài mức ngẫu nhiên',
      farthest: 'Lệch xa nhất (độ lệch chuẩn)',
      numerator: (name: string) => `${name}, tử số`,
      denominator: (name: string) => `${name}, mẫu số`,
      expected: (name: string) => `${name}, dự kiến`,
      observed: (name: string) => `${name}, chưa đạt`,
    },
  }
}
