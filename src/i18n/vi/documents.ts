import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

/** What reports, bulletins and forms of offices say: they are in Vietnamese, whatever the language of the page. */
export const documents = (format: Format) => {
  const count = (n: number) => format.number(n)
  /** As official papers write it: tháng 10 năm 2026. */
  const period = (code: string) => format.period(code).replace(/\/(\d{4})$/, ' năm $1')
  return {
    period,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    council: 'ỦY BAN NHÂN DÂN',
    councilOf: (name: string) => `UBND ${name}`,
    /** The document system gives the number: room for it. */
    number: (symbol: string) => `Số:${'\u00A0'.repeat(10)}/${symbol}`,
    symbols: { report: 'BC', council: 'UBND', other: '…' },
    /** The day is written by hand or by the document system. */
    placeAndDate: (place: string) => `${place}, ngày …… tháng …… năm 20……`,
    draft: 'DỰ THẢO',
    recipients: 'Nơi nhận:',
    toSuperior: (name: string) => `- ${name} (để báo cáo);`,
    toOthers: '- ……………………;',
    toFile: '- Lưu: VT, ……',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    chairman: 'CHỦ TỊCH',
    director: 'GIÁM ĐỐC',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    /** One alone has no number. */
    appendix: (n: number, of: number) =>
      of === 1 ? 'Phụ lục' : `Phụ lục ${['I', 'II', 'III', 'IV'][n - 1] ?? n}`,
    attachedTo: (symbol: string, office: string) =>
      `(Kèm theo Báo cáo số${'\u00A0'.repeat(10)}/${symbol} ngày …… tháng …… năm …… của ${office})`,
    blank: '…'.repeat(60),
    noFigure: 'không có số liệu',
    tooFew: 'chưa đủ số lượt để so sánh',
    noneOverdue: 'Không có đơn vị trực thuộc nào còn hồ sơ quá hạn.',
    notClosed: 'Kỳ này chưa chốt số liệu.',
    ownFiles: (files: readonly string[], more: number) =>
      `tệp số liệu ${files.join(', ')}${more > 0 ? ` và ${count(more)} tệp khác` : ''}`,
    source: (source: string, date: string) => `Nguồn: ${source}; ${date}.`,

    report: {
      name: 'BÁO CÁO',
      subject: (code: string) =>
        `Kết quả giải quyết thủ tục hành chính và các nội dung theo dõi cải cách hành chính ${period(code)}`,
      closing: (code: string, office: string) => `Trên đây là báo cáo ${period(code)} của ${office}./.`,
      situation: 'I. TÌNH HÌNH',
      results: 'II. KẾT QUẢ',
      shortcomings: 'III. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN',
      tasks: 'IV. NHIỆM VỤ, KIẾN NGHỊ',
    },

    situation: {
      period: (code: string, start: string, end: string, isReport: boolean) =>
        `Kỳ báo cáo: ${period(code)} (${format.dates(start, end)})${isReport ? ', theo lịch báo cáo chốt số liệu ngày 14' : ''}.`,
      until: (asOf: string) => `Số liệu đến hết ngày ${format.date(asOf)}.`,
      began: (name: string, date: string, before: string) =>
        `${name} hoạt động từ ngày ${format.date(date)}${before === '' ? '' : `; trước đó là ${before}`}.`,
      ended: (name: string, date: string, after: string) =>
        `${name} kết thúc hoạt động ngày ${format.date(date)}${after === '' ? '' : `; phần việc chuyển về ${after}`}.`,
      notThere: (name: string) => `${name} không hoạt động trong kỳ này nên không có số liệu.`,
      nothing: (name: string) => `Chưa có số liệu nào của ${name} trong kỳ này.`,
      intake: (parts: readonly string[]) => `Trong kỳ, ${format.list(parts)}.`,
      received: (n: number) => `tiếp nhận ${count(n)} hồ sơ thủ tục hành chính`,
      finished: (n: number) => `đã giải quyết ${count(n)} hồ sơ`,
      open: (open: number, overdue: number | null) =>
        `Cuối kỳ đang giải quyết ${count(open)} hồ sơ${overdue === null ? '' : `, trong đó ${overdue === 0 ? 'không có hồ sơ quá hạn' : `${count(overdue)} hồ sơ đã quá hạn`}`}.`,
      toDate: (start: string, end: string, parts: readonly string[]) =>
        `Lũy kế từ đầu năm (${format.dates(start, end)}): ${format.list(parts)}.`,
      across: (dates: string) =>
        `Kỳ so sánh nằm ở bên kia mốc sắp xếp ${dates} nên phạm vi không như nhau: mức tăng, giảm như vậy ghi “khác phạm vi”.`,
      covered: (said: string) => `${upperFirst(said)}.`,
    },

    results: {
      nothing: 'Không có số liệu để đánh giá.',
      otherScope: '(khác phạm vi)',
      procedures: '1. Giải quyết thủ tục hành chính',
      split: (early: number, onTime: number, late: number) =>
        `Trong số đã giải quyết: ${count(early)} hồ sơ trước hạn, ${count(onTime)} hồ sơ đúng hạn, ${count(late)} hồ sơ quá hạn.`,
      targets: '2. Các nội dung có mục tiêu',
      reached: (names: readonly string[]) => `Đạt mục tiêu: ${names.join('; ')}.`,
      value: (name: string, value: string, target: string) => `${name} ${value} (mục tiêu ${target})`,
      units: (n: number) => `${n}. Kết quả của các đơn vị trực thuộc`,
      missedUnits: (missed: number, known: number, target: string, lowest: readonly string[]) => {
        const goal = `mục tiêu ${target} hồ sơ giải quyết đúng hạn`
        if (missed > 0)
          return `Trong ${count(known)} đơn vị có đủ số lượt để xét, ${count(missed)} đơn vị dưới ${goal}; thấp nhất: ${lowest.join('; ')}.`
        return known === 1
          ? `Một đơn vị có đủ số lượt để xét, đơn vị này đạt ${goal}.`
          : `Cả ${count(known)} đơn vị có đủ số lượt để xét đều đạt ${goal}.`
      },
      unit: (name: string, value: string, counts: string) => `${name} ${value} (${counts})`,
      seeTable: (appendix: string) => `Số liệu chi tiết tại ${appendix}.`,
      closed: (n: number) => `${n}. Số liệu đã chốt và số liệu hiện nay`,
      row: (name: string, said: string) => `${name}: ${said}.`,
      toDate: (value: string) => `lũy kế từ đầu năm ${value}`,
      picture: (name: string, unit: string) => `${name} của ${unit}`,
      figure: (n: number, caption: string) => `Hình ${n}. ${caption}`,
    },

    shortcomings: {
      found: '1. Tồn tại, hạn chế',
      none: 'Không có nội dung nào dưới mục tiêu trong số các nội dung đủ số liệu để xét.',
      nothingJudged: 'Chưa có nội dung nào đủ số liệu để xét theo mục tiêu.',
      overdue: (n: number) => `Còn ${count(n)} hồ sơ quá hạn chưa giải quyết xong.`,
      alerts: (week: string) => `Cảnh báo của ${format.period(week)}:`,
      alert: (name: string, content: string, sign: string, since: string) =>
        `${name} – ${content}: ${sign}${since === '' ? '' : `, từ ${since}`}.`,
      more: (n: number) => `Và ${count(n)} cảnh báo khác.`,
      silent: (week: string, names: readonly string[]) =>
        `Chưa có số liệu ${format.period(week)} của ${format.list(names)}.`,
      andMore: (n: number) => `${count(n)} đơn vị khác`,
      causes: '2. Nguyên nhân',
      fields: (parts: readonly string[]) =>
        `Theo lĩnh vực, hồ sơ đến hạn mà không đúng hạn nằm nhiều nhất ở: ${parts.join('; ')}.`,
      parts: (parts: readonly string[]) => `Theo đơn vị, bộ phận, nằm nhiều nhất ở: ${parts.join('; ')}.`,
      place: (name: string, misses: number, cases: number) =>
        `${name} (${count(misses)}/${count(cases)} hồ sơ)`,
      inner: 'Nguyên nhân chủ quan:',
      outer: 'Nguyên nhân khách quan:',
    },

    tasks: {
      tasks: '1. Nhiệm vụ trọng tâm kỳ tới',
      overdue: (n: number) => `Giải quyết dứt điểm ${count(n)} hồ sơ đang quá hạn.`,
      raise: (name: string, value: string, target: string) => `${name}: từ ${value} đến mục tiêu ${target}.`,
      requests: '2. Kiến nghị, đề xuất',
    },

    tables: {
      order: 'TT',
      content: 'Nội dung theo dõi',
      value: 'Kết quả',
      measure: 'Đơn vị tính',
      counts: 'Số lượng',
      target: 'Mục tiêu',
      previous: { week: '± tuần trước', month: '± tháng trước', quarter: '± quý trước' } as Record<
        string,
        string
      >,
      lastYear: '± cùng kỳ',
      toDate: 'Lũy kế năm',
      indicators: (unit: string, code: string) => `Các nội dung theo dõi của ${unit}, ${period(code)}`,
      points: 'Tỷ lệ tính bằng %; tăng, giảm tính bằng điểm phần trăm. Dấu –: không có số liệu.',
      few: (minimum: string) => `(*) dưới số lượt tối thiểu (${minimum}) nên không xếp loại.`,
      fewCases: '(*) dưới số lượt tối thiểu để xếp loại.',
      across: (dates: string) => `(**) so với kỳ ở bên kia mốc sắp xếp ${dates}: phạm vi không như nhau.`,
      fewMark: ' (*)',
      acrossMark: ' (**)',
      below: (unit: string, code: string) => `Kết quả của các đơn vị trực thuộc ${unit}, ${period(code)}`,
      overdueUnits: (unit: string, code: string) =>
        `Đơn vị trực thuộc ${unit} còn hồ sơ quá hạn, ${period(code)}`,
      unit: 'Đơn vị',
      finished: 'Đúng hạn / đã giải quyết',
      due: 'Đúng hạn / đến hạn',
      open: 'Đang giải quyết',
      overdue: 'Đang quá hạn',
      closed: (unit: string, code: string) => `Số liệu đã chốt và hiện nay của ${unit}, ${period(code)}`,
      reported: 'Đã báo cáo',
      now: 'Hiện nay',
      difference: 'Chênh lệch',
    },

    confirm: {
      name: 'PHIẾU XÁC NHẬN SỐ LIỆU',
      subject: (code: string, dates: string) => `Kỳ: ${period(code)} (${dates})`,
      asked: (unit: string, asOf: string) =>
        `Dưới đây là số liệu của ${unit} theo hệ thống theo dõi, đến hết ngày ${format.date(asOf)}. Đề nghị đơn vị đối chiếu, ghi số liệu của đơn vị ở cột bên cạnh nơi khác nhau, nêu lý do và xác nhận trước khi chốt kỳ.`,
      closed: (at: string) =>
        `Kỳ này đã chốt lúc ${at.slice(11, 16)} ngày ${format.date(at)}; phiếu chỉ để đối chiếu.`,
      ours: 'Số liệu hệ thống',
      theirs: 'Số liệu của đơn vị',
      reason: 'Lý do khác nhau',
      statement:
        'Ý kiến của đơn vị:   ☐ Thống nhất với số liệu hệ thống     ☐ Đề nghị sửa theo cột “Số liệu của đơn vị”',
      clerk: 'NGƯỜI LẬP PHIẾU',
      signed: '(Ký, ghi rõ họ tên)',
      sealed: '(Ký tên, đóng dấu)',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
    },

    bulletin: {
      name: 'BẢN TIN CẢI CÁCH HÀNH CHÍNH',
      title: (code: string, dates: string, unit: string) =>
        `${upperFirst(period(code))} (${dates}) · ${unit}`,
      received: 'Tiếp nhận',
      finished: 'Đã giải quyết',
      onTime: 'Đúng hạn / đã giải quyết',
      overdue: 'Đang quá hạn',
      target: (target: string) => `mục tiêu ${target}`,
      missed: (n: number) => `Dưới mục tiêu (${count(n)})`,
      noneMissed: 'Dưới mục tiêu: không có',
      alerts: (week: string) => `Cảnh báo ${format.period(week)}`,
      more: (n: number) => `và ${count(n)} nội dung khác`,
      moreAlerts: (n: number) => `và ${count(n)} cảnh báo khác`,
      unfinished: 'chưa hết kỳ',
    },

    /** Alerts to be sent on. */
    message: {
      title: (week: string, start: string, end: string, unit: string) =>
        `Cảnh báo ${format.period(week)} (${format.dates(start, end)}) · ${unit}`,
      more: (n: number) => `và ${count(n)} cảnh báo khác`,
      until: (asOf: string) => `Số liệu đến ${format.date(asOf)}.`,
    },

    /** What each field of an office's own template stands for. */
    fields: {
      don_vi: 'Tên đơn vị',
      co_quan: 'Tên cơ quan ban hành (UBND …, Sở …)',
      ky: 'Kỳ báo cáo, ví dụ tháng 10 năm 2026',
      tu_ngay: 'Ngày đầu kỳ',
      den_ngay: 'Ngày cuối kỳ',
      so_lieu_den: 'Ngày của số liệu',
      tiep_nhan: 'Số hồ sơ tiếp nhận trong kỳ',
      tiep_nhan_luy_ke: 'Số hồ sơ tiếp nhận lũy kế từ đầu năm',
      da_giai_quyet: 'Số hồ sơ đã giải quyết trong kỳ',
      da_giai_quyet_luy_ke: 'Số hồ sơ đã giải quyết lũy kế từ đầu năm',
      dang_giai_quyet: 'Số hồ sơ đang giải quyết cuối kỳ',
      qua_han: 'Số hồ sơ đang quá hạn cuối kỳ',
      dung_han: 'Tỷ lệ đúng hạn trên hồ sơ đã giải quyết',
      dung_han_so_luong: 'Số hồ sơ đúng hạn / đã giải quyết',
      dung_han_muc_tieu: 'Mục tiêu của tỷ lệ đúng hạn',
      dung_han_so_ky_truoc: 'Tăng, giảm so với kỳ trước (điểm phần trăm)',
      dung_han_so_cung_ky: 'Tăng, giảm so với cùng kỳ năm trước (điểm phần trăm)',
      dung_han_luy_ke: 'Tỷ lệ đúng hạn lũy kế từ đầu năm',
      dung_han_den_han: 'Tỷ lệ đúng hạn trên hồ sơ đến hạn',
      dung_han_den_han_so_luong: 'Số hồ sơ đúng hạn / đến hạn',
      cau_tong_hop: 'Một câu: dưới mục tiêu ở mấy nội dung, xa nhất ở đâu',
      tinh_hinh: 'Cả phần I của báo cáo',
      ket_qua: 'Cả phần II của báo cáo',
      ton_tai: 'Cả phần III của báo cáo',
      nhiem_vu: 'Cả phần IV của báo cáo',
      bang_noi_dung: 'Bảng mọi nội dung theo dõi',
      bang_don_vi: 'Bảng kết quả của các đơn vị trực thuộc',
      bang_qua_han: 'Bảng các đơn vị trực thuộc còn hồ sơ quá hạn, nhiều nhất trước',
      bang_chot: 'Bảng số liệu đã chốt và hiện nay',
      hinh_dung_han: 'Hình tỷ lệ đúng hạn qua các kỳ',
      du_thao: 'Chữ DỰ THẢO; trống nếu không ghi dự thảo',
      danh_dau_gia_lap: 'Dòng đánh dấu số giả lập; trống nếu là số thật',
    },
    fieldKinds: { text: 'chữ', blocks: 'đoạn, bảng hoặc hình' },

    files: {
      report: 'bao-cao',
      bulletin: 'ban-tin',
      confirm: 'phieu-xac-nhan',
      simulated: '_SO-GIA-LAP',
    },
  }
}
