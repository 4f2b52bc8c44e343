import type { Format } from '../format.ts'
import { lowerFirst } from '../lowerFirst.ts'
import { isLonger, type Length, lengthOf } from '../measuredAtOnce.ts'
import { upperFirst } from '../upperFirst.ts'

const measures: Readonly<Record<string, string>> = {
  dossiers: 'hồ sơ',
  'working days': 'ngày làm việc',
}

const grains = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }
type Grain = keyof typeof grains

const atOnce: Readonly<Record<Length, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  longer: 'kỳ dài hơn quý',
}

export const indicators = (format: Format) => {
  const unitOf = (measure: string) => measures[measure] ?? measure
  const lower = (name: string) => (/^\p{Lu}[\p{Ll} ]/u.test(name) ? lowerFirst(name) : name)
  const count = (n: number | null) =>
    n !== null && Math.abs(n) >= 1e9 ? `${format.number(n / 1e9)} tỷ` : format.number(n)
  const plainValue = (value: number | null, measure: string) =>
    measure === 'fraction'
      ? format.number(value === null ? null : value * 100, 1)
      : measure === 'working days'
        ? format.number(value, 1)
        : count(value)
  const value = (given: number | null, measure: string) =>
    given === null
      ? format.number(null)
      : measure === 'fraction'
        ? format.percent(given, 1)
        : `${plainValue(given, measure)} ${unitOf(measure)}`
  const distance = (given: number | null, measure: string) => {
    const size = given === null ? null : Math.abs(given)
    return measure === 'fraction'
      ? `${plainValue(size, measure)} điểm`
      : `${plainValue(size, measure)} ${unitOf(measure)}`
  }

  return {
    lower,
    /** Without its measure, for cells and axes: 97,8 of a fraction. */
    plainValue,
    /** In a narrow cell: 97,8 and 100. */
    cell: (given: number | null, measure: string) =>
      measure === 'fraction' && given !== null && given > 0.9995
        ? format.number(given * 100)
        : plainValue(given, measure),
    value,
    /** Without a fraction's percent sign, which stands with the figure. */
    unitOf: (measure: string, _n: number | null) => (measure === 'fraction' ? '' : unitOf(measure)),
    /** Alone in its cell, of a fraction the percent sign. */
    measureOf: (measure: string) => (measure === 'fraction' ? '%' : unitOf(measure)),
    distance,
    /** A target without decimals that say nothing: 98%. */
    target: (given: number | null, measure: string) =>
      given !== null && measure === 'fraction' && Number.isInteger(Math.round(given * 1e6) / 1e4)
        ? format.percent(given, 0)
        : given !== null && Number.isInteger(given) && measure !== 'fraction'
          ? `${format.number(given)} ${unitOf(measure)}`
          : value(given, measure),
    count,
    counts: (numerator: number | null, denominator: number | null) =>
      denominator === null
        ? count(numerator)
        : `${count(numerator)}/${count(denominator)}`.replace(/ tỷ(?=\/.* tỷ$)/, ''),
    signedValue: (given: number | null, measure: string) =>
      measure === 'fraction'
        ? format.signedPoints(given, 1)
        : format.signed(given, measure === 'working days' ? 1 : 0),

    range: (low: number, high: number, measure: string) =>
      `${plainValue(low, measure)}–${plainValue(high, measure)}`,

    bar: {
      indicator: 'Nội dung theo dõi',
      of: 'của',
      unit: 'Đơn vị',
      by: 'theo',
      grain: 'Độ dài kỳ',
      grains,
      toDate: 'lũy kế',
      spanWhy: 'Lũy kế: cộng từ đầu năm đến hết kỳ; số tồn và tỷ lệ tại một ngày vẫn lấy ở cuối kỳ',
      period: 'kỳ',
      earlier: 'Kỳ trước',
      later: 'Kỳ sau',
      calendar: 'lịch',
      calendars: { civil: 'dân sự', report: 'báo cáo' },
      field: 'lĩnh vực',
      allFields: 'tất cả',
      cases: (n: string) => `${n} lượt`,
      noCases: 'không có số trong kỳ',
      summary: (indicator: string, unit: string, period: string) => `${indicator} · ${unit} · ${period}`,
    },
    kinds: {
      rate: 'Tỷ lệ',
      share: 'Tỷ lệ tại một ngày',
      duration: 'Thời gian',
      count: 'Số lượng trong kỳ',
      stock: 'Số tồn cuối kỳ',
    },
    unitKinds: {
      city: 'Thành phố',
      department: 'Sở, ngành',
      vertical: 'Cơ quan ngành dọc',
      commune: 'Xã, phường',
      district: 'Quận, huyện, thị xã',
      affiliate: 'Đơn vị trực thuộc',
      division: 'Phòng, bộ phận',
      groups: 'Đơn vị theo cụm, khối',
    } as Record<string, string>,
    former: 'Đơn vị cũ',
    since: (date: string) => `từ ${format.date(date)}`,

    period: (code: string, start: string, end: string) =>
      `${upperFirst(format.period(code))} (${format.dates(start, end)})`,
    periodShort: (code: string) => format.period(code),
    toDate: (code: string, start: string, end: string) =>
      `Lũy kế đến hết ${format.period(code)} (${format.dates(start, end)})`,
    unfinished: 'chưa hết kỳ',
    /** 2025-07 → 7/2025. */
    month: (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`,
    head: (code: string) => {
      const [, year = '', unit, part = ''] = /^(\d{4})(?:-(W|Q)?(\d+))?$/.exec(code) ?? []
      return unit === 'Q' ? [roman(part), year] : [String(Number(part)), unit === 'W' ? '' : year]
    },

    nothingMeasured: 'Gói dữ liệu không có số đo nào và không ghi ngày của dữ liệu',

    notices: {
      calendar: (period: string, start: string, end: string) =>
        `Lịch báo cáo: chốt ngày 14 nên ${period} gồm ${format.dates(start, end)}; thành phố dùng lịch này hay không là`,
      calendarWeek:
        'Lịch báo cáo chỉ đổi tháng, quý và lũy kế của chúng; tuần giữ nguyên. Thành phố dùng lịch này hay không là',
      unfinished: (asOf: string, end: string) =>
        `Chưa hết kỳ: số mới đến ${format.date(asOf)}, kỳ kết thúc ${format.date(end)}.`,
      ended: (name: string, date: string) =>
        `${name} kết thúc ngày ${format.date(date)}; chuỗi số dừng ở đó.`,
      notAdded: (period: string, indicators: readonly string[], units: readonly string[], parent: string) =>
        `${period}: ${format.list(indicators)} của ${format.number(units.length)} đơn vị kết thúc trong kỳ (${units.join(', ')}) là số cuối trước khi kết thúc; đã bàn giao nên không cộng vào ${parent}.`,
      /** Of a report: periods of a unit without a value. */
      cut: (unit: string, grain: Grain, indicators: readonly string[], periods: number) =>
        `${unit}, theo ${grains[grain]}: ${format.list(indicators)} không có giá trị ở ${format.number(periods)} dòng, vì số liệu chỉ có theo kỳ dài hơn hoặc kỳ khác.`,
      sumsOfSome: (unit: string, grain: Grain, indicators: readonly string[], periods: number) =>
        `${unit}, theo ${grains[grain]}: ${format.list(indicators)} ở ${format.number(periods)} dòng chỉ cộng các đơn vị có số liệu của đúng kỳ.`,
      notAddedUp: (n: number, parent: string) =>
        `${format.number(n)} đơn vị kết thúc trong kỳ: số ở đây là số cuối trước khi kết thúc; đã bàn giao nên không cộng vào ${parent}.`,
      successors: 'Phần việc chuyển về',
      began: (name: string, date: string) => `${name} hoạt động từ ${format.date(date)}; trước đó là`,
      more: (n: number) => `và ${format.number(n)} đơn vị khác`,
      noPeriod: (asked: string, shown: string) => `Không có kỳ “${asked}”; đang xem ${shown}.`,
      notInData: (asked: string, shown: string) => `Dữ liệu không có kỳ ${asked}; đang xem ${shown}.`,
      moved: (asked: string, shown: string) => `Kỳ ${asked} không có đơn vị này; đang xem ${shown}.`,
      closed: (at: string) => `Đã chốt lúc ${at}`,
    },

    headline: {
      noValue: (period: string, name: string, why: string) => `${period}: ${why} về ${lower(name)}`,
      value: (period: string, name: string, given: string, counts: string | null) =>
        `${period}: ${lower(name)} ${given}${counts === null ? '' : ` (${counts})`}`,
      missed: (target: string, by: string) => `kém mục tiêu ${target} ${by}`,
      reached: (target: string) => `đạt mục tiêu ${target}`,
      change: (rises: boolean, by: string, before: string) =>
        `${rises ? 'tăng' : 'giảm'} ${by} so với ${before}`,
      same: (before: string) => `không đổi so với ${before}`,
      before: { week: 'tuần trước', month: 'tháng trước', quarter: 'quý trước', year: 'năm trước' },
      lastYear: 'cùng kỳ năm trước',
      acrossBreak: (dates: string) => `hai kỳ ở hai bên mốc sắp xếp ${dates}`,
      belowMinimum: (minimum: number) => `dưới ${format.number(minimum)} lượt nên chưa đủ để xếp loại`,
      /** The other two of the three figures of “on time”. */
      also: ({
        finished,
        due,
        overdue,
      }: {
        finished: string | null
        due: string | null
        overdue: string | null
      }) =>
        [
          finished === null ? null : `tính trên hồ sơ đã giải quyết: ${finished}`,
          due === null ? null : `tính trên hồ sơ đến hạn: ${due}`,
          overdue === null ? null : `đang quá hạn chưa xong: ${overdue}`,
        ]
          .filter((part) => part !== null)
          .join('; '),
    },
    trend: {
      subtitle: (name: string, unit: string, period: string, field: string | null) =>
        [name, unit, period, field].filter((part) => part !== null).join(' · '),
      label: (name: string, unit: string) => `${name} của ${unit} qua các kỳ, mục tiêu và các mốc sắp xếp`,
      target: (target: string) => `mục tiêu\n${target}`,
      band: 'dao động ngẫu nhiên 95%',
      counts: 'tử số/mẫu số',
      number: 'số lượng',
      interval: (low: string, high: string) => `dao động ngẫu nhiên 95%: ${low}–${high}`,
      change: (change: string, before: string) => `so với ${before}: ${change}`,
      lastYear: (given: string) => `cùng kỳ năm trước: ${given}`,
      lastYearShort: 'Cùng kỳ năm trước',
      minimum: (minimum: number) => `dưới ${format.number(minimum)} lượt`,
      breaks: 'Mốc:',
      begins: 'bắt đầu hoạt động',
      ends: 'kết thúc',
      empty: (name: string, unit: string) => `${unit} không có số về ${lower(name)}`,
      emptyWhy: 'Đơn vị này không làm việc đó, hoặc lĩnh vực đang chọn không có hồ sơ.',
      handedOver: 'Hồ sơ bàn giao đứng riêng, ngoài mọi tỷ lệ và xếp hạng.',
      durationWhy: 'Trung bình giảm khi hồ sơ tắc vẫn để đó: đọc cùng số đang quá hạn chưa xong.',
    },
    like: {
      line: 'các đơn vị cũ và mới, cộng lại',
      tip: (given: string, counts: string) => `các đơn vị cũ và mới cộng lại: ${given} (${counts})`,
      value: 'Cộng đơn vị cũ và mới: giá trị',
      numerator: 'Cộng đơn vị cũ và mới: tử số',
      denominator: 'Cộng đơn vị cũ và mới: mẫu số',
      offer: (date: string) => `Nối qua mốc ${format.date(date)} trên cùng phạm vi:`,
      covers: (olds: string, news: string) => `${olds} chuyển trọn sang ${news}`,
      drawn:
        'Đường xám là tổng tử số ÷ tổng mẫu số của các đơn vị này ở từng kỳ; chuỗi riêng của đơn vị vẫn bắt đầu và dừng ở mốc.',
      no: {
        takesParts: (date: string) =>
          `Không nối được với trước ${format.date(date)}: đơn vị này nhận một phần của`,
        givesParts: (date: string) => `Không nối được với sau ${format.date(date)}: phần việc chia cho`,
        heirTakesParts: (date: string, heir: string) =>
          `Không nối được với sau ${format.date(date)}: ${heir} mới còn nhận một phần của`,
      },
      why: 'số của từng phần không tách ra được',
    },
    strip: {
      finished: 'Đúng hạn / đã giải quyết',
      due: 'Đúng hạn / đến hạn',
      dueWhy: 'chưa xong tính là quá hạn',
      overdue: 'Đang quá hạn, chưa xong',
      overdueOf: (open: string, share: string) => `trong ${open} hồ sơ đang giải quyết (${share})`,
      finishedWhy: 'cách tính chính thức',
      value: 'Trong kỳ',
      toDate: 'Lũy kế từ đầu năm',
      lastYear: 'Cùng kỳ năm trước',
      previous: (before: string) => upperFirst(before),
      target: 'Mục tiêu',
      random: (low: string, high: string) => `dao động ${low}–${high}`,
    },

    heat: {
      headline: (missed: number, known: number, kind: string, target: string, period: string) =>
        `${upperFirst(period)}: ${format.number(missed)}/${format.number(known)} ${kind} dưới mục tiêu ${target}`,
      worst: (name: string, given: string, counts: string | null) =>
        `thấp nhất ${name} ${given}${counts === null ? '' : ` (${counts})`}`,
      worstHigh: (name: string, given: string, counts: string | null) =>
        `cao nhất ${name} ${given}${counts === null ? '' : ` (${counts})`}`,
      none: (known: number, kind: string, target: string, period: string) =>
        `${upperFirst(period)}: cả ${format.number(known)} ${kind} đạt mục tiêu ${target}`,
      plain: (name: string, known: number, kind: string, period: string) =>
        `${upperFirst(period)}: ${lower(name)} của ${format.number(known)} ${kind}`,
      nothing: (name: string, period: string) =>
        `${upperFirst(period)}: không đơn vị nào có số về ${lower(name)}`,
      siblings: (name: string) => `${name} không có đơn vị bên dưới; đây là các đơn vị cùng loại`,
      units: 'đơn vị',
      subtitle: (name: string, parent: string, first: string, last: string) =>
        `${name} · ${parent} · ${first} – ${last}`,
      caption: (name: string) => `${name} theo đơn vị và kỳ`,
      kinds: 'Loại đơn vị',
      keys: 'Mỗi tên mở đơn vị, đầu cột đổi kỳ; số lượng của ô đang chọn hiện ở dòng này.',
      cell: (name: string, period: string, figure: string, rest: readonly string[]) =>
        [name, period, figure, ...rest].join(' · '),
      find: 'Tìm đơn vị',
      found: (n: number, of: number) => `${format.number(n)}/${format.number(of)}`,
      notFound: (text: string) => `Không có đơn vị nào khớp với “${text}”`,
      open: (name: string) => `Mở ${name}`,
      legend: {
        label: 'Màu',
        reached: 'đạt mục tiêu',
        /** Behind the steps of a shortfall. */
        points: (fraction: number) => `${format.number(fraction * 100)} đ`,
        pointsWhy: 'Kém mục tiêu bao nhiêu điểm phần trăm',
        shareWhy: 'Kém mục tiêu bao nhiêu phần của mục tiêu',
        valueWhy: 'Năm nhóm bằng nhau, từ ít đến nhiều',
        upTo: (bound: string) => `kém ≤ ${bound}`,
        over: (bound: string) => `> ${bound}`,
        low: (minimum: number) => `dưới ${format.number(minimum)} lượt`,
      },
      empty: 'Không có đơn vị nào trong kỳ này',
    },

    table: {
      headline: (missed: number, known: number, unit: string, period: string) =>
        `${upperFirst(period)}: ${unit} dưới mục tiêu ở ${format.number(missed)}/${format.number(known)} nội dung`,
      farthest: (name: string, given: string, target: string) =>
        `xa nhất là ${lower(name)} (${given}, mục tiêu ${target})`,
      all: (known: number, unit: string, period: string) =>
        `${upperFirst(period)}: ${unit} đạt mục tiêu ở cả ${format.number(known)} nội dung có mục tiêu`,
      plain: (unit: string, period: string) => `${upperFirst(period)}: các nội dung theo dõi của ${unit}`,
      every: 'Mọi nội dung theo dõi',
      counts: 'Số lượng',
      from: 'Từ ngày',
      to: 'Đến ngày',
      interval: 'Dao động 95%',
      low: 'Dao động, dưới',
      high: 'Dao động, trên',
      intervalWhy: 'Dao động ngẫu nhiên (Wilson 95%)',
      distance: '± mục tiêu',
      previous: (before: string) => `± ${before}`,
      lastYear: '± năm trước',
      notYet: 'chưa có đơn vị',
      breaks: (dates: string) => `* so với kỳ ở bên kia mốc sắp xếp ${dates}: phạm vi không như nhau`,
      lastYearWhy: 'So với cùng kỳ năm trước',
      toDate: 'Lũy kế năm',
      past: 'Diễn biến',
      pastWhy: (n: number) => `${format.number(n)} kỳ đến kỳ đang xem`,
      pastOf: (name: string) => `${name} qua các kỳ gần nhất`,
      missed: (n: number) => `Dưới mục tiêu (${format.number(n)})`,
      reached: (n: number) => `Đạt mục tiêu (${format.number(n)})`,
      open: (n: number) =>
        `Không đặt mục tiêu, chưa đủ số lượt hoặc không có số trong kỳ (${format.number(n)})`,
      change: 'Đổi so với kỳ trước',
      status: 'Căn cứ',
      measure: 'Đơn vị đo',
    },

    fields: {
      headline: (name: string, given: string, share: string) => `${name}: ${given}, ${share} số lượt`,
      worst: (name: string, given: string) => `Thấp nhất ở ${name}: ${given}`,
      worstHigh: (name: string, given: string) => `Cao nhất ở ${name}: ${given}`,
      plain: 'Theo lĩnh vực thủ tục',
      none: 'Nội dung này không tách theo lĩnh vực',
      subtitle: (name: string, unit: string, period: string) => `${name} theo lĩnh vực · ${unit} · ${period}`,
      field: 'Lĩnh vực',
      unnamed: 'không ghi lĩnh vực',
      clear: 'Bỏ lọc lĩnh vực',
    },

    speaks: {
      title: (n: number) => `Đo gián tiếp ${format.number(n)} thành phần của các chỉ số`,
      none: 'Nội dung này không đo gián tiếp thành phần nào',
      share: (share: string) => `${share} của thành phần`,
      edition: (edition: string) => `bộ ${edition}`,
      rules: {
        proportional: 'điểm theo tỷ lệ',
        proportional_from: 'điểm theo tỷ lệ từ một mức',
        steps: 'điểm theo bậc',
        linear: 'điểm theo đường thẳng',
      } as Record<string, string>,
    },
    definition: {
      title: 'Cách tính',
      target: (target: string) => `Mục tiêu: ${target}.`,
      minimum: (minimum: number) => `Chỉ xếp loại khi có ít nhất ${format.number(minimum)} lượt.`,
      higher: 'Cao hơn là tốt hơn.',
      lower: 'Thấp hơn là tốt hơn.',
      source: (source: string) => `Nguồn: ${source}`,
    },
    closing: {
      headline: (differs: number, all: number) =>
        differs === 0
          ? `Số đã chốt và số hiện nay khớp ở cả ${format.number(all)} nội dung`
          : `${format.number(differs)}/${format.number(all)} nội dung khác số đã chốt`,
      subtitle: (unit: string, period: string, at: string) => `Số đã chốt lúc ${at} · ${unit} · ${period}`,
      reported: 'Đã chốt',
      now: 'Hiện nay',
      difference: 'Chênh',
    },
    what: {
      units: 'danh sách đơn vị',
      trend: 'diễn biến',
      heat: 'bảng màu',
      table: 'các nội dung theo dõi',
      fields: 'lĩnh vực',
    },
    tabs: { label: 'Cách xem', trend: 'diễn biến', heat: 'bảng màu', alerts: 'cảnh báo' },
    source: 'Số liệu đo hằng tuần của gói dữ liệu',
    dataTo: (date: string) => `dữ liệu đến ${format.date(date)}`,
    /** Why there is no figure: nothing is known, or it is measured over other days at once. */
    noFigure: ({ days }: { days: number | null }, looked: { start: string; end: string }) =>
      days === null
        ? 'không có số'
        : days === 0
          ? 'để trống: quá ít việc để công bố, hoặc chưa báo cáo'
          : isLonger(days, looked)
            ? `chỉ có số liệu theo ${atOnce[lengthOf(days)]}`
            : `số liệu theo ${atOnce[lengthOf(days)]} không trùng kỳ này`,
    knownUnits: (known: number, of: number) => `${format.number(known)}/${format.number(of)} đơn vị có số`,
    unknownUnit: (unit: string) => `Không có đơn vị “${unit}”`,
    unknownIndicator: (indicator: string) => `Không có nội dung theo dõi “${indicator}”`,
    toCity: 'Về toàn thành phố',
  }
}

const roman = (part: string): string => ['I', 'II', 'III', 'IV'][Number(part) - 1] ?? part
