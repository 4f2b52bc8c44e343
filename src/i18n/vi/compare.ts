import type { Format } from '../format.ts'

export const compare = (format: Format) => ({
  what: 'so sánh',
  bar: { of: 'so', places: 'tỉnh, thành phố', units: 'đơn vị', sides: 'So sánh', with: 'với', and: ', ' },
  add: 'thêm…',
  addLabel: 'Thêm tỉnh, thành phố để so',
  addUnitLabel: 'Thêm một đơn vị để so',
  remove: (name: string) => `Bỏ ${name}`,
  full: (most: number) => `nhiều nhất ${format.number(most)} tỉnh, thành phố`,
  summary: (index: string, year: number, names: string) => `${index} ${year}: ${names}`,

  by: {
    score: 'Tổng điểm gần nhất',
    profile: 'Hồ sơ thành phần giống nhất',
    kind: 'Thành phố trực thuộc Trung ương',
    region: 'Cùng vùng',
  },
  byWhy: {
    score: 'chênh tổng điểm',
    profile:
      'khoảng cách hồ sơ, tính bằng độ lệch chuẩn: căn của trung bình bình phương chênh lệch điểm chuẩn hóa theo từng thành phần; 0 = giống hệt',
    kind: 'cùng loại đơn vị hành chính; chênh tổng điểm',
    region: 'cùng vùng; chênh tổng điểm',
  },
  byKnown: 'Chỉ tìm trong các tỉnh, thành phố đã biết tổng điểm.',
  suggestions: 'Tìm tỉnh, thành phố để so',
  take: (name: string) => `Thêm ${name} vào so sánh`,
  takeAll: 'so với nhóm này',
  gapUnknown: 'chưa rõ điểm',
  byDefault: {
    profile: 'Đang so với ba tỉnh, thành phố có điểm thành phần giống nhất.',
    score: 'Đang so với ba tỉnh, thành phố có tổng điểm gần nhất.',
    kind: 'Đang so với các thành phố trực thuộc Trung ương.',
    region: 'Đang so với các tỉnh, thành phố cùng vùng.',
  },

  standing: {
    headline: (what: string, place: string, among: string, of: number) =>
      `${what}: ${place} đứng thứ ${among} trong ${format.number(of)} tỉnh, thành phố`,
    unknown: (what: string, place: string) => `${what}: chưa đủ điểm để xếp ${place} trong nhóm`,
    strong: (name: string, gap: string) => `hơn trung vị nhiều nhất ở ${name} (${gap} điểm)`,
    weakOnly: (name: string, gap: string) => `kém trung vị nhiều nhất ở ${name} (${gap} điểm)`,
    weak: (name: string, gap: string) => `kém nhiều nhất ở ${name} (${gap})`,
    subtitle: (year: number) =>
      `Tổng điểm và hạng đã công bố; mạnh, yếu so với trung vị cả nước, điểm của chỉ số (tính lại) · ${year}`,
    place: 'Tỉnh, thành phố',
    total: 'Tổng điểm',
    rank: (of: number | null) => (of === null ? 'Hạng' : `Hạng /${of}`),
    among: (of: number) => `Trong ${format.number(of)}`,
    strengths: 'Mạnh',
    weaknesses: 'Yếu',
    part: (name: string, gap: string) => `${name} ${gap}`,
    between: (low: number, high: number) => `${low}–${high} (suy ra)`,
  },

  pairs: {
    title: 'Từng cặp',
    ahead: (place: string, other: string, gap: string) => `${place} hơn ${other} ${gap} điểm`,
    behind: (place: string, other: string, gap: string) => `${place} kém ${other} ${gap} điểm`,
    level: (place: string, other: string) => `${place} bằng điểm ${other}`,
    unknown: (place: string, other: string) => `${place} và ${other}: chưa rõ chênh tổng điểm`,
    best: (name: string, gap: string) => `hơn nhiều nhất ở ${name} (${gap})`,
    worst: (name: string, gap: string) => `kém nhiều nhất ở ${name} (${gap})`,
  },

  profile: {
    headline: (place: string, first: number, last: number, all: number) =>
      `${place} cao nhất trong nhóm ở ${format.number(first)}/${format.number(all)} thành phần, thấp nhất ở ${format.number(last)}`,
    headlineKnown: (place: string, known: number, all: number) =>
      `Biết ${format.number(known)}/${format.number(all)} thành phần của ${place}`,
    subtitle: (year: number) =>
      `Điểm theo thang của thành phần; vạch ngang: từ thấp nhất đến cao nhất, vạch đứng đậm: trung vị, nhạt: tốt nhất · ${year}`,
    subtitleOfMaximum: (year: number) =>
      `Phần đạt được của điểm tối đa; vạch ngang: từ thấp nhất đến cao nhất, vạch đứng đậm: trung vị, nhạt: tốt nhất · ${year}`,
    subtitlePartial: (year: number) =>
      `Điểm thành phần đã công bố, tính theo phần của tối đa nếu thang khác nhau; chưa có trung vị và mức cao nhất · ${year}`,
    label: 'Điểm thành phần của các tỉnh, thành phố đang so',
    unknown: (names: string) => `Chưa công bố của tỉnh, thành phố nào trong nhóm: ${names}.`,
    none: 'Chưa công bố điểm thành phần nào của các tỉnh, thành phố này.',
  },

  history: {
    one: (name: string, change: string) => `${name} ${change}`,
    headline: (from: number, to: number, changes: string) => `Từ ${from} đến ${to}: ${changes} điểm`,
    plain: 'Tổng điểm đã công bố qua các năm',
    single: (year: number) => `Tổng điểm các năm; ${year} không so được với năm trước`,
    suspected: (years: string) => `nghi đổi cách tính từ ${years}`,
    subtitle: 'Tổng điểm đã công bố; nét đứt đứng: năm không so được (chấm: nghi ngờ); nét chấm: trung vị',
    label: 'Tổng điểm của các tỉnh, thành phố đang so qua các năm',
    written: (total: string, rank: string | null) => (rank === null ? total : `${total} (${rank})`),
  },

  partial: (known: number, of: number | null) =>
    `Mới biết đủ thành phần của ${format.rank(known, of)} tỉnh, thành phố: không có trung vị, mức cao nhất, mạnh yếu và điểm giống nhau; chỉ so những gì đã công bố.`,
  noFormula: 'Không rõ cách các thành phần cộng vào chỉ số: không có mạnh yếu tính bằng điểm của chỉ số.',
  nothing: (index: string, year: number | null) =>
    `Chưa có số liệu của ${index}${year === null ? '' : ` ${year}`}`,
  yearWhole: 'đủ thành phần',
  yearPartial: 'chưa đủ thành phần',

  units: {
    headline: (period: string, unit: string, best: number, worst: number, all: number) =>
      `${period}: ${unit} tốt nhất trong nhóm ở ${format.number(best)}/${format.number(all)} nội dung theo dõi, kém nhất ở ${format.number(worst)}`,
    silent: (names: string) => `Không có số trong kỳ: ${names}.`,
    none: 'Chưa có nội dung theo dõi nào để so',
    subtitle: (period: string) =>
      `Nội dung theo dõi của các đơn vị đang so; tô màu đơn vị tốt nhất, kém nhất khi khác nhau ngoài dao động ngẫu nhiên · ${period}`,
    choose: 'Chọn đơn vị',
    start: 'Chọn ít nhất hai đơn vị để so.',
    byDefault: {
      alike: 'Đang so với đơn vị cùng loại có số hồ sơ đã giải quyết gần nhất.',
      most: 'Đang so hai đơn vị cùng loại giải quyết nhiều hồ sơ nhất.',
    },
    officialHeadline: (n: number) => `Điểm chính thức đã công bố của các đơn vị này (${format.number(n)} số)`,
    officialSubtitle: 'Điểm, hạng do thành phố hoặc Trung ương công bố cho đơn vị',
    notRanked: 'dưới mức tối thiểu để so',
  },
})
