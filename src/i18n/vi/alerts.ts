import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

/** By what an alert is shown: by month where the unit sends no weeks. */
type Shown = 'week' | 'month'

const shown = { week: 'tuần', month: 'tháng' } as const

export const alerts = (format: Format) => {
  const counts = (misses: number, cases: number) => `${format.number(misses)}/${format.number(cases)}`
  const weeks = (n: number) => (n === 1 ? 'tuần' : `${format.number(n)} tuần`)
  /** Below ten with a decimal: 2,4 and 36; whole where it is. */
  const expected = (n: number) => format.number(n, n < 10 && !Number.isInteger(n) ? 1 : 0)
  return {
    waiting: 'các cảnh báo',
    headline: (week: string, parts: readonly string[]) =>
      `${upperFirst(format.period(week))}: ${parts.join('; ')}`,
    slips: (n: number) => `${format.number(n)} đơn vị giảm rõ so với trước đây`,
    noSlips: 'không đơn vị nào giảm rõ so với trước đây',
    full: (n: number) => `${format.number(n)} đơn vị năm trước đạt, nay chưa đạt`,
    missed: (n: number) => `${format.number(n)} đơn vị chưa đạt mục tiêu`,
    stocks: (n: number) => `${format.number(n)} đơn vị có hồ sơ quá hạn tăng rõ`,
    notOver: (week: string, end: string) =>
      `${upperFirst(format.period(week))} chưa hết (đến ${format.date(end)}): chỉ cảnh báo khi hết kỳ.`,
    none: (week: string) => `${upperFirst(format.period(week))}: không có cảnh báo`,
    notClear: (week: string, why: string) => `${upperFirst(format.period(week))}: cảnh báo ${why}`,
    notClearTitle: 'Chưa rõ',
    subtitle: (parent: string, tests: string) =>
      `Mọi nội dung có mục tiêu · đơn vị trực thuộc ${parent} · đã xét ${tests} chuỗi số`,
    rules: {
      label: 'Loại cảnh báo',
      all: 'tất cả',
      slip: 'giảm rõ so với trước đây',
      full: 'năm trước đạt, nay chưa đạt',
      missed: 'chưa đạt mục tiêu',
      stock: 'hồ sơ quá hạn tăng',
    },
    ruleCount: (name: string, n: number) => `${name} (${format.number(n)})`,
    kinds: 'Loại đơn vị',
    allKinds: 'mọi loại đơn vị',
    sign: 'Dấu hiệu',
    sureness: 'Mức chắc chắn',
    waitsWhy: 'Hồ sơ của người dân, doanh nghiệp đã quá hạn mà chưa xong ở đơn vị',
    pointsWhy: 'Điểm chỉ số chưa đạt vì số lượt này; chỉ tính thành phần có văn bản quy định cách tính',
    observed: 'Chưa đạt',
    expected: 'Dự kiến',
    allowed: 'Cho phép',
    lastYear: 'Năm trước',
    slip: (observed: number, n: number, usual: number) =>
      `${format.number(observed)} lượt chưa đạt trong ${weeks(n)}, trước đây khoảng ${expected(usual)}`,
    miss: (value: string, target: string, misses: number, cases: number) =>
      `${value}, mục tiêu ${target} (${counts(misses, cases)} lượt chưa đạt)`,
    noWeeks: (unit: string, indicator: string) => `${unit}, ${indicator} (đơn vị không gửi số theo tuần)`,
    stock: (misses: number, open: number, before: string) =>
      `${counts(misses, open)} hồ sơ đang giải quyết đã quá hạn, 12 tuần trước cao nhất ${before}`,
    wasFull: (value: string) => `năm trước đạt: ${value}`,
    others: (n: number) => `và ${format.number(n)} nội dung khác`,
    showAll: (n: number) => `Hiện cả ${format.number(n)} đơn vị`,
    showFewer: 'Hiện ít hơn',
    notListed: (asked: string) => `Không có cảnh báo này trong danh sách của tuần đang xem: ${asked}.`,
    emptyTitle: 'Không có',
    empty: 'Không đơn vị nào giảm hoặc dưới mục tiêu quá mức dao động ngẫu nhiên (99,8%).',
    emptyFilter: 'Không có cảnh báo nào thuộc loại đang chọn.',
    silent: 'Chưa báo cáo',
    silentIn: (week: string) => `trong ${format.period(week)}:`,
    silentNone: 'không có',
    silentUnit: (name: string, day: string) => `${name} (lần cuối ${format.date(day)})`,
    young: (n: number, least: number) =>
      `Chưa so với trước đây ở ${format.number(n)} đơn vị: chưa đủ ${format.number(least)} tuần số liệu từ khi thành lập.`,
    common: (name: string, kind: string, from: string | null, times: number) =>
      `Biến động chung: lượt chưa đạt “${name}” của ${kind} ${from === null ? 'tuần này' : `từ ${format.period(from)}`} gấp khoảng ${expected(times)} lần, không riêng đơn vị nào.`,
    together: (name: string, kind: string, n: number, names: string) =>
      `Cùng tăng một lúc, “${name}”: ${format.number(n)} ${kind} (${names}).`,
    falseAYear: (parent: string, n: number) =>
      `Trong một năm không có gì bất thường, cả ${parent} có ${n < 1 ? 'chưa tới 1' : `khoảng ${format.number(Math.round(n))}`} cảnh báo giảm sai.`,
    restless: (names: string) => `Số hằng tuần lên xuống quá mạnh, hãy theo dõi theo tháng: ${names}.`,
    restlessOf: (name: string, kind: string) => `${name} (${kind})`,
    order: 'Thứ tự: giảm so với trước đây, hồ sơ quá hạn, mục tiêu khác; vượt nhiều lượt nhất đứng trước.',

    closing: {
      title: 'Chốt số liệu',
      why: 'Giữ nguyên số đã báo cáo của Thành phố và các đơn vị trực thuộc trong một kỳ. Từ đó màn hình và bản tin ghi “đã báo cáo … · nay …” khi số nhập muộn làm thay đổi.',
      period: 'Kỳ chốt',
      calendar: 'Lịch',
      isClosed: 'đã chốt',
      save: 'Tải tệp chốt số liệu',
      saving: 'Đang lập tệp…',
      saved: (period: string, n: number, file: string) =>
        `Đã chốt ${format.period(period)}: ${format.number(n)} số, trong tệp ${file} cùng các kỳ chốt trước. Đặt tệp vào data/closings.csv rồi chạy npm run data, hoặc thay public/data/closings.csv rồi tải lại trang.`,
      partly: (n: number) =>
        `${format.number(n)} số là tổng của một phần đơn vị, vì có đơn vị chưa có số riêng của kỳ này; cột units và partly ghi của bao nhiêu đơn vị.`,
      none: 'Chưa có kỳ nào đã hết để chốt',
      what: 'các kỳ chốt',
      failed: 'Không chốt được',
      reported: (period: string, at: string) =>
        `${upperFirst(format.period(period))} đã chốt lúc ${at.slice(11, 16)} ngày ${format.date(at)}:`,
      differs: (reported: string, now: string) => `đã báo cáo ${reported} · nay ${now}`,
      same: (reported: string) => `đã báo cáo ${reported}, nay không đổi`,
    },

    detail: {
      waiting: 'chuỗi tuần',
      headlineSlip: (name: string, observed: number, n: number, usual: number) =>
        `${name}: ${format.number(observed)} lượt chưa đạt trong ${weeks(n)}, trước đây khoảng ${expected(usual)}`,
      headlineMiss: (name: string, misses: number, cases: number, allowed: number) =>
        `${name}: ${counts(misses, cases)} lượt chưa đạt, mục tiêu chỉ cho phép ${expected(allowed)}`,
      subtitle: (grain: Shown, unit: string, first: string, last: string) =>
        `Số lượt chưa đạt mỗi ${shown[grain]} · ${unit} · ${format.period(first)} – ${format.period(last)}`,
      chart: (grain: Shown, name: string, unit: string) =>
        grain === 'week'
          ? `${name} của ${unit}: số lượt chưa đạt mỗi tuần, dự kiến và giới hạn`
          : `${name} của ${unit}: số lượt chưa đạt mỗi tháng và mục tiêu cho phép`,
      period: (grain: Shown) => upperFirst(shown[grain]),
      observed: 'chưa đạt',
      expected: 'dự kiến',
      limit: 'giới hạn',
      allowed: 'mục tiêu cho phép',
      start: (period: string) =>
        period.includes('W') ? `từ tuần ${Number(period.slice(6))}` : `từ tháng ${Number(period.slice(5))}`,
      tip: (observed: string, cases: string) => `chưa đạt ${observed} trong ${cases} lượt`,
      tipExpected: (usual: number, limit: number | null) =>
        `dự kiến ${expected(usual)}${limit === null ? '' : `, thường không quá ${format.number(limit)}`}`,
      tipAllowed: (allowed: number) => `mục tiêu cho phép ${expected(allowed)}`,
      rule: 'Quy tắc',
      ruleSlip:
        'so với mức của chính đơn vị trong 52 tuần trước (từng lĩnh vực với hồ sơ đúng hạn), đã trừ biến động chung của các đơn vị cùng loại trong tuần, như Tết; giới hạn tính cả dao động và độ nối tiếp quen thuộc giữa các tuần',
      ruleMiss: (grain: Shown) =>
        `${shown[grain]} gần nhất dưới mục tiêu đến mức ngẫu nhiên không giải thích được: kiểm định nhị thức chính xác 99,8%, từ ba lượt chưa đạt trở lên${grain === 'week' ? '' : '; đơn vị chỉ gửi số theo tháng nên không xét sụt theo tuần'}`,
      ruleStock:
        'tỷ lệ quá hạn trong hồ sơ đang mở vượt mức cao nhất 12 tuần trước của chính đơn vị, kiểm định nhị thức chính xác 99,8%, từ ba hồ sơ trở lên',
      ruleFull: (value: string, start: string, end: string) =>
        `năm trước đạt mục tiêu: ${value} (${format.dates(start, end)})`,
      begun: 'Bắt đầu',
      begunAt: (period: string, start: string, end: string) =>
        `${format.period(period)} (${format.dates(start, end)})`,
      sure: 'Mức chắc chắn',
      sureness: {
        millionth: 'gần như chắc chắn: ngẫu nhiên chỉ cho như vậy chưa tới một lần trong một triệu',
        tenThousandth: 'rất chắc: ngẫu nhiên chỉ cho như vậy chưa tới một lần trong mười nghìn',
        thousandth: 'chắc: ngẫu nhiên chỉ cho như vậy chưa tới hai lần trong một nghìn',
      },
      discoveries:
        'mọi nội dung của các đơn vị cùng loại được xét cùng lúc; tỷ lệ báo nhầm trong danh sách giữ ở mức không quá 10%',
      waits: 'Đang chờ',
      waitsValue: (n: number) => `${format.number(n)} hồ sơ quá hạn chưa xong`,
      noWaits: 'không có số về hồ sơ quá hạn chưa xong',
      points: 'Điểm',
      pointsOf: (points: string, component: string) => `${points} điểm của ${component}`,
      noPoints: 'không có văn bản quy định cách tính điểm từ nội dung này',
      where: 'Đơn vị, lĩnh vực',
      part: (name: string, misses: number, cases: number) => `${name}: ${counts(misses, cases)}`,
      nothingBelow: 'không tách được',
      answers: 'Chủ trì',
      others: 'Cảnh báo khác của đơn vị',
      open: 'Mở diễn biến',
    },
  }
}
