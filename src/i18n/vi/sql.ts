import type { Format } from '../format.ts'

export const sql = (format: Format) => ({
  lead: 'Hỏi thẳng các bảng bằng SQL của DuckDB. Chỉ đọc: không ghi, không ra tệp, mạng hay cài đặt nào; tối đa 60 giây.',
  label: 'Câu SQL',
  run: 'Chạy',
  runHint: 'Ctrl + Enter',
  stop: 'Dừng',
  stopped: 'Đã dừng.',
  examples: 'Ví dụ',
  chooseExample: 'Chọn một ví dụ…',
  phases: {
    opening: () => 'Đang mở DuckDB riêng cho câu này…',
    loading: (tables: readonly string[]) =>
      tables.length === 0 ? 'Đang đọc câu SQL…' : `Đang nạp bảng ${tables.join(', ')}…`,
    running: () => 'Đang chạy…',
  },
  headline: (rows: number, columns: number) =>
    rows === 0 ? 'Không có dòng nào' : `${format.number(rows)} dòng, ${format.number(columns)} cột`,
  headlineCut: (rows: number, of: number | null) =>
    of === null
      ? `${format.number(rows)} dòng đầu; còn nữa, đếm hết thì quá lâu`
      : `${format.number(rows)} dòng đầu trong ${format.number(of)} dòng`,
  subtitle: (tables: readonly string[]) =>
    tables.length === 0 ? 'Kết quả của câu SQL' : `Kết quả của câu SQL · bảng ${tables.join(', ')}`,
  more: (shown: number, rows: number) =>
    `Trên màn hình ${format.number(shown)} dòng; tệp xuất ra có ${format.number(rows)} dòng.`,
  statement: (n: number, of: number) => (of === 1 ? 'Câu SQL của hình này:' : `Câu ${n}/${of}:`),
  openInBox: 'mở trong hộp SQL',
  shownAsTheyAre: 'Hình này vẽ đúng các dòng đó, không tính thêm.',
  computedFrom: 'Từ các dòng đó, bảng điều khiển tính:',
  without: {
    words: 'Hình này không hỏi bảng nào: là lời giải thích của bảng điều khiển.',
    contract: 'Hình này không hỏi bảng nào: là các cột mà hợp đồng dữ liệu khai.',
    loading: 'Hình này không hỏi bảng nào: là nhật ký nạp các tệp.',
    prepared:
      'Hình này tính sẵn trên mọi hồ sơ khi đóng gói dữ liệu, không hỏi lại ở đây. Chọn một đơn vị để xem câu SQL.',
    'own-file': 'Hình này đếm thẳng từ tệp của bạn, trước khi vào các bảng.',
    'kept-here': 'Hình này là điều bạn ghi trên máy này, không ở bảng nào.',
  },
  withoutYet: 'Số đang hiện được tính sẵn cùng gói dữ liệu; câu SQL có ngay khi các bảng nạp xong.',
  failed: 'Câu SQL này không chạy',
  place: (line: number, column: number) => `dòng ${format.number(line)}, cột ${format.number(column)}`,
  duckDbSays: 'DuckDB:',
  faults: {
    empty: () => 'Chưa có câu SQL nào. Hãy gõ câu bắt đầu bằng SELECT, hoặc chọn một ví dụ.',
    many: () => 'Mỗi lần chạy một câu. Hãy bỏ phần sau dấu chấm phẩy.',
    'no-select': (value: string) =>
      `Hộp này chỉ đọc${value === '' ? '' : `, không chạy ${value}`}. Hãy dùng câu trả về các dòng: SELECT, WITH, FROM, VALUES, PIVOT, DESCRIBE hoặc SUMMARIZE.`,
    parameter: (value: string) => `“${value}” là tham số chưa có giá trị. Hãy ghi thẳng giá trị vào câu.`,
    'reaches-out': (value: string) =>
      `“${value}” đọc ra ngoài các bảng (tệp, mạng, cài đặt), hộp này không cho. Hãy dùng các bảng ở danh sách bên cạnh.`,
    'own-cases': (value: string) =>
      `Bảng ${value} đang là hồ sơ từ tệp của bạn, hộp này chưa đọc được. Hãy về số liệu của trang rồi chạy lại.`,
    syntax: (value: string) =>
      value === ''
        ? 'Sai cú pháp: câu chưa hết. Hãy viết tiếp, hoặc đóng ngoặc và dấu nháy.'
        : `Sai cú pháp ở “${value}”. Hãy xem lại chữ này và chữ ngay trước nó.`,
    'table-unknown': (value: string) =>
      `Không có bảng “${value}”. Hãy dùng tên ở danh sách bên cạnh; bấm tên để chèn.`,
    'column-unknown': (value: string) =>
      `Không có cột “${value}” trong các bảng của câu. Hãy mở bảng ở danh sách bên cạnh để xem tên cột.`,
    'function-unknown': (value: string) =>
      `Không có hàm “${value}”. Hãy xem lại tên hàm; bản này không có các phần mở rộng của DuckDB.`,
    'types-differ': () => 'Hàm hoặc phép tính không nhận kiểu này. Hãy đổi kiểu bằng CAST(… AS …).',
    'not-grouped': (value: string) => `Cột “${value}” phải đứng trong GROUP BY, hoặc trong một hàm gộp.`,
    'value-wrong': () => 'Có giá trị không đổi được sang kiểu đã ghi. Hãy dùng TRY_CAST, hoặc lọc bỏ trước.',
    other: () => 'DuckDB không chạy được câu này; lý do ở dưới.',
  },
  tables: {
    label: 'Bảng và cột; bấm tên để chèn vào câu',
    find: 'Tìm bảng, cột',
    rows: (n: number | null) => (n === null ? '' : `${format.number(n)} dòng`),
    absent: 'gói này không có',
    insert: (name: string) => `Chèn ${name}`,
  },
  exampleTitles: {
    indices: 'Mỗi chỉ số có điểm những năm nào',
    ranks: 'Hạng đã in của Hà Nội qua các năm',
    leaders: 'Mười tỉnh, thành phố dẫn đầu năm mới nhất của mỗi chỉ số',
    median: 'Hà Nội so với trung vị ở từng thành phần, năm mới nhất',
    months: 'Tỷ lệ đúng hạn của thành phố theo tháng',
    kinds: 'Tỷ lệ đúng hạn theo loại đơn vị, tháng đủ gần nhất',
    fields: 'Lĩnh vực có nhiều hồ sơ quá hạn nhất, tháng đủ gần nhất',
    successors: 'Đơn vị nào thành đơn vị nào khi sắp xếp',
    duties: 'Mỗi đơn vị chủ trì bao nhiêu thành phần',
    sources: 'Nguồn nào được dùng nhiều nhất',
  },
})
