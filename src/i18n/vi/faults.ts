import type { FaultSentence } from '../FaultSaid.ts'

const types: Readonly<Record<string, string>> = {
  integer: 'số nguyên. Hãy viết dạng 1234.',
  number: 'số. Hãy viết dạng 1234.5, dấu chấm cho phần thập phân; để trống nếu không có số.',
  boolean: 'true hoặc false. Hãy viết một trong hai, hoặc để trống.',
  date: 'ngày. Hãy viết dạng 2026-11-20.',
  timestamp: 'thời điểm. Hãy viết dạng 2026-11-20T14:30:00.',
}

const withheld = (detail: string) =>
  `máy chủ không đưa tệp này (${detail}). Hãy kiểm tra tệp có ở đó; nếu có, hãy cho phép loại tệp này trên máy chủ (IIS: đặt lại web.config đi kèm).`

const tree = 'Hãy sửa cây thành phần trong bảng components.'

const sentences = {
  'package-missing': (_, detail) =>
    `không đọc được tệp mô tả gói dữ liệu (${detail}). Hãy chỉ đúng thư mục có datapackage.json, hoặc chạy “npm run data”.`,
  'package-invalid': (value, detail) =>
    `tệp mô tả gói dữ liệu sai ở “${value}” (${detail}). Hãy sửa chỗ đó trong datapackage.json.`,
  'package-replaced': () => 'dữ liệu trên máy chủ đã được thay sau khi trang này mở. Hãy tải lại trang.',
  'as-of-impossible': (value) =>
    `“${value}” không phải một ngày có thật; ngày số liệu lấy theo ngày đo cuối. Hãy viết dạng 2026-11-20.`,
  'resource-unknown': (value) =>
    `không có bảng nào tên “${value}”; các tệp của nó không được đọc. Hãy sửa “name” thành tên một bảng.`,
  'resource-twice': (value) =>
    `hai mục cùng tên “${value}”, không rõ dùng mục nào. Hãy giữ một mục, ghi các tệp vào “path” của nó.`,
  'file-twice': (_value, _detail, rows) =>
    `tệp được ghi ${rows} lần trong “path”; chỉ đọc một lần. Hãy bỏ lần ghi thừa.`,
  'property-refused': (value) =>
    `“${value}” không được hỗ trợ. Hãy lưu tệp dạng CSV (UTF-8, dấu phẩy, dấu chấm thập phân, ô trống khi thiếu, không nén) và bỏ thuộc tính này.`,
  'format-unknown': (value) =>
    `định dạng “${value}” không được hỗ trợ. Hãy dùng csv hoặc parquet và ghi rõ ở “format”.`,
  'file-missing': (_, detail) =>
    `không tải được tệp (${detail}). Hãy kiểm tra đường dẫn trong datapackage.json rồi thử lại.`,
  'host-refuses': (_, detail) => withheld(detail),
  'host-away': () => 'máy chủ không trả lời hoặc ngắt giữa chừng. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.',
  'file-unreadable': () =>
    'không đọc được nội dung. Hãy lưu lại tệp ở dạng CSV (UTF-8, dấu phẩy) hoặc Parquet.',
  'content-html': () =>
    'máy chủ trả về trang HTML thay cho tệp. Hãy kiểm tra tên tệp và đường dẫn trong datapackage.json.',
  'content-gzip': () => 'tệp bị nén gzip. Hãy giải nén rồi đặt lại tệp.',
  'content-parquet': () => 'nội dung là Parquet nhưng tên tệp nói là CSV. Hãy đổi đuôi tệp thành .parquet.',
  'content-other': () =>
    'tên tệp nói là Parquet nhưng nội dung không phải. Hãy xuất lại tệp, hoặc đổi đuôi tệp thành .csv.',
  'encoding-unknown': () => 'bảng mã của tệp không phải UTF-8. Hãy lưu lại tệp với mã UTF-8.',
  'delimiter-other': (value) =>
    `các cột cách nhau bằng “${value}”, không phải dấu phẩy. Hãy lưu lại tệp CSV với dấu phẩy.`,
  'quote-open': () => 'dấu nháy kép mở ở dòng này không được đóng. Hãy sửa dấu nháy kép.',
  'table-empty': () => 'tệp không có dòng dữ liệu nào. Hãy xuất lại tệp.',
  'rows-fewer': (value, detail) =>
    `tệp chỉ có ${value} dòng, mô tả ghi ${detail}. Hãy chép lại tệp cho đủ; nếu tệp đúng như vậy, chạy “npm run prepare-data -- --data THƯ_MỤC”.`,
  'column-missing': () => 'thiếu cột bắt buộc này. Hãy thêm cột vào tệp.',
  'column-twice': () => 'tên cột xuất hiện hai lần. Hãy giữ lại một cột.',
  'engine-failed': (_, detail) =>
    detail.startsWith('HTTP ')
      ? withheld(detail)
      : 'bộ xử lý dữ liệu trong trình duyệt không khởi động được hoặc đã dừng. Hãy thử lại; nếu vẫn vậy, tải lại trang hoặc dùng trình duyệt mới hơn.',
  'columns-many': (value, detail) =>
    `tệp có ${value} cột, nhiều nhất được ${detail}. Hãy xuất lại tệp, chỉ giữ các cột cần dùng.`,
  'file-large': (value, detail) =>
    `tệp lớn ${value}, nhiều nhất được ${detail}. Hãy chia thành nhiều tệp, hoặc lưu dạng Parquet.`,
  'row-long': (_, detail) =>
    `dòng này dài quá ${detail}. Hãy kiểm tra dấu nháy kép chưa đóng ở dòng này, rồi xuất lại tệp.`,
  'memory-out': (_, detail) =>
    `trình duyệt không đủ bộ nhớ (${detail}). Hãy đóng các thẻ khác, chọn kỳ hoặc đơn vị hẹp hơn, hoặc dùng tệp nhỏ hơn.`,
  'statement-long': (value) =>
    `câu hỏi chạy quá ${value} giây nên đã bị dừng. Hãy chọn kỳ hoặc đơn vị hẹp hơn rồi thử lại.`,
  'answer-large': () =>
    'câu trả lời quá lớn để hiển thị nên đã bị dừng. Hãy chọn kỳ hoặc đơn vị hẹp hơn rồi thử lại.',

  'columns-differ': (value, detail) =>
    `dòng có ${value} ô, dòng tiêu đề có ${detail} cột. Hãy kiểm tra dấu phẩy và dấu nháy kép của dòng.`,
  'value-invalid': (value, detail) =>
    `giá trị “${value}” không phải ${types[detail] ?? 'giá trị của cột này.'}`,
  'value-missing': () => 'ô bắt buộc đang trống. Hãy điền giá trị hoặc bỏ dòng này.',
  'row-twice': (value) =>
    `khóa “${value}” có nhiều dòng giống hệt nhau, chỉ tính một. Hãy xóa các dòng thừa.`,
  'key-twice': (value) =>
    `khóa “${value}” có nhiều dòng khác nhau, không rõ dòng nào đúng nên không dùng dòng nào. Hãy giữ một dòng.`,
  'code-characters': (value) =>
    `mã “${value}” có ký tự không dùng được. Hãy chỉ dùng chữ cái không dấu, chữ số, dấu chấm, gạch dưới, gạch nối.`,
  'code-nul': (value) => `mã “${value}” chứa ký tự NUL. Hãy xuất lại tệp hoặc gõ lại mã.`,
  'code-unknown': (value, detail) =>
    `mã “${value}” không có trong bảng ${detail}. Hãy sửa mã, hoặc thêm dòng vào bảng ${detail}.`,
  'word-unknown': (value, detail) =>
    `“${value}” không phải một trong các từ: ${detail}. Hãy dùng đúng một từ đó.`,
  'span-reversed': (value, detail) =>
    `kết thúc ${value} trước khi bắt đầu ${detail}. Hãy sửa valid_from hoặc valid_to.`,
  'years-reversed': (value, detail) =>
    `năm cuối ${value} trước năm đầu ${detail}. Hãy sửa first_year hoặc last_year.`,
  'share-beyond': (value) =>
    `phần ${value} nằm ngoài khoảng 0–1. Hãy ghi phần của 1, ví dụ 0.5; để trống nếu chung.`,
  'shares-beyond': (value, detail) =>
    `các phần phân công cùng lúc của ${value} cộng lại là ${detail}, quá 1. Hãy giảm các phần, hoặc sửa valid_from, valid_to.`,
  'unit-parent': (value) => `đơn vị “${value}” không có đơn vị cha. Hãy ghi mã đơn vị cha; chỉ HN để trống.`,
  'unit-cycle': (value) => `đơn vị “${value}” là cấp trên của chính nó. Hãy sửa cột parent.`,
  'year-outside': (value, detail) =>
    `không kỳ nào của ${detail} chứa năm ${value}. Hãy sửa năm, hoặc thêm kỳ vào bảng editions.`,
  'component-outside': (value, detail) =>
    `“${value}” không phải thành phần của ${detail}. Hãy sửa mã, hoặc thêm thành phần vào bảng components của kỳ đó.`,
  'nothing-scored': () => 'dòng không có điểm cũng không có hạng. Hãy điền điểm hoặc hạng, hoặc xóa dòng.',
  'score-beyond': (value, detail) =>
    `điểm ${value} nằm ngoài khoảng ${detail || '0–…'}. Hãy sửa điểm, hoặc điểm tối đa của thành phần.`,
  'rank-beyond': (value, detail) =>
    `hạng ${value} nằm ngoài khoảng ${detail}. Hãy sửa hạng, hoặc số tỉnh, thành phố được xếp hạng.`,
  'publication-missing': (_, detail) =>
    `chưa có dòng công bố cho ${detail}. Hãy thêm dòng vào bảng publications.`,
  'numerator-beyond': (value, detail) =>
    `tử số ${value} lớn hơn mẫu số ${detail} trong một tỷ lệ. Hãy sửa tử số hoặc mẫu số.`,
  'count-negative': (value) => `số đếm âm: ${value}. Hãy sửa số.`,
  'days-crossed': (value, detail) =>
    `${value} ngày từ ${detail} không nằm trọn trong một tuần, một tháng và một phía của ngày 14. Hãy tách dòng, hoặc sửa date, days.`,
  'days-of-stock': (value, detail) =>
    `số tồn hoặc tỷ lệ tại một ngày ghi cho ${value} ngày. Hãy ghi số của ngày cuối: date ${detail}, days 1.`,
  'days-no-period': (value, detail) =>
    `${value} ngày (${detail}) không đúng một kỳ: tháng, quý, 6 tháng, 9 tháng, năm hay lũy kế từ đầu năm đến hết một tháng, theo lịch từ ngày 1 hoặc lịch báo cáo từ ngày 15. Hãy sửa date, days, hoặc tách theo tuần.`,
  'days-overlap': (value, detail) =>
    `dòng ${value} đo trùng ngày với dòng ${detail}, không rõ dòng nào đúng nên không dùng dòng nào. Hãy giữ một dòng, hoặc sửa date, days.`,
  'date-after': (value, detail) =>
    `${value} sau ngày số liệu ${detail}. Hãy sửa ngày, hoặc “asOf” trong datapackage.json.`,
  'date-apart': (value, detail) =>
    `ngày ${value} cách xa các ngày đo khác (cuối cùng ${detail}). Hãy sửa ngày, hoặc ghi “asOf” trong datapackage.json.`,
  'paused-negative': (value) => `thời gian tạm dừng âm: ${value}. Hãy sửa số phút, hoặc để trống.`,
  'due-early': (value, detail) =>
    `hạn ${value} trước lúc tiếp nhận ${detail} (có thể do nhập muộn); hồ sơ vẫn được tính. Hãy kiểm tra hai thời điểm.`,

  'editions-overlap': (value, detail) =>
    `kỳ ${value} chồng lên kỳ ${detail}. Hãy sửa first_year, last_year để mỗi năm chỉ thuộc một kỳ.`,
  'edition-bare': (value) =>
    `kỳ ${value} không có thành phần nào. Hãy thêm ít nhất dòng gốc vào bảng components.`,
  'root-missing': (_, detail) =>
    `cây thành phần không có gốc. Hãy để trống cột parent của dòng mang mã “${detail}”.`,
  'root-many': (_, detail) =>
    `cây thành phần có hơn một gốc. Hãy chỉ để trống cột parent của dòng mang mã “${detail}”.`,
  'root-other': (value, detail) => `gốc của cây mang mã “${value}”. Hãy dùng mã của chỉ số, “${detail}”.`,
  'parent-unknown': (value, detail) =>
    `cha “${value}” không có trong cây ${detail}. Hãy sửa mã cha, hoặc thêm dòng của cha.`,
  'component-cycle': (value) => `thành phần “${value}” là tổ tiên của chính nó. Hãy sửa cột parent.`,
  'aggregation-missing': () =>
    'thành phần có con nhưng không nói cách gộp. Hãy ghi sum, weighted_mean, mean, hoặc none nếu chưa biết.',
  'maxima-differ': (value, detail) =>
    `điểm tối đa của các con cộng lại là ${value}, không phải ${detail}. ${tree}`,
  'max-missing': (_, detail) => `gộp ${detail} cần điểm tối đa. Hãy điền điểm tối đa, hoặc để cha là none.`,
  'weight-missing': () =>
    'gộp weighted_mean cần trọng số. Hãy điền trọng số (phần của 1), hoặc để cha là none.',
  'weights-differ': (value) =>
    `trọng số của các con cộng lại là ${value}, không phải 1. Hãy ghi trọng số dạng phần của 1 (5% = 0.05).`,
  'thresholds-unreadable': (value) =>
    `không đọc được các ngưỡng “${value}”. Hãy viết dạng 0.5:0;1:1, phần bên phải từ 0 đến 1.`,
  'shares-blank': (value) =>
    `${value} chỉ tiêu của cùng một thành phần để trống phần. Hãy ghi phần của từng chỉ tiêu sao cho tổng bằng 1.`,
  'shares-differ': (value) =>
    `phần của các chỉ tiêu của thành phần này cộng lại là ${value}, không phải 1. Hãy sửa để tổng bằng 1.`,

  'file-empty': () => 'tệp không có dòng nào. Hãy xuất lại tệp.',
  'no-cases': (value, detail) =>
    `đây không phải tệp hồ sơ: thiếu cột ${detail} (tệp có các cột: ${value || 'không rõ'}). Hãy đặt tên cột như tệp mẫu; tệp CSV dùng dấu phẩy.`,
  'unit-unknown': (value, detail, rows) =>
    `mã đơn vị “${value}” không có trong danh mục; ${rows} dòng có mã lạ (${detail}). Hãy dùng mã ở cột “unit” của bảng units.`,
  'dates-crossed': (value, detail) =>
    `ngày xong ${value} trước ngày nhận ${detail}. Hãy sửa một trong hai ngày, hoặc để trống “finished” nếu chưa xong.`,
  'date-far': (value) => `ngày ${value} nằm ngoài các năm 2000–2040. Hãy kiểm tra năm, viết dạng 2026-11-20.`,
  'case-twice': (value, detail) =>
    `mã hồ sơ “${value}” đã có ở ${detail}. Hãy bỏ dòng trùng, mỗi hồ sơ một dòng.`,
  'marks-differ': (value) =>
    `tệp này và ${value}: một là số giả lập, một thì không. Không gộp hai loại; hãy nạp riêng từng tệp.`,
  'page-went-down': () =>
    'lần trước trang bị đóng đột ngột khi đang đọc tệp này, nên lần này không tự đọc. Hãy bật lại trong danh sách số liệu đã nạp, hoặc gỡ.',
} satisfies Record<string, FaultSentence>

const number = (value: number) => value.toLocaleString('vi-VN')

const places = {
  file: 'tệp',
  row: 'dòng',
  column: 'cột',
  more: (rows: number) => ` và ${number(rows)} dòng khác`,
  leaves: (rows: number) => `Đã loại ${number(rows)} dòng`,
  years: (index: string, edition: string | null, years: string) =>
    `Không dùng ${index}${edition === null ? '' : ` kỳ ${edition}`} (${years})`,
  from: (year: number) => `từ năm ${year}`,
  points: (index: string, edition: string) => `Không tính điểm của ${index} kỳ ${edition} từ số đo`,
  codes: (codes: string, table: string) => `Không dùng mã ${codes} của bảng ${table}`,
}

/** What is wrong with data, where, and how to cure it. */
export const faults = {
  sentences: sentences as Readonly<Record<keyof typeof sentences, FaultSentence>>,
  places,
}
