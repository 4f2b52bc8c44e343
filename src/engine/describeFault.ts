import type { Fault } from './DataError.ts'

type Language = 'vi' | 'en'

/** One sentence on what is wrong and where, and one on how to cure it. */
export function describeFault(fault: Fault, language: Language): string {
  const { where, row, column } = places[language]
  const place = [
    `${where} ${fault.file}`,
    fault.row === undefined ? '' : `${row} ${fault.row}`,
    fault.column === undefined ? '' : `${column} “${fault.column}”`,
  ].filter((part) => part !== '')
  return `${place.join(', ')}: ${sentences[language][fault.code](fault.value ?? '', fault.detail ?? '', fault.rows ?? 1)}`
}

const places = {
  vi: { where: 'Tệp', row: 'dòng', column: 'cột' },
  en: { where: 'File', row: 'row', column: 'column' },
}

type Sentences = Record<Fault['code'], (value: string, detail: string, rows: number) => string>

const sentences: Record<Language, Sentences> = {
  vi: {
    'package-missing': (_, detail) =>
      `không đọc được tệp mô tả gói dữ liệu (${detail}). Hãy chỉ đúng thư mục có datapackage.json, hoặc chạy “npm run data”.`,
    'package-invalid': (value, detail) =>
      `tệp mô tả gói dữ liệu sai ở “${value}” (${detail}). Hãy sửa chỗ đó trong datapackage.json.`,
    'package-replaced': () => 'dữ liệu trên máy chủ đã được thay sau khi trang này mở. Hãy tải lại trang.',
    'file-missing': (_, detail) =>
      `không tải được tệp (${detail}). Hãy kiểm tra đường dẫn trong datapackage.json rồi thử lại.`,
    'file-unreadable': (_, detail) =>
      `không đọc được nội dung (${detail}). Hãy lưu lại tệp ở dạng CSV (UTF-8, dấu phẩy) hoặc Parquet.`,
    'format-unknown': (value) =>
      `định dạng “${value}” không được hỗ trợ. Hãy dùng csv hoặc parquet và ghi rõ ở “format”.`,
    'column-missing': () => 'thiếu cột bắt buộc này. Hãy thêm cột vào tệp.',
    'column-twice': () => 'tên cột xuất hiện hai lần. Hãy giữ lại một cột.',
    'columns-differ': (_, detail) =>
      `số ô của dòng khác số cột của dòng tiêu đề (${detail}). Hãy kiểm tra dấu phẩy và dấu nháy kép của dòng.`,
    'value-invalid': (value, detail) => `giá trị “${value}” không phải ${detailsVi[detail] ?? detail}`,
    'engine-failed': (_, detail) =>
      `không khởi động được bộ xử lý dữ liệu trong trình duyệt (${detail}). Hãy tải lại trang, hoặc dùng trình duyệt mới hơn.`,
    'value-missing': () => 'ô bắt buộc đang trống. Hãy điền giá trị hoặc bỏ dòng này.',
    'rows-fewer': (value, detail) =>
      `tệp chỉ có ${value} dòng, mô tả ghi ${detail}. Hãy chép lại tệp cho đủ; nếu tệp đúng như vậy, chạy “npm run prepare-data -- --data THƯ_MỤC”.`,
    'file-empty': () => 'tệp không có dòng nào. Hãy xuất lại tệp có ít nhất một hồ sơ.',
    'no-cases': (value, detail) =>
      `đây không phải tệp hồ sơ: thiếu cột ${detail} (tệp có các cột: ${value || 'không rõ'}). Hãy đặt tên cột như tệp mẫu; tệp CSV dùng dấu phẩy.`,
    'word-unknown': (value, detail) =>
      `“${value}” không phải một trong các từ: ${detail}. Hãy dùng đúng một từ đó.`,
    'unit-unknown': (value, detail, rows) =>
      `mã đơn vị “${value}” không có trong danh mục; ${rows} dòng có mã lạ (${detail}). Hãy dùng mã ở cột “unit” của bảng units.`,
    'dates-crossed': (value, detail) =>
      `ngày xong ${value} trước ngày nhận ${detail}. Hãy sửa một trong hai ngày, hoặc để trống “finished” nếu chưa xong.`,
    'date-far': (value) =>
      `ngày ${value} nằm ngoài các năm 2000–2040. Hãy kiểm tra năm, viết dạng 2026-11-20.`,
    'case-twice': (value, detail) =>
      `mã hồ sơ “${value}” đã có ở ${detail}. Hãy bỏ dòng trùng, mỗi hồ sơ một dòng.`,
    'marks-differ': (value) =>
      `tệp này và ${value}: một là số giả lập, một thì không. Không gộp hai loại; hãy nạp riêng từng tệp.`,
  },
  en: {
    'package-missing': (_, detail) =>
      `the data package's description cannot be read (${detail}). Point to a folder that holds datapackage.json, or run “npm run data”.`,
    'package-invalid': (value, detail) =>
      `the data package's description is wrong at “${value}” (${detail}). Correct it in datapackage.json.`,
    'package-replaced': () =>
      'the data on the host was replaced after this page was opened. Reload the page.',
    'file-missing': (_, detail) =>
      `the file cannot be loaded (${detail}). Check its path in datapackage.json and try again.`,
    'file-unreadable': (_, detail) =>
      `its content cannot be read (${detail}). Save it again as CSV (UTF-8, commas) or Parquet.`,
    'format-unknown': (value) => `format “${value}” is not supported. Use csv or parquet, named in “format”.`,
    'column-missing': () => 'this required column is missing. Add it to the file.',
    'column-twice': () => 'two columns have this name. Keep one of them.',
    'columns-differ': (_, detail) =>
      `the row has not as many cells as the header (${detail}). Check its commas and double quotes.`,
    'value-invalid': (value, detail) => `the value “${value}” is not ${detailsEn[detail] ?? detail}`,
    'engine-failed': (_, detail) =>
      `the database could not start in the browser (${detail}). Reload the page, or use a newer browser.`,
    'value-missing': () => 'a required cell is empty. Fill it in or leave the row out.',
    'rows-fewer': (value, detail) =>
      `the file has only ${value} rows, its description says ${detail}. Copy the whole file; if it is right as it is, run “npm run prepare-data -- --data FOLDER”.`,
    'file-empty': () => 'the file has no rows. Export it again with at least one case.',
    'no-cases': (value, detail) =>
      `this is no file of cases: it lacks ${detail} (its columns: ${value || 'unknown'}). Name the columns as in the example file; CSV uses commas.`,
    'word-unknown': (value, detail) => `“${value}” is none of the words ${detail}. Write one of them.`,
    'unit-unknown': (value, detail, rows) =>
      `the unit code “${value}” is not in the register; ${rows} rows have unknown codes (${detail}). Use the codes in column “unit” of the table units.`,
    'dates-crossed': (value, detail) =>
      `finished ${value}, before it was received ${detail}. Correct one of the dates, or leave “finished” empty while it is open.`,
    'date-far': (value) =>
      `the date ${value} is outside of 2000–2040. Check its year; write it as 2026-11-20.`,
    'case-twice': (value, detail) =>
      `the case “${value}” is there already, in ${detail}. Leave one row per case.`,
    'marks-differ': (value) =>
      `of this file and ${value} one holds made-up figures and the other does not. They are not mixed: load one at a time.`,
  },
}

const detailsVi: Readonly<Record<string, string>> = {
  integer: 'số nguyên. Hãy viết dạng 1234.',
  number: 'số. Hãy viết dạng 1234.5, dấu chấm cho phần thập phân; để trống nếu không có số.',
  boolean: 'true hoặc false. Hãy viết một trong hai, hoặc để trống.',
  date: 'ngày. Hãy viết dạng 2026-11-20.',
  timestamp: 'thời điểm. Hãy viết dạng 2026-11-20T14:30:00.',
  text: 'văn bản UTF-8. Hãy lưu lại tệp với mã UTF-8.',
}

const detailsEn: Readonly<Record<string, string>> = {
  integer: 'a whole number. Write it as 1234.',
  number: 'a number. Write it as 1234.5; leave the cell empty if it is not known.',
  boolean: 'true or false. Write one of them, or leave the cell empty.',
  date: 'a date. Write it as 2026-11-20.',
  timestamp: 'a time. Write it as 2026-11-20T14:30:00.',
  text: 'UTF-8 text. Save the file as UTF-8.',
}
