import type { Format } from '../format.ts'

interface OfKind {
  /** Units that are compared. */
  n: number
  low: string
  median: string
  high: string
  own: string | null
}

export const unit = (format: Format) => {
  const count = (n: number) => format.number(n)
  return {
    bar: {
      unit: 'Đơn vị',
      by: 'theo',
      grain: 'Độ dài kỳ',
      period: 'kỳ',
      summary: (unit: string, period: string) => `${unit} · ${period}`,
    },
    what: {
      units: 'danh sách đơn vị',
      cases: 'hồ sơ, văn bản, nhiệm vụ đang mở',
      indicators: 'nội dung theo dõi của đơn vị',
      components: 'thành phần do đơn vị chủ trì',
      signals: 'tín hiệu',
      freshness: 'ngày báo cáo',
    },
    peers: 'So với',
    page: 'Trang của đơn vị →',
    unknown: (code: string) => `Không có đơn vị “${code}”`,
    start: {
      choose: 'Mở trang này đầu tiên',
      drop: 'Thôi mở trang này đầu tiên',
      why: 'Đơn vị của tôi: lần sau mở bảng điều khiển là đến thẳng trang này; ghi trên máy này, bỏ được bất cứ lúc nào',
    },
    ended: (name: string, date: string) => `${name} kết thúc ngày ${format.date(date)}; phần việc chuyển về`,
    began: (date: string) => `Hoạt động từ ${format.date(date)}; trước đó là`,
    more: (n: number) => `và ${count(n)} đơn vị khác`,
    printed: (n: number) => `Bản in: ${count(n)} dòng đầu; đủ trên màn hình và trong tệp CSV.`,
    rest: (n: number) => `và ${count(n)} vụ việc nữa, đủ trong tệp CSV`,
    source: 'Hồ sơ, văn bản, nhiệm vụ, phản ánh của gói dữ liệu',

    noCases: 'Gói dữ liệu không có từng vụ việc nên chưa biết việc nào đến hạn, việc nào quá hạn',

    column: {
      what: 'Việc · đang ở bước',
      kind: 'Loại việc',
      holder: 'Đơn vị giữ',
      step: 'Đang ở bước',
      due: 'Hạn',
      days: 'Quá hạn (ngày làm việc)',
      daysTitle: 'Số ngày làm việc sau hạn được tính của gói dữ liệu',
      explain: 'Giải trình',
    },
    unknownStep: 'chưa rõ bước',

    standing: {
      label: 'Vị trí của đơn vị',
      official: (index: string, year: string, rank: string) => `${index} ${year}: hạng ${rank}`,
      until: (name: string, date: string) => `${name}, đến ${format.date(date)}`,
      noOfficial: 'chưa có hạng công bố của đơn vị',
      ranking: 'đang tính hạng…',
      rank: (period: string, rank: string, kind: string) => `${format.period(period)}: hạng ${rank} ${kind}`,
      notRanked: 'chưa đủ số lượt để xếp hạng',
      onTime: (period: string, rate: string) => `${format.period(period)}: đúng hạn ${rate}`,
      missed: (target: string) => `dưới mục tiêu ${target}`,
      reached: (target: string) => `đạt mục tiêu ${target}`,
      overdue: (n: number) => `${count(n)} vụ việc quá hạn`,
      noneOverdue: 'không có vụ việc quá hạn',
      oldest: (days: number, desk: string) => `lâu nhất ${count(days)} ngày làm việc, tại ${desk}`,
      dossiersOverdue: (n: number) => `${count(n)} hồ sơ quá hạn`,
      noCases: 'chưa nạp từng vụ việc nên chưa rõ lâu nhất',
      why: (index: string) => `Hạng ước theo điểm ${index} đo được, không phải hạng công bố`,
      whyMonth: (week: string) => `của tháng, vì ${format.period(week)} chưa đủ số lượt`,
      whyLike: 'trong các đơn vị có lượng hồ sơ tương đương',
      whyRange: 'khoảng hạng là dao động ngẫu nhiên',
    },

    due: {
      headline: (n: number) => `${count(n)} vụ việc đến hạn trong hai ngày làm việc tới`,
      none: 'Không có vụ việc nào đến hạn trong hai ngày làm việc tới',
      subtitle: (name: string, asOf: string) =>
        `Chưa xong, theo hạn đang có hiệu lực · ${name} · sau ${format.date(asOf)}`,
      file: 'den-han',
      promised: 'đã hẹn lại',
      already: 'đã hẹn lại; tính theo hạn đầu thì đã quá hạn',
    },
    overdue: {
      headline: (n: number, first: string, of: number) =>
        `${count(n)} vụ việc đang quá hạn, nhiều nhất ở ${first} (${count(of)})`,
      alone: (n: number) => `${count(n)} vụ việc đang quá hạn`,
      none: 'Không có vụ việc nào đang quá hạn',
      subtitle: (name: string, asOf: string) =>
        `Chưa xong và đã qua hạn được tính, theo đơn vị giữ · ${name} · đến hết ${format.date(asOf)}`,
      file: 'qua-han-theo-phong',
      part: 'Phòng, bộ phận, đơn vị',
      all: 'Quá hạn',
      types: {
        procedure: 'Hồ sơ',
        'incoming document': 'Văn bản',
        'assigned task': 'Nhiệm vụ',
        petition: 'Phản ánh',
      },
      without: 'Không còn hạn hẹn',
      withoutTitle: 'Không có thư xin lỗi và hạn mới, hoặc đã qua cả hạn mới',
      oldest: 'Hạn cũ nhất',
      itself: (name: string) => `${name} (giữ trực tiếp)`,
    },
    late: {
      headline: (n: number) => `${count(n)} vụ việc quá hạn, không còn hạn hẹn lại`,
      explained: (n: number) => `${count(n)} đã giải trình trên máy này`,
      none: 'Không có vụ việc nào quá hạn mà chưa xin lỗi, chưa hẹn lại',
      subtitle: (name: string) =>
        `Chưa xin lỗi và chưa có hạn mới, hoặc đã qua cả hạn mới · ${name} · lâu nhất trước`,
      file: 'qua-han-chua-hen-lai',
      again: 'đã hẹn lại, lại quá hạn',
      explain: (dossier: string) => `Giải trình ${dossier}`,
    },
    explained: {
      headline: (n: number) => `Đã giải trình ${count(n)} vụ việc`,
      none: 'Chưa giải trình vụ việc nào',
      subtitle: (name: string) => `Lý do và ngày hẹn, ghi trên máy này, không gửi đi đâu · ${name}`,
      file: 'giai-trinh',
      source: 'người dùng ghi trên máy này',
      open: 'Ghi giải trình một vụ việc',
      form: 'Ghi giải trình',
      case: 'Mã vụ việc',
      reason: 'Lý do',
      promised: 'Hẹn xong',
      write: 'Ghi',
      refused: 'Chưa ghi được: cần mã vụ việc (chữ không dấu, số) và ngày hẹn sau ngày của dữ liệu.',
      done: (dossier: string) => `Đã ghi ${dossier}.`,
      unsaved: (dossier: string) => `Chưa lưu được ${dossier}: sẽ mất khi đóng trang.`,
      subtitleUnsaved: (name: string) =>
        `Lý do và ngày hẹn của lần mở này, chưa lưu được trên máy, không gửi đi đâu · ${name}`,
      hint: 'Chỉ ghi mã, lý do chọn sẵn và ngày: không ghi tên người hay thông tin cá nhân.',
      written: 'Ghi theo dữ liệu ngày',
      now: 'Hiện nay',
      still: 'còn quá hạn',
      passed: 'còn quá hạn, đã qua ngày hẹn',
      gone: 'không còn trong danh sách quá hạn',
      takeBack: (dossier: string) => `Bỏ giải trình ${dossier}`,
      takeBackShort: 'bỏ',
      reasons: {
        supplement: 'chờ bổ sung hồ sơ',
        consultation: 'chờ ý kiến cơ quan khác',
        'higher level': 'chờ cấp trên quyết định',
        tax: 'chờ cơ quan thuế, nghĩa vụ tài chính',
        complex: 'vụ việc phức tạp, phải xác minh',
        staff: 'thiếu người, dồn việc',
        system: 'lỗi phần mềm, đồng bộ',
        'handed over': 'nhận bàn giao sau sắp xếp',
        other: 'lý do khác, có báo cáo riêng',
      },
    },

    indicators: {
      subtitle: (name: string, period: string, like: number, kind: string) =>
        `Nội dung theo dõi · ${name} · ${period}${like > 1 ? ` · bên ${count(like)} ${kind}` : ''}`,
      median: 'Trung vị cùng loại',
      kind: 'Trong nhóm cùng loại',
      kindTitle:
        'Mỗi chấm một đơn vị cùng loại đủ số lượt, chấm đỏ là đơn vị này, vạch đứt là mục tiêu; càng sang phải càng cao',
      kindLabel: ({ n, low, median, high, own }: OfKind) =>
        `${own ?? 'chưa rõ'}; ${count(n)} đơn vị cùng loại: ${low} đến ${high}, trung vị ${median}`,
      empty: (name: string, period: string) => `${name} không có số đo trong ${period}`,
      file: 'noi-dung-theo-doi',
    },

    led: {
      headline: (n: number) => `Chủ trì ${count(n)} thành phần`,
      open: (index: string, year: number, points: string) => `${index} ${year}: ${points} điểm chưa đạt`,
      openPoints: (points: string) => `${points} điểm chưa đạt`,
      only: (name: string) => `Chủ trì 1 thành phần: ${name}`,
      noVerified: 'Chưa có văn bản phân công thành phần nào cho đơn vị, nên không tính điểm',
      noPoints: 'chưa có điểm công bố',
      none: 'Không chủ trì thành phần nào theo danh mục phân công',
      withUnverified: (n: number) => `Xem cả ${count(n)} phân công chưa xác minh`,
      withoutUnverified: 'Chỉ xem phân công có văn bản',
      subtitle: (name: string) => `Điểm chưa đạt của toàn chỉ số (chủ trì: ${name})`,
      subtitleUnverified: (name: string) =>
        `Gồm cả phân công chưa có văn bản, không tính cho đơn vị · điểm chưa đạt của toàn chỉ số (chủ trì: ${name})`,
      file: 'thanh-phan-chu-tri',
      score: 'Điểm/tối đa',
      open1: 'Chưa đạt',
      status: 'Phân công',
      noScore: 'dấu – : chưa có điểm công bố',
      joint: (units: string) => `chung với ${units}`,
      source: 'Danh mục phân công; điểm công bố',
    },

    below: {
      title: (n: number) => `${count(n)} đơn vị bên dưới`,
      none: 'Không có đơn vị bên dưới',
    },
    signals: {
      headline: (n: number, first: string) => `${count(n)} tín hiệu, rõ nhất: ${first}`,
      none: 'Không có tín hiệu nào vượt dao động ngẫu nhiên',
      notClear: (why: string) => `Tín hiệu: ${why}`,
      noneWhy: 'Chỉ báo khi bằng chứng đạt 99,8% và có từ ba vụ việc trở lên.',
      subtitle: (name: string) =>
        `Khác hẳn quá khứ của mình hoặc chưa đạt mục tiêu · ${name} và đơn vị bên dưới`,
      file: 'tin-hieu',
      finding: 'Dấu hiệu',
      both: 'Nội dung và dấu hiệu',
      waitingTitle: 'Hồ sơ đang quá hạn chưa xong của đơn vị',
      full: 'năm trước đạt',
    },
    stuck: {
      title: 'Điểm nghẽn',
      short: 'Điểm nghẽn →',
      most: (step: string, type: string, n: number, of: number) =>
        `Nhiều vụ việc quá hạn nhất đang nằm ở bước ${step} của ${type}: ${count(n)}/${count(of)}`,
      none: 'Không có vụ việc quá hạn nào để xem nằm ở bước nào',
      open: (name: string) => `Điểm nghẽn của ${name} →`,
    },
    fresh: {
      title: 'Báo cáo',
      last: (week: string) => `Số đo mới nhất: ${format.period(week)}`,
      nothing: 'Không có số đo nào trong 13 tuần gần đây',
      all: (period: string) => `mọi đơn vị bên dưới đã có số của ${format.period(period)}`,
      silent: (n: number, period: string) =>
        `${count(n)} đơn vị bên dưới chưa có số của ${format.period(period)}:`,
      since: (week: string) => `mới nhất ${format.period(week)}`,
    },
  }
}
