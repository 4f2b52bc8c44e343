import type { Format } from '../format.ts'

export const bottlenecks = (format: Format) => {
  const bare = (value: number) => format.number(value, Math.abs(value) < 100 ? 1 : 0)
  const days = (value: number | null) => (value === null ? 'chưa rõ' : `${bare(value)} ngày làm việc`)
  return {
    unit: 'Đơn vị',
    type: 'Loại',
    field: 'Lĩnh vực',
    allFields: 'mọi lĩnh vực',
    procedure: 'Thủ tục',
    allProcedures: 'mọi thủ tục',
    procedureNote: (cases: number, open: number) =>
      `${format.number(cases)} hồ sơ, ${format.number(open)} đang mở`,
    of: 'của',
    since: 'Xong từ',
    sinceText: 'xong trong',
    spans: { month: '30 ngày', quarter: '90 ngày', half: '180 ngày', year: '365 ngày', all: 'mọi kỳ' },
    own: (from: string) => `từ ${format.date(from)}`,
    asOf: (to: string) => `tính đến ${format.date(to)}`,
    toToday: 'Về ngày cuối của dữ liệu',
    summary: (type: string, unit: string) => `${type} · ${unit}`,
    unknownUnit: (unit: string) => `Không có đơn vị “${unit}”`,
    toCity: 'Xem toàn Thành phố',
    what: {
      units: 'danh sách đơn vị',
      path: 'các bước',
      lateness: 'thời gian quá hạn',
      cases: 'hồ sơ đang mở',
      case: 'hồ sơ',
    },
    counted: {
      whole: (unit: string) => `Đếm mọi hồ sơ của ${unit}: xong đúng hạn, quá hạn và đang mở`,
      city: 'Chỉ đếm hồ sơ quá hạn và đang mở của toàn Thành phố (chọn một đơn vị, hoặc 30 đến 365 ngày gần nhất, để đếm cả hồ sơ xong đúng hạn)',
      loading: (loaded: string, total: string | null) =>
        total === null ? `đang đọc hồ sơ: ${loaded}` : `đang đọc hồ sơ: ${loaded} / ${total}`,
    },
    oldest: (days: number, desk: string, step: string) =>
      `đang mở lâu nhất: ${format.number(days)} ngày làm việc, ở ${desk}, bước ${step}`,
    overdue: (n: number, overdue: number) => `${format.number(n)} đang mở, ${format.number(overdue)} quá hạn`,
    source: 'Hồ sơ và các bước luân chuyển',
    scope: (from: string, to: string) => `xong ${format.dates(from, to)} hoặc đang mở`,
    open: (to: string) => `đang mở ngày ${format.date(to)}`,
    path: {
      headline: (step: string, median: string, ninetieth: string) =>
        `Bước ${step} lâu nhất: nửa số lượt ${median}, một phần mười ${ninetieth}`,
      within: (value: number) => `trong ${bare(value)} ngày`,
      over: (value: number) => `quá ${bare(value)} ngày`,
      longerThan: (value: number) => `chưa xong sau ${bare(value)} ngày`,
      none: 'Không có hồ sơ nào trong phạm vi này',
      toEver: 'Xem mọi kỳ',
      subtitle: (scope: string) =>
        `ngày làm việc mỗi lượt · ${scope} (lượt còn mở tính là “ít nhất”, Kaplan–Meier)`,
      biased: 'chỉ hồ sơ quá hạn và đang mở, nên dài hơn mức chung',
      label: 'Các bước: chờ, xử lý, thời gian được giao, trung vị và mức 90%',
      waiting: 'chờ',
      processing: 'xử lý',
      allowed: 'được giao',
      median: 'trung vị',
      ninetieth: '90% xong trong',
      days,
      /** Where the unit of measure stands above: 5,3. */
      bare,
      atLeast: (value: number) => `ít nhất ${days(value)}`,
      atLeastBare: (value: number) => `≥ ${bare(value)}`,
      pausedLonger: (step: string) => `, không kể ${step}`,
      open: (n: number) => (n === 0 ? 'đã xong hết' : `${format.number(n)} chưa xong`),
      clockStands: 'không tính hạn',
      nothingAllotted: 'chưa có quy trình nội bộ',
      /** Heads in files, which have no subtitle. */
      inDays: (column: string) => `${column} (ngày làm việc)`,
      columns: {
        cases: 'Lượt',
        open: 'Chưa xong',
        median: 'Trung vị',
        ninetieth: 'Mức 90%',
        allowed: 'Được giao',
        waiting: 'Chờ',
        processing: 'Xử lý',
        overrun: 'Vượt',
        saved: 'Tiết kiệm',
        repeated: 'Làm lại',
        returned: 'Trả lại',
      },
      why: {
        cases: 'Mỗi lần hồ sơ đến một bước là một lượt, kể cả lượt làm lại',
        median: 'Ngày làm việc; lượt còn mở tính là ít nhất đến nay (Kaplan–Meier)',
        waiting: 'Từ khi nhận đến khi bắt đầu: trung vị của các lượt đã xong, ngày làm việc',
        processing: 'Từ khi bắt đầu đến khi xong: trung vị của các lượt đã xong, ngày làm việc',
        overrun: 'Tổng số ngày làm việc vượt thời gian được giao, kể cả lượt còn mở',
        saved: 'Tổng số ngày làm việc xong sớm hơn thời gian được giao',
        repeated: 'Số lượt làm từ lần thứ hai',
        returned: 'Số lượt bị bước sau chuyển trả (không kể trở lại sau khi chờ bổ sung, thuế, cấp khác)',
      },
      table:
        'Từng bước bằng số, ngày làm việc: trung vị, mức 90%, được giao; vượt và tiết kiệm cộng lại; làm lại và trả lại',
    },
    lateness: {
      headline: (total: string, share: string, step: string) =>
        `Quá hạn cộng lại ${total} ngày làm việc: ${share} do bước ${step}`,
      unassigned: (total: string, share: string) =>
        `Quá hạn cộng lại ${total} ngày làm việc: ${share} chưa có quy trình nội bộ nên không chia được cho bước nào`,
      none: 'Không có hồ sơ nào quá hạn trong phạm vi này',
      subtitle: (scope: string) =>
        `thời gian quá hạn của hồ sơ, chia cho các bước theo phần mỗi bước vượt thời gian được giao · ${scope}`,
      nobody: 'không bước nào vượt, hoặc chưa có quy trình nội bộ',
      days: 'Ngày làm việc quá hạn',
      minutes: 'Phút làm việc',
      sum: 'Cộng các bước',
      unitsHeadline: (unit: string, name: string, share: string) => `${unit}: ${share} ở hồ sơ của ${name}`,
      onlyOwn: (unit: string) => `${unit} không có đơn vị con nào giữ hồ sơ quá hạn`,
      unitsSubtitle:
        'cùng số ngày làm việc quá hạn, theo đơn vị giải quyết và theo đơn vị giữ hồ sơ khi quá hạn',
      ofCases: 'Hồ sơ của đơn vị',
      atDesks: 'Quá hạn khi đơn vị giữ',
      itself: (name: string) => `${name} (tự giải quyết)`,
      elsewhere: 'Đơn vị khác (được hỏi ý kiến, tiếp nhận)',
      equal: (minutes: string) =>
        `Cộng ${minutes} phút làm việc: bằng nhau theo bước, theo đơn vị và cả phạm vi`,
    },
    cases: {
      headline: (n: number, days: number, code: string, desk: string, step: string) =>
        `${format.number(n)} hồ sơ đang mở; lâu nhất ${format.number(days)} ngày làm việc: ${code}, ở ${desk}, bước ${step}`,
      none: 'Không có hồ sơ nào đang mở ở đây',
      subtitle: (what: string, to: string) => `${what} · tính đến ${format.date(to)}, lâu nhất trước`,
      atStep: (step: string) => `ở bước ${step}`,
      allSteps: 'mọi bước',
      toAllSteps: 'Mọi bước',
      shown: (shown: number, n: number) =>
        `Hiện ${format.number(shown)} hồ sơ lâu nhất trong ${format.number(n)}; bản xuất có đủ ${format.number(n)}.`,
      more: (n: number) => `Hiện thêm ${format.number(n)} hồ sơ`,
      code: 'Hồ sơ',
      unit: 'Đơn vị giải quyết',
      desk: 'Đang ở',
      age: 'Đã mở (ngày làm việc)',
      overdue: 'Quá hạn (ngày làm việc)',
      overdueWhy:
        'Theo hạn được tính của gói dữ liệu, như mọi màn hình; trống: chưa quá hạn, hoặc nhận bàn giao',
      received: 'Nhận',
      due: 'Hạn được tính',
      newDue: 'Hẹn lại',
      field: 'Lĩnh vực',
      procedure: 'Thủ tục',
      apology: 'Xin lỗi',
      handedOver: 'Bàn giao',
      yes: 'có',
      no: 'không',
    },
    case: {
      open: (type: string, code: string, days: number, desk: string, step: string) =>
        `${type} ${code}: đã ${format.number(days)} ngày làm việc, đang ở ${desk}, bước ${step}`,
      finished: (type: string, code: string, days: number, date: string) =>
        `${type} ${code}: xong ngày ${format.date(date)}, sau ${format.number(days)} ngày làm việc`,
      subtitle: (unit: string) =>
        `${unit} giải quyết · xanh nhạt: chờ, xanh đậm: xử lý, vạch đỏ: hạn của bước`,
      label: 'Các bước của một hồ sơ theo ngày: ai giữ, từ ngày nào đến ngày nào',
      dueOn: (date: string) => `hạn ${date}`,
      span: (from: string, to: string | null) => (to === null ? `từ ${from} đến nay` : `${from} – ${to}`),
      attempt: (step: string, attempt: number) => (attempt > 1 ? `${step} (lần ${attempt})` : step),
      missing: (code: string) => `Không thấy hồ sơ ${code} trong dữ liệu`,
      missingWhy:
        'Hồ sơ xong đúng hạn chỉ được nạp theo đơn vị: mở từ trang của đơn vị giải quyết, hoặc xem lại mã.',
      close: 'Đóng hồ sơ',
      desks: 'Đã qua:',
      late: (total: string, parts: readonly string[]) =>
        `Quá hạn ${total} ngày làm việc, chia cho: ${format.list(parts)}.`,
      latePart: (name: string, days: number, minutes: number) =>
        `${name} ${days < 0.1 ? `${format.number(minutes)} phút` : `${format.number(days, 1)} ngày làm việc`}`,
      notLate: 'Không quá hạn.',
      apology: (date: string, due: string, newCounts: boolean) =>
        `Đã xin lỗi ngày ${format.date(date)}, hẹn lại ${format.date(due)}; ${newCounts ? 'hạn mới được dùng' : 'hạn đầu được giữ'} để tính quá hạn.`,
      handedOver: 'Hồ sơ bàn giao khi sắp xếp đơn vị: không tính vào thời gian quá hạn.',
      columns: {
        desk: 'Đơn vị giữ',
        received: 'Nhận',
        started: 'Bắt đầu',
        finished: 'Xong',
        waiting: 'Chờ (ngày làm việc)',
        processing: 'Xử lý (ngày làm việc)',
        allowed: 'Được giao (ngày làm việc)',
      },
    },
  }
}
