import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

interface Moved {
  /** Below, at or above 0. */
  change: number
  /** Without a sign. */
  size: string
}

const moves = (change: number, size: string): string =>
  change === 0 ? 'không đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${size}`

export const overview = (format: Format) => ({
  waitingIndices: 'các chỉ số',
  waitingOperations: 'số liệu tuần, tháng',
  checking: 'Số tính sẵn, đang kiểm tra với tệp dữ liệu…',
  checkingWhy: 'Tính khi dựng gói dữ liệu; được thay ngay khi các tệp hiện có đã đọc xong',
  unread: 'Số dưới đây tính sẵn cùng gói dữ liệu, chưa kiểm tra lại được với tệp',
  asOf: (date: string) => `Số liệu đến ${format.date(date)}`,

  conclusion: {
    up: (names: string) => `lên hạng ở ${names}`,
    same: (names: string) => `giữ hạng ở ${names}`,
    down: (names: string) => `xuống hạng ở ${names}`,
    unknown: (names: string) => `chưa so được ở ${names}`,
    nothing: 'Chưa có công bố nào của Hà Nội',
    closed: (at: string) => `chốt lúc ${at.slice(11, 16)} ngày ${format.date(at)}`,
    silent: (names: readonly string[], more: number) =>
      `chưa báo cáo: ${names.join(', ')}${more > 0 ? ` và ${format.number(more)} đơn vị nữa` : ''}`,
    silentSince: (name: string, day: string) => `${name} (lần cuối ${format.date(day)})`,
    nobodySilent: 'đã báo cáo đủ',
    nobodyWeekly: 'mọi đơn vị gửi số theo tuần đã báo cáo',
  },

  week: {
    until: (period: string, until: string | null) =>
      `${period}${until === null ? '' : ` (đến ${format.date(until).slice(0, 5)})`}`,
    onTime: 'đúng hạn',
    target: (target: string) => `mục tiêu ${target}`,
    finished: 'đã giải quyết',
    overdue: 'quá hạn',
  },

  indices: {
    monthShort: (period: string) => `T${period.slice(5).replace(/^0/, '')}/${period.slice(0, 4)}`,
    subtitle: (year: number | null) =>
      `Hạng công bố ${year === null ? 'mới nhất' : `năm ${year}`} của Hà Nội`,
    legend: '* cách tính có thể đã thay đổi',
    yearly: (year: number, score: string, rank: string, how: string) =>
      `${year}: ${score} điểm, hạng ${rank} (${how})`,
    reason: {
      head: 'Điểm',
      title: 'Điểm của cả nước và của Hà Nội thay đổi thế nào giữa hai kỳ',
      others: ({ change, size }: Moved) => `cả nước ${moves(change, size)}`,
      own: ({ change, size }: Moved) => `Hà Nội ${moves(change, size)}`,
      of: {
        mean: 'Cả nước: trung bình do cơ quan công bố chỉ số công bố',
        others: 'Cả nước: trung vị của các tỉnh, thành phố khác',
        median: 'Cả nước: trung vị của các tỉnh, thành phố',
      },
      unknown: 'chưa có điểm',
    },
    why: 'vì sao?',
    whyHead: 'Nguyên nhân',
    notJudged: 'chưa đủ căn cứ để đánh giá',
    file: 'tong-quan-chi-so',
    empty: 'Gói dữ liệu chưa có chỉ số nào',
    rankTitle: 'Hạng công bố; nhóm ở dòng mở rộng',
    movement: 'Thay đổi',
    movementTitle: 'Số bậc lên, xuống so với năm trước',
    history: 'Qua các năm',
    target: 'Mục tiêu của Thành phố',
    published: 'Công bố',
    weakest: 'Thành phần kém trung vị nhất',
    opens: (name: string, year: number | null) =>
      year === null ? `Xếp hạng ${name}` : `Xếp hạng ${name} ${year}`,
    recomputed: 'tính lại',
    recomputedWhy: 'Hạng không được công bố; tính từ điểm đã công bố của mọi tỉnh, thành phố được xếp hạng',
    bounds: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    derived: 'suy ra',
    derivedWhy: 'Suy ra từ hạng đã công bố của các tỉnh, thành phố có điểm cao hơn và thấp hơn',
    unknown: 'chưa rõ',
    sameRank: 'giữ hạng',
    refused: 'cách tính mới',
    refusedWhy: (year: number, reasons: string) => `Không so được với ${year}: ${reasons}`,
    suspectedMark: '*',
    suspectedWhy: (year: number, reasons: string) => `So với ${year}, nhưng có thể đã thay đổi: ${reasons}`,
    comparedWith: (period: string) => `so với ${period}`,
    historyOf: (name: string, first: number, last: number) => `${name}: điểm ${first}–${last}`,
    reached: 'đạt',
    missed: 'chưa đạt',
    noTarget: 'chưa thấy mục tiêu công bố',
    targetYear: (year: string) => `mục tiêu ${year}`,
    unknownDate: 'chưa rõ ngày công bố',
    missing: 'Năm chưa có số liệu',
    publishedNotLoaded: (year: number) => `${year} (đã công bố)`,
    monthly: (period: string, score: string, rank: string) =>
      `${format.period(period)}: ${score} điểm, hạng ${rank}`,
    numbers: {
      rankPublished: 'Hạng công bố',
      rankComputed: 'Hạng tính lại',
      of: 'Trên',
      rankChange: 'Đổi hạng',
      scoreChange: 'Đổi điểm',
      othersChange: 'Đổi điểm, cả nước',
      date: 'Ngày công bố',
      notLoaded: 'Năm chưa nạp',
      month: 'Tháng gần nhất',
      monthScore: 'Điểm tháng',
      monthRank: 'Hạng tháng',
      weakestBy: 'Kém trung vị',
    },
  },

  /** Only for languages in which plans are not written. */
  target: {
    top: (rank: number) => `Trong ${format.number(rank)} tỉnh, thành phố đứng đầu`,
    rise: (places: number) => (places === 0 ? 'Giữ hạng' : `Tăng từ ${format.number(places)} bậc trở lên`),
    group: (group: number) => `Thuộc nhóm ${format.number(group)}`,
    least: (score: string) => `Từ ${score} trở lên`,
  },

  operations: {
    headlineMissed: (rate: string, target: string) => `Đúng hạn ${rate}, dưới mục tiêu ${target}`,
    headlineReached: (rate: string, target: string) => `Đúng hạn ${rate}, đạt mục tiêu ${target}`,
    headlinePlain: (rate: string) => `Hồ sơ đúng hạn: ${rate}`,
    subtitle: (dates: string, until: string | null) =>
      `Hồ sơ thủ tục · toàn Thành phố · ${dates}${until === null ? '' : ` (đến ${format.date(until).slice(0, 5)})`}`,
    file: 'tong-quan-ho-so',
    grain: 'Kỳ',
    week: 'Tuần',
    month: 'Tháng',
    measure: 'Hồ sơ',
    received: 'Tiếp nhận',
    finished: 'Đã giải quyết',
    early: 'trước hạn',
    onTime: 'đúng hạn',
    late: 'quá hạn',
    open: 'Đang giải quyết',
    within: 'trong hạn',
    overdue: 'quá hạn',
    rateFinished: 'Đúng hạn / đã giải quyết',
    rateDue: 'Đúng hạn / đến hạn',
    interval: (low: string, high: string) => `Dao động ngẫu nhiên 95%: ${low}–${high}`,
    source: 'số liệu giả lập',
    sourceReal: 'số đo của đơn vị',
    empty: 'Chưa có số đo của tuần, tháng nào',
    more: 'Đầy đủ',
    short: (period: string) => upperFirst(format.period(period)).replace(/\/\d{4}$/, ''),
  },

  attention: {
    headline: (first: string, n: number) => `Cần chỉ đạo ${n === 1 ? first : `${format.number(n)} đơn vị`}`,
    none: 'Không có nội dung cần chỉ đạo',
    notClear: (why: string) => `Nội dung cần chỉ đạo: ${why}`,
    noneWhy: (period: string) =>
      `Trong ${format.period(period)} không có đơn vị nào dưới mục tiêu, giảm so với trước đó hay tăng hồ sơ quá hạn.`,
    subtitle: (period: string) => `Cảnh báo ${format.period(period)}`,
    file: 'tong-quan-can-chi-dao',
    what: 'Nội dung',
    valueWanted: 'Đạt / cần',
    valueWantedTitle:
      'Tỷ lệ đạt và mục tiêu; với đơn vị giảm: tỷ lệ hiện nay và mức trước đây của chính đơn vị; với hồ sơ quá hạn: tỷ lệ hiện nay và mức cao nhất trước đây',
    target: 'Mục tiêu hoặc mức trước đây',
    misses: 'Không đạt',
    cases: 'Trên',
    waitingTitle: 'Người có hồ sơ đã quá hạn mà chưa xong',
    oldest: 'Lâu nhất (ngày)',
    oldestTitle: 'Số ngày làm việc quá hạn của hồ sơ chờ lâu nhất',
    pointsTitle: 'Điểm chỉ số chưa đạt vì số hồ sơ này; chỉ tính thành phần có văn bản quy định cách tính',
    pointsWhy: (points: string, component: string, name: string) => `${points} điểm của ${component} ${name}`,
    counts: (misses: string, cases: string) => `${misses} trong ${cases} hồ sơ không đạt`,
    others: (names: string) => `Còn: ${names}`,
    more: (n: number) => `và ${format.number(n)} đơn vị`,
    noOldest: 'chưa nạp từng hồ sơ nên chưa rõ hồ sơ nào chờ lâu nhất',
  },
})
