/** What the intake says of files that are taken over, for the page and for the command. */
export const intake = {
  /** Why a row or column is no value of a place. */
  leftOut: {
    title: 'dòng tiêu đề',
    blank: 'dòng trống',
    'column-numbers': 'dòng đánh số cột',
    'unit-line': 'dòng đơn vị tính',
    note: 'ghi chú',
    signature: 'chỗ ký',
    section: 'dòng chia phần',
    'head-again': 'tiêu đề lặp lại',
    turned: 'bỏ theo lựa chọn',
    'other-table': 'bảng khác ở bên dưới',
    'no-component': 'không phải thành phần của chỉ số',
    'no-values': 'dòng không có số nào được đọc',
    'no-place': 'không có tên tỉnh, thành phố',
    country: 'cả nước',
    region: 'vùng',
    median: 'trung vị',
    mean: 'trung bình',
    minimum: 'thấp nhất',
    maximum: 'cao nhất',
    total: 'tổng',
    repeated: 'lặp lại dòng ở trên, cùng giá trị',
    'no-column': 'không phải cột của biểu',
    personal: 'thông tin cá nhân: không đọc, không giữ',
    'of-which': 'đã tính trong dòng ở trên',
    'unused-account': 'tài khoản không dùng',
    undeclared: 'cột mà bảng không khai báo: không đọc',
    'no-unit': 'không có tên đơn vị',
    compared: 'đã đối chiếu, khớp với biểu khác; không cộng hai lần',
    'not-chosen': 'đã chọn biểu khác của cùng đơn vị và kỳ',
    kept: 'giữ số đã nạp trước',
    description: 'mô tả gói dữ liệu: không phải bảng',
  } as Readonly<Record<string, string>>,
  faults: {
    'file-empty': () => ({ reason: 'tệp trống', cure: 'Hãy chọn tệp khác.' }),
    'file-encrypted': () => ({ reason: 'tệp có mật khẩu', cure: 'Hãy bỏ mật khẩu rồi lưu lại.' }),
    'file-cut': () => ({ reason: 'tệp hỏng hoặc tải chưa hết', cure: 'Hãy lấy lại tệp gốc.' }),
    'file-bomb': () => ({ reason: 'tệp nén bung ra quá lớn', cure: 'Hãy lưu lại thành tệp nhỏ hơn.' }),
    'file-large': (value: string) => ({
      reason: `tệp quá lớn (${value} MB)`,
      cure: 'Hãy chia thành nhiều tệp, hoặc bỏ các cột không cần.',
    }),
    'file-unknown': (value: string) => ({
      reason: `không phải bảng tính hay tệp văn bản (${value})`,
      cure: 'Hãy lưu ở dạng XLSX hoặc CSV.',
    }),
    'sheet-large': (value: string) => ({
      reason: `bảng quá lớn: hơn ${Number(value) / 1_000_000} triệu ô`,
      cure: 'Hãy chỉ để lại bảng cần nạp, hoặc chia thành nhiều tệp.',
    }),
    'quote-open': () => ({ reason: 'dấu ngoặc kép không đóng', cure: 'Hãy sửa dấu ngoặc kép ở dòng này.' }),
    'place-unknown': (value: string, detail: string) => ({
      reason: `không có tỉnh, thành phố nào tên “${value}” trong hệ thống này`,
      cure: detail === '' ? 'Hãy sửa tên trong tệp.' : `Có phải: ${detail}? Hãy sửa tên trong tệp.`,
    }),
    'place-twice': (value: string, detail: string) => ({
      reason: `một tỉnh, thành phố có hai giá trị khác nhau: ${value} và ${detail}`,
      cure: 'Hãy bỏ dòng sai.',
    }),
    'place-again': (value: string, detail: string) => ({
      reason: `“${value}” có ở nhiều dòng: ${detail}`,
      cure: 'Hãy bỏ dòng thừa.',
    }),
    'places-missing': (value: string, detail: string) => ({
      reason: `${value === '' ? '' : `năm ${value} `}thiếu: ${detail}`,
      cure: 'Hãy bổ sung nếu nhà công bố có số.',
    }),
    'not-a-number': (value: string) => ({
      reason: `“${value}” không phải là số`,
      cure: 'Hãy ghi số hoặc để trống.',
    }),
    'error-value': (value: string) => ({
      reason: `ô báo lỗi ${value}`,
      cure: 'Hãy sửa công thức trong bảng tính.',
    }),
    'score-beyond': (value: string, detail: string) => ({
      reason: `${value} nằm ngoài thang điểm (tối đa: ${detail})`,
      cure: 'Hãy xem lại giá trị hoặc cột.',
    }),
    'rank-beyond': (value: string) => ({
      reason: `${value} không thể là thứ hạng`,
      cure: 'Hãy xem lại cột thứ hạng.',
    }),
    'year-unread': (value: string) => ({
      reason: `“${value}” không phải là năm`,
      cure: 'Hãy ghi năm bằng bốn chữ số.',
    }),
    'year-outside': (value: string, detail: string) => ({
      reason: `chưa có bộ tiêu chí của ${detail} cho năm ${value}`,
      cure: 'Hãy thêm năm này vào bảng editions (và components nếu khung mới), rồi nạp lại.',
    }),
    'cells-beyond': (value: string) => ({
      reason: `có số (${value}) ở cột không có tiêu đề: dấu phẩy thập phân có thể đã bị đọc thành dấu ngăn cột`,
      cure: 'Hãy lưu lại tệp với dấu chấm phẩy ngăn cột, hoặc ở dạng XLSX.',
    }),
    'thousands-lost': (value: string) => ({
      reason: `dấu chấm phân cách hàng nghìn đã bị đọc thành dấu thập phân (${value})`,
      cure: 'Không thể khôi phục số đã mất: hãy xuất lại từ nguồn, không mở qua bảng tính.',
    }),
    'form-unknown': (value: string) => ({
      reason: `“${value}” không giống biểu nào trong bảng forms`,
      cure: 'Hãy xem lại tiêu đề cột, hoặc thêm biểu vào data/forms.csv.',
    }),
    'column-missing': (value: string, detail: string) => ({
      reason: `không thấy cột ${value} “${detail}” của biểu`,
      cure: 'Hãy ghi lại tiêu đề cột như mẫu; những gì tính từ cột này chưa được nạp.',
    }),
    'column-twice': (value: string, detail: string) => ({
      reason: `không rõ cột nào là ${value}: ${detail}`,
      cure: 'Hãy ghi lại tiêu đề cột như mẫu, mỗi cột một lần.',
    }),
    'cell-missing': (_: string, detail: string) => ({
      reason: `ô “${detail}” để trống`,
      cure: 'Hãy ghi số, ghi 0 nếu không có hồ sơ.',
    }),
    'count-broken': (value: string, detail: string) => ({
      reason: `“${value}” ở cột “${detail}” không phải số hồ sơ`,
      cure: 'Hãy ghi số nguyên không âm.',
    }),
    'sum-differs': (value: string, detail: string) => ({
      reason: `không khớp: ${value}, nhưng ${detail}`,
      cure: 'Hãy sửa ô sai rồi gửi lại; dòng này chưa được nạp.',
    }),
    'total-differs': (value: string, detail: string) => ({
      reason: `dòng tổng không khớp: ${value}, nhưng ${detail}`,
      cure: 'Hãy sửa dòng sai rồi gửi lại; các dòng trong tổng này chưa được nạp.',
    }),
    'row-twice': (value: string, detail: string) => ({
      reason: `“${value}” có ở nhiều dòng: ${detail}`,
      cure: 'Hãy giữ một dòng.',
    }),
    'unit-unknown': (value: string, detail: string) => ({
      reason: `không có đơn vị nào tên “${value}”`,
      cure: detail === '' ? 'Hãy sửa tên, hoặc dùng --unit.' : `Có phải: ${detail}? Hãy sửa tên trong tệp.`,
    }),
    'unit-ended': (value: string, detail: string) => ({
      reason: `“${value}” (${detail}) không hoạt động suốt kỳ báo cáo`,
      cure: 'Hãy ghi tên đơn vị của kỳ này.',
    }),
    'form-in-part': (value: string) => ({
      reason: `${value} dòng không đúng, nên cả biểu chưa được nạp: tổng của đơn vị sẽ thiếu`,
      cure: 'Hãy sửa các dòng đã nêu rồi gửi lại.',
    }),
    'carried-differs': (value: string, detail: string) => ({
      reason: `số kỳ trước chuyển sang là ${value}, nhưng kỳ trước còn lại (${detail})`,
      cure: 'Hãy hỏi đơn vị biểu nào đúng.',
    }),
    'level-differs': (value: string, detail: string) => ({
      reason: `biểu tổng hợp và biểu của đơn vị khác nhau: ${value} (${detail})`,
      cure: 'Hãy hỏi đơn vị biểu nào đúng, rồi chọn một tệp hoặc bỏ số đã nạp.',
    }),
    'form-differs': (value: string, detail: string) => ({
      reason: `hai biểu của cùng đơn vị và kỳ khác nhau: ${value} (${detail})`,
      cure: 'Hãy hỏi đơn vị biểu nào đúng, rồi chọn một tệp.',
    }),
    'days-overlap': (value: string, detail: string) => ({
      reason: `các ngày ${value} trùng một phần với ${detail}`,
      cure: 'Hãy gửi biểu của đúng kỳ còn thiếu.',
    }),
    'difference-unknown': (value: string, detail: string) => ({
      reason: `không trừ được lũy kế cho ${detail}: ${value}`,
      cure: 'Hãy gửi biểu của riêng kỳ này.',
    }),
    'date-unread': (value: string) => ({
      reason: `“${value}” không phải là ngày`,
      cure: 'Hãy ghi như 05/01/2026 08:30; dòng này không được nhận.',
    }),
    'date-far': (value: string) => ({
      reason: `ngày ${value} nằm ngoài các năm 2000 đến 2040`,
      cure: 'Hãy xem lại năm; dòng này không được nhận.',
    }),
    'date-early': (value: string, detail: string) => ({
      reason: `${value} sớm hơn lúc tiếp nhận (${detail})`,
      cure: 'Hãy sửa ngày sai; dòng này không được nhận.',
    }),
    'dates-swapped': (value: string) => ({
      reason: `${value} có thể đã bị đảo ngày và tháng: bảng tính đã đổi một phần của cột thành ngày`,
      cure: 'Hãy xuất lại tệp, không mở qua bảng tính.',
    }),
    'end-missing': (value: string) => ({
      reason: `trạng thái “${value}” nhưng không có ngày xong`,
      cure: 'Hãy ghi ngày có kết quả hoặc ngày rút; nếu không, hồ sơ bị tính là còn mở.',
    }),
    'code-lost': (value: string) => ({
      reason: `mã hồ sơ ${value} đã bị bảng tính đổi thành số hoặc ngày`,
      cure: 'Hãy xuất lại tệp với cột mã là chữ.',
    }),
    'word-unread': (value: string, detail: string) => ({
      reason: `“${value}” trong cột ${detail} chưa rõ nghĩa`,
      cure: 'Hãy ghi lại bằng từ của phần mềm một cửa; giá trị này không được lấy.',
    }),
    'head-missing': (value: string, detail: string) => ({
      reason: `bảng ${detail} thiếu cột ${value}`,
      cure: 'Hãy thêm cột vào dòng đầu.',
    }),
    'cell-blank': (value: string) => ({
      reason: `ô ${value} bắt buộc phải có giá trị`,
      cure: 'Hãy điền giá trị, hoặc bỏ cả dòng nếu chưa biết.',
    }),
    'cell-type': (value: string, detail: string) => ({
      reason: `“${value}” không đúng kiểu của cột (${detail})`,
      cure: 'Hãy ghi đúng kiểu: số với dấu chấm thập phân, ngày dạng 2026-11-20, chữ trong danh sách.',
    }),
    'held-otherwise': (value: string, detail: string) => ({
      reason: `số đã nạp của ${detail} chia theo lĩnh vực khác: ${value}`,
      cure: 'Hãy bỏ số liệu đã nạp này rồi nạp lại tệp.',
    }),
  },
  /** What belongs to a form's figures without being wrong. */
  notes: {
    head: (detail: string) => `tiêu đề ghi: ${detail}`,
    derived: (detail: string) => `suy ra: ${detail}`,
    summed: (detail: string) => `“${detail}” có ở nhiều phần của biểu, đã cộng`,
  },
  asked: 'còn câu hỏi chưa trả lời',
  rollCall: {
    title: (period: string, from: string, to: string, form: string) =>
      `Điểm danh kỳ ${period} (${from} – ${to}), biểu ${form}`,
    received: (count: string, all: string) => `Đã nhận: ${count}/${all} đơn vị`,
    again: (count: string) => `Cần gửi lại: ${count} đơn vị`,
    missing: (count: string, names: string) => `Còn ${count} đơn vị chưa gửi: ${names}`,
    everyone: 'Mọi đơn vị đã gửi.',
    double: (unit: string, files: string) => `${unit} gửi nhiều tệp: ${files}`,
    unplaced: (count: string, files: string) => `Chưa rõ đơn vị hoặc kỳ: ${count} tệp: ${files}`,
  },
} as const
