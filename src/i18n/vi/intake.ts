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
  } as Readonly<Record<string, string>>,
  faults: {
    'file-empty': () => ({ reason: 'tệp trống', cure: 'Hãy chọn tệp khác.' }),
    'file-encrypted': () => ({ reason: 'tệp có mật khẩu', cure: 'Hãy bỏ mật khẩu rồi lưu lại.' }),
    'file-cut': () => ({ reason: 'tệp hỏng hoặc tải chưa hết', cure: 'Hãy lấy lại tệp gốc.' }),
    'file-bomb': () => ({ reason: 'tệp nén bung ra quá lớn', cure: 'Hãy lưu lại thành tệp nhỏ hơn.' }),
    'file-unknown': (value: string) => ({
      reason: `không phải bảng tính hay tệp văn bản (${value})`,
      cure: 'Hãy lưu ở dạng XLSX hoặc CSV.',
    }),
    'sheet-large': (value: string) => ({
      reason: `trang tính quá lớn (${value})`,
      cure: 'Hãy chỉ để lại bảng cần nạp.',
    }),
    'quote-open': () => ({ reason: 'dấu ngoặc kép không đóng', cure: 'Hãy sửa dấu ngoặc kép ở dòng này.' }),
    'place-unknown': (value: string, detail: string) => ({
      reason: `không có tỉnh, thành phố nào tên “${value}” trong hệ thống này`,
      cure: detail === '' ? 'Hãy sửa tên trong tệp.' : `Có phải: ${detail}? Hãy sửa tên trong tệp.`,
    }),
    'place-twice': (value: string, detail: string) => ({
      reason: `một nơi có hai giá trị khác nhau: ${value} và ${detail}`,
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
  },
} as const
