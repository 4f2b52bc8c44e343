import type { Format } from '../format.ts'
import { conflictText } from './conflictText.ts'
import { dataArithmetic } from './dataArithmetic.ts'
import { dataTables } from './dataTables.ts'

export const data = (format: Format) => ({
  tabsLabel: 'Phần của màn hình Dữ liệu',
  tabs: {
    coverage: 'Độ đầy đủ',
    sources: 'Nguồn',
    conflicts: 'Không khớp',
    editions: 'Phiên bản',
    definitions: 'Định nghĩa',
    report: 'Nạp dữ liệu',
    upload: 'Số liệu của bạn',
    sql: 'SQL',
  },
  index: 'Chỉ số',
  allIndices: 'tất cả chỉ số',
  oneIndex: (index: string) => `chỉ số ${index}`,
  of: 'của',
  find: 'Tìm trong bảng',
  findHint: 'Tìm, có dấu hay không dấu',
  found: (n: number, of: number) => `${format.number(n)}/${format.number(of)} dòng`,
  nothing: 'Không có dòng nào khớp',
  nothingWhy: 'Bỏ bớt chữ trong ô tìm, hoặc chọn tất cả chỉ số.',
  package: 'gói dữ liệu của bảng điều khiển',
  openRanking: 'Mở bảng xếp hạng',
  columns: {
    years: 'Các năm',
    status: 'Mức tin cậy',
    name: 'Tên',
    measure: 'Đơn vị tính',
    date: 'Ngày',
    table: 'Bảng',
    rows: 'Số dòng',
    site: 'Trang',
  },

  coverage: {
    label: 'Lưới: mỗi dòng một chỉ số hoặc thành phần, mỗi cột một năm; ô đậm là đủ số liệu',
    allComponents: 'các thành phần cộng lại',
    headline: (complete: number, partial: number, unloaded: number) =>
      `Tổng điểm: ${format.number(complete)} năm đủ, ${format.number(partial)} năm một phần, ${format.number(unloaded)} năm chưa nạp`,
    headlineOf: (index: string, counts: { complete: number; partial: number; unloaded: number }) =>
      `${index}: ${format.number(counts.complete)} năm đủ tổng điểm, ${format.number(counts.partial)} năm một phần, ${format.number(counts.unloaded)} năm chưa nạp`,
    subtitle:
      'Đủ: có điểm của mọi tỉnh, thành phố được xếp hạng · số tỉnh, thành phố có điểm; thành phần: phần trăm đã biết',
    subtitleOf: 'Số tỉnh, thành phố đã biết điểm của từng thành phần',
    note: 'bấm ô để mở',
    states: {
      complete: 'đủ điểm của mọi tỉnh, thành phố được xếp hạng',
      partial: 'mới biết một phần',
      ranks: 'chỉ biết hạng, chưa biết điểm',
      unloaded: 'chưa nạp số nào',
    },
    legend: {
      complete: 'đủ',
      most: 'phần lớn',
      some: 'ít',
      ranks: 'chỉ có hạng',
      unloaded: 'chưa nạp',
      refused: 'đổi bộ tiêu chí, không so được',
      suspected: 'nghi đổi cách tính',
    },
    ranksShort: (n: number) => `h${format.number(n)}`,
    ofPlaces: (known: number, of: number | null) =>
      of === null
        ? `${format.number(known)} tỉnh, thành phố có điểm; chưa rõ xếp hạng bao nhiêu`
        : `${format.number(known)}/${format.number(of)} tỉnh, thành phố có điểm`,
    ofComponents: (components: { some: number; all: number }, scores: { known: number; of: number | null }) =>
      `${format.number(components.some)}/${format.number(components.all)} thành phần có số; ${format.number(scores.known)}/${format.number(scores.of)} điểm`,
    printed: (n: number) => `${format.number(n)} hạng công bố`,
    publishedOn: (date: string) => `công bố ${format.date(date)}`,
    inEdition: (edition: string) => `bộ tiêu chí ${edition}`,
    noEdition: 'chưa có bộ tiêu chí nào ghi cho năm này; không rõ có công bố hay không',
    noSuch: 'bộ tiêu chí năm này không có thành phần này',
    hidden: (n: number) => `${format.number(n)} thành phần chưa có số nào`,
    show: 'Hiện cả các thành phần đó',
    hide: 'Ẩn đi',
    missing: {
      headline: (n: number, indices: number) =>
        n === 0
          ? 'Không năm nào thiếu tổng điểm'
          : `${format.number(n)} năm của ${format.number(indices)} chỉ số còn thiếu tổng điểm`,
      headlineOf: (index: string, n: number) =>
        n === 0
          ? `${index}: không năm nào thiếu tổng điểm`
          : `${index}: ${format.number(n)} năm còn thiếu tổng điểm`,
      subtitle: 'Năm mới nhất trước; thiếu = được xếp hạng mà chưa biết điểm',
      known: 'Đã biết điểm',
      of: 'Được xếp hạng',
      lacking: 'Còn thiếu',
      published: 'Ngày công bố',
    },
    tableColumns: {
      line: 'Dòng',
      known: 'Đã biết',
      of: 'Tất cả',
    },
  },

  sources: {
    headline: (n: number, figures: number, top: number) =>
      `${format.number(figures)} dòng số liệu đọc ở ${format.number(n)} nguồn; ${format.number(top)} nguồn lớn nhất giữ quá nửa`,
    headlineFound: (n: number) => `${format.number(n)} nguồn khớp với chữ đang tìm`,
    subtitle: 'Số dòng điểm, hạng, trung bình và công bố dựa vào từng nguồn',
    title: 'Nơi đọc',
    figures: 'Số dòng',
    incomplete: 'địa chỉ không đầy đủ',
    none: 'không ghi địa chỉ',
    stated: {
      headline: (n: number) => `${format.number(n)} nguồn khác được ghi thẳng trong từng bảng`,
      subtitle:
        'Thành phần, phân công, nội dung theo dõi, mục tiêu, sự kiện và số của đơn vị tự ghi nguồn của mình',
      unsaid: 'không ghi nguồn',
    },
    published: {
      headline: (n: number) => `${format.number(n)} số liệu vận hành đã công bố`,
      subtitle: 'Số rời đọc trên báo và cổng thông tin · kỳ mới nhất trước',
      metric: 'Số liệu',
    },
    units: {
      headline: (n: number, units: number) =>
        `${format.number(n)} điểm chính thức của ${format.number(units)} đơn vị`,
      subtitle: 'Chỉ số nội bộ của thành phố và số theo tháng của Bộ chỉ số 766',
    },
  },

  conflicts: {
    headline: (n: number, indices: number) =>
      `${format.number(n)} chỗ các nguồn không khớp, ở ${format.number(indices)} bộ số liệu`,
    headlineFound: (n: number) => `${format.number(n)} chỗ không khớp`,
    subtitle: 'Hai số đọc được, số được giữ và lý do',
    entity: 'Tỉnh, thành phố, đơn vị',
    told: conflictText,
    a: 'Số thứ nhất',
    b: 'Số thứ hai',
    decision: 'Giữ số nào, vì sao',
  },

  editions: {
    headline: (n: number, refused: number, suspected: number) =>
      `${format.number(n)} phiên bản; ${format.number(refused)} lần đổi không so được, ${format.number(suspected)} lần có thể đã đổi`,
    subtitle: 'Mỗi thanh là một khoảng năm cùng thành phần, điểm tối đa và trọng số',
    label: 'Dòng thời gian các phiên bản của từng chỉ số',
    list: 'Các phiên bản và lý do',
    listSubtitle: 'So với phiên bản ngay trước',
    edition: (edition: string) => `bộ tiêu chí ${edition}`,
    span: (first: number, last: number | null) =>
      last === null ? `từ ${first}` : first === last ? `${first}` : `${first}–${last}`,
    comparable: { true: 'so được', false: 'không so được', null: 'nghi đổi, so có cảnh báo' },
    isFirst: 'đầu tiên',
    columns: { comparable: 'So với trước', decision: 'Văn bản' },
    events: {
      headline: (n: number, breaks: number) =>
        `${format.number(n)} sự kiện, ${format.number(breaks)} lần sắp xếp đơn vị làm đứt chuỗi số`,
      subtitle: 'Vẽ trên mọi chuỗi số vắt qua ngày đó',
      kind: 'Loại',
      kinds: {
        reorganisation: 'sắp xếp đơn vị',
        edition: 'phiên bản chỉ số',
        directive: 'văn bản chỉ đạo',
        holiday: 'ngày nghỉ',
      } as Record<string, string>,
      scope: 'Phạm vi',
    },
    holidays: {
      headline: (off: number, work: number) =>
        `${format.number(off)} ngày nghỉ và ${format.number(work)} ngày làm bù được trừ, cộng khi đếm ngày làm việc`,
      subtitle: 'Ghi theo hiểu biết chung, chưa đối chiếu thông báo của từng năm',
      day: 'Ngày làm việc',
      off: 'nghỉ',
      work: 'làm bù',
    },
  },

  definitions: {
    part: 'Phần định nghĩa',
    parts: {
      components: 'Thành phần',
      indicators: 'Nội dung theo dõi',
      proxies: 'Đại diện',
      arithmetic: 'Cách tính',
      glossary: 'Thuật ngữ',
      columns: 'Bảng và cột',
    },
    edition: 'Phiên bản',
    byTree: 'theo',
    tree: 'Cách chia',
    trees: { areas: 'lĩnh vực', blocks: 'khối điểm', main: 'thành phần' } as Record<string, string>,
    components: {
      headline: (index: string, n: number, years: string) =>
        `${index} ${years}: ${n === 0 ? 'chưa đọc được thành phần nào' : `${format.number(n)} thành phần`}`,
      formula: 'Công thức',
      subtitle: (publisher: string, decision: string | null) =>
        [publisher, decision].filter((part) => part).join(' · '),
      level: 'Cấp',
      aggregation: 'Cách gộp',
      survey: 'Khảo sát',
      isSurvey: 'khảo sát',
      noWay: 'Chưa có thành phần nào được ghi cho phiên bản này',
      noWayWhy: 'Điểm chung vẫn xếp hạng được; chưa tách được theo thành phần.',
    },
    aggregations: {
      sum: 'cộng',
      weighted_mean: 'bình quân có trọng số',
      mean: 'trung bình cộng',
      none: 'chưa rõ',
    },
    formulas: {
      sum: (whole: string, parts: readonly string[]) => `${whole} = ${parts.join(' + ')}`,
      weighted: (whole: string, max: string, parts: readonly string[]) =>
        `${whole} = ${max} × (${parts.join(' + ')})`,
      part: (weight: string, name: string, max: string) => `${weight} × ${name} ÷ ${max}`,
      mean: (whole: string, parts: readonly string[]) =>
        `${whole} = trung bình cộng của ${format.list(parts)}`,
      none: (whole: string) =>
        `${whole}: chưa rõ thành phần tạo ra điểm chung thế nào, nên không tính lại và không chia điểm chưa đạt`,
    },
    indicators: {
      headline: (n: number, assumed: number) =>
        `${format.number(n)} nội dung theo dõi, ${format.number(assumed)} trong đó là giả định chưa có văn bản`,
      subtitle: 'Định nghĩa, cách gộp, mục tiêu và mẫu tối thiểu để xếp hạng',
      kinds: {
        rate: 'tỷ lệ',
        duration: 'thời gian',
        count: 'đếm',
        stock: 'tồn',
        share: 'tỷ trọng',
      },
      formulas: {
        rate: 'Σ tử số ÷ Σ mẫu số của kỳ, của đơn vị và mọi cấp dưới',
        duration: 'Σ thời gian ÷ Σ số việc của kỳ',
        count: 'Σ trong kỳ',
        stock: 'số cuối kỳ; cấp trên là tổng cấp dưới',
        share: 'tử số ÷ mẫu số tại một ngày, không cộng qua các ngày',
      },
      formula: 'Cách gộp',
      definition: 'Định nghĩa',
      minimum: 'Mẫu tối thiểu',
      direction: 'Chiều tốt',
      directions: { higher: 'từ', lower: 'đến' },
    },
    proxies: {
      headline: (components: number, indicators: number, assumed: number) =>
        `${format.number(indicators)} nội dung theo dõi đại diện cho ${format.number(components)} thành phần; ${format.number(assumed)} mối nối là giả định`,
      subtitle:
        'Phần của thành phần mà nội dung theo dõi đo gián tiếp, và quy tắc đổi giá trị thành phần điểm đạt',
      rule: 'Quy tắc',
      thresholds: 'Ngưỡng',
      rules: {
        proportional: 'theo tỷ lệ',
        proportional_from: 'theo tỷ lệ, từ một ngưỡng',
        steps: 'theo bậc',
        linear: 'nội suy giữa các ngưỡng',
      } as Record<string, string>,
      threshold: (value: string, share: string) => `${value} → ${share}`,
    },
    arithmetic: dataArithmetic,
    howComputed: 'Cách tính',
    glossary: {
      headline: (n: number) => `${format.number(n)} thuật ngữ, mỗi từ một nghĩa`,
      subtitle: 'Nghĩa dùng trong trang này; mã là tên trong tệp dữ liệu và SQL',
      term: 'Thuật ngữ',
      meaning: 'Nghĩa',
      other: 'Tiếng Anh',
      code: 'Mã',
    },
    arithmeticHeadline: 'Mọi con số được tính như thế nào',
    arithmeticSubtitle: 'Cùng một cách tính cho màn hình, bản in, tệp xuất và báo cáo dòng lệnh',
    what: 'Khái niệm',
    formula: 'Công thức',
    how: 'Cách hiểu',
  },

  report: {
    headline: (loaded: number, of: number, rows: number) =>
      `Đã nạp ${format.number(loaded)}/${format.number(of)} bảng, ${format.number(rows)} dòng`,
    headlineFailed: (failed: number, loaded: number) =>
      `${format.number(failed)} bảng không nạp được; ${format.number(loaded)} bảng khác vẫn dùng được`,
    headlineNone: 'Chưa nạp được gói dữ liệu',
    subtitle: 'Mỗi dòng một bảng của gói dữ liệu, theo thứ tự trong datapackage.json',
    facts: {
      title: 'Gói dữ liệu',
      asOf: 'Số liệu đến',
      version: 'Mã phiên bản',
      engine: 'Bộ xử lý trong trình duyệt',
      bytes: 'Dung lượng',
      simulated: 'Bảng giả lập',
      ignored: 'Không thuộc hợp đồng, bỏ qua',
      noVersion: 'chưa đọc được',
      dropped: 'Cột lạ, không đọc',
      missing: 'Cột thiếu, để trống',
    },
    engine: { starting: 'đang khởi động', ready: 'sẵn sàng', failed: 'không khởi động được' },
    none: 'không có',
    states: { waiting: 'chưa cần đến', loading: 'đang nạp', loaded: 'đã nạp', failed: 'không nạp được' },
    partly: (read: string, of: string) => `đã nạp một phần: ${read}/${of} tệp`,
    bytes: 'Dung lượng',
    tiny: 'dưới 1 kB',
    milliseconds: 'Thời gian đọc',
    ms: (n: number) => `${format.number(n)} ms`,
    at: 'Lúc',
    dropped: 'Cột lạ, đã bỏ',
    missingColumns: 'Cột thiếu, để trống',
    differs: 'Khác mô tả',
    fault: 'Lỗi và cách sửa',
    retry: 'Thử lại',
    retryTable: (table: string) => `Thử lại bảng ${table}`,
    packageFailed: 'Không mở được gói dữ liệu',
    simulatedYes: 'giả lập',
    plainHttp: 'Trang mở qua http: đủ mọi việc khi có mạng. Qua https trang còn mở được khi mất mạng.',
    licences: 'Giấy phép phần mềm',
    prepare: {
      title: 'Sau khi thay tệp trong data/ trên máy chủ',
      why: 'Gói chuẩn bị gồm mô tả của các tệp như đang có và số tính sẵn, để trang mở nhanh và không báo khác mô tả. Giải nén vào data/.',
      make: 'Tải gói chuẩn bị (ZIP)',
      making: (what: string) => `Đang chuẩn bị: ${what}…`,
      reading: (read: number, of: number) => `đọc tệp ${format.number(read)}/${format.number(of)}`,
      overview: 'Tổng quan',
      paths: 'các bước hồ sơ',
      made: (file: string) => `Đã tạo ${file}.`,
      withoutPaths:
        'Không có các bước của mọi hồ sơ: nhiều quá cho trình duyệt; lệnh “npm run update” tính được.',
      failed: 'Không chuẩn bị được',
      notOwn: 'Hãy tắt số liệu của bạn trước: gói chuẩn bị chỉ tính từ tệp trên máy chủ.',
      file: 'goi-chuan-bi.zip',
    },
    tables: dataTables,
  },
})
