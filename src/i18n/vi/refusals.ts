/** Why a question was refused: what was asked, and what can be. */
export const refusals = {
  'unknown question': (name, known) =>
    `${name === '' ? 'chưa nêu câu hỏi' : `không có câu hỏi “${name}”`}. Hãy dùng một trong: ${known}.`,
  'unknown option': (option, known) => `không có tùy chọn --${option}. Hãy dùng một trong: ${known}.`,
  'missing option': (question, option) => `câu hỏi ${question} cần --${option}. Hãy thêm tùy chọn này.`,
  'empty option': (option) => `--${option} đang trống. Hãy ghi giá trị.`,
  'option twice': (option) => `--${option} được ghi hai lần. Hãy giữ một lần.`,
  'option without value': (option) => `--${option} thiếu giá trị. Hãy ghi giá trị ngay sau tùy chọn.`,
  'option with value': (option) => `--${option} không nhận giá trị. Hãy bỏ phần sau dấu “=”.`,
  'argument too many': (text) =>
    `“${text}” không thuộc tùy chọn nào. Hãy bỏ đi, hoặc ghi tên tùy chọn ở trước.`,
  'unknown word': (option, value, known) =>
    `--${option} không nhận “${value}”. Hãy dùng một trong: ${known}.`,
  'no file': (text) => `không có tệp hoặc thư mục “${text}”. Hãy xem lại đường dẫn.`,
  'no answers': (text) =>
    `tệp “${text}” không phải JSON các câu trả lời. Hãy viết dạng {"decimal C": "comma"}.`,
  'no layer': (name, folder) =>
    `thư mục “${folder}” không có số liệu nào nạp từ “${name}”. Hãy ghi tên tệp hoặc 8 ký tự đầu của mã băm, như trong layers.json.`,
  'layer unkept': (file) =>
    `“${file}” được nạp khi số của từng tệp chưa được giữ riêng. Hãy nạp lại các tệp còn dùng vào một thư mục mới.`,
  'table changed': (table, folder) =>
    `${table} trong “${folder}” đã bị sửa bằng cách khác sau khi nạp, nên không biết số nào nằm dưới. Hãy nạp lại các tệp còn dùng vào một thư mục mới.`,
  'no folder': (text) => `không có thư mục “${text}”. Hãy chỉ thư mục mà “npm run intake” đã ghi.`,
  'not a date': (text) => `“${text}” không phải một ngày có thật. Hãy viết dạng 2026-11-20.`,
  'not a year': (text) => `“${text}” không phải một năm. Hãy viết dạng 2026.`,
  'not a week': (text) => `“${text}” không phải một tuần. Hãy viết dạng 2026-W46.`,
  'not a period': (text) =>
    `“${text}” không phải một kỳ. Hãy viết dạng 2026-10, 2026-Q3, 2026-6M, 2026-9M, 2026 hoặc 2026-to-10.`,
  'one period': () => 'cần đúng một trong --month, --week, --period. Hãy ghi một tùy chọn.',
  'not a time': (text) => `“${text}” không phải một thời điểm. Hãy viết dạng 2026-11-02T09:00:00.`,
  'not over': (period, end, asOf) =>
    `kỳ ${period} đến ${end} mới hết, số liệu mới đến ${asOf}. Hãy chốt khi hết kỳ.`,
  'closed before': (period, calendar, at) =>
    `kỳ ${period} (lịch ${calendar}) đã chốt lúc ${at}. Số đã chốt không sửa được; hãy chọn kỳ khác.`,
  'other closings': (file) =>
    `${file} có số chốt khác với gói dữ liệu. Hãy chạy npm run data trước, để không mất số đã chốt.`,
  'wrong format': (kind, format, known) =>
    `loại “${kind}” không có định dạng “${format}”. Hãy dùng: ${known}.`,
  'not a template': (file) => `“${file}” không phải tệp .docx đọc được. Hãy lưu lại bằng Word ở dạng .docx.`,
  'template unused': () => '--template chỉ dùng cho báo cáo .docx. Hãy thêm docx vào --format.',
  'no fields': (file) =>
    `mẫu “${file}” không có trường nào dạng {{dung_han}}. Hãy đặt trường theo danh sách trong docs/truong-bao-cao.md.`,
  'unknown fields': (fields) =>
    `mẫu có trường không biết: ${fields}. Hãy sửa theo danh sách trong docs/truong-bao-cao.md.`,
  'not a rank': (text) => `“${text}” không phải một hạng. Hãy ghi số nguyên từ 1.`,
  'not amounts': (option, part) => `--${option} không đọc được “${part}”. Hãy viết dạng MÃ1:0.5;MÃ2:1.`,
  'number outside': (option, text, low, high) =>
    `--${option} không nhận “${text}”. Hãy ghi số nguyên từ ${low} đến ${high}.`,
  'share outside': (option, text) => `--${option} không nhận “${text}”. Hãy ghi số từ 0 đến 1.`,
  'span reversed': (from, to) => `--from ${from} sau --to ${to}. Hãy đổi chỗ hai ngày.`,
  'no index': () => 'gói dữ liệu không có chỉ số nào. Hãy thêm dòng vào bảng indices.',
  'unknown index': (index, known) => `không có chỉ số “${index}”. Hãy dùng một trong: ${known}.`,
  'unknown component': (component, index, known = '') =>
    `${index} không có thành phần “${component}”. Hãy dùng ${known === '' ? 'mã trong bảng components' : `một trong: ${known}`}.`,
  'unknown tree': (tree, index, known) => `${index} không có cây “${tree}”. Hãy dùng một trong: ${known}.`,
  'unknown place': (place) => `không có tỉnh, thành phố “${place}”. Hãy dùng mã trong bảng places.`,
  'unknown unit': (unit) => `không có đơn vị “${unit}”. Hãy dùng mã trong bảng units.`,
  'unknown indicator': (indicator) => `không có chỉ tiêu “${indicator}”. Hãy dùng mã trong bảng indicators.`,
  'rank outside': (rank, last) => `không có hạng ${rank}. Hãy ghi hạng từ 1 đến ${last}.`,
  'nothing published': (index, year) => `chưa có công bố nào của ${index} năm ${year}. Hãy chọn năm khác.`,
  'total unknown': (index, year, why, known, ranked) =>
    `không tính lại được tổng của ${index} ${year}: ${whyNoTotal(why, known, ranked)}. Hãy chọn năm khác.`,
  'not ranked twice': (place, index, from, to) =>
    `${place} không được xếp hạng ở cả ${index} ${from} và ${to}. Hãy chọn hai năm khác.`,
} satisfies Record<string, (...about: string[]) => string>

/** @param known how many of the ranked places have all components @param ranked empty where it is not known */
export function whyNoTotal(why: string, known = '', ranked = ''): string {
  switch (why) {
    case 'no components':
      return 'chỉ công bố tổng, không có thành phần'
    case 'no formula':
      return 'chưa công bố cách gộp các thành phần'
    case 'no scores':
      return 'không tỉnh, thành phố nào có điểm ở mọi thành phần'
    case 'nothing':
      return 'chưa có công bố nào'
    default:
      return `mới có đủ điểm thành phần của ${known}/${ranked || '?'} tỉnh, thành phố được xếp hạng`
  }
}
