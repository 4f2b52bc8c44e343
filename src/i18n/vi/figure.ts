import type { Format } from '../format.ts'

export const figure = (format: Format) => ({
  sourceHead: 'Nguồn',
  source: (sources: readonly string[]) => `Nguồn: ${sources.join('; ')}`,
  readIn: (titles: readonly string[]) => `Đọc ở: ${titles.join('; ')}`,
  simulated: 'SỐ GIẢ LẬP – KHÔNG PHẢI SỐ LIỆU CỦA ĐƠN VỊ',
  scale: (part: number) => `tỷ lệ hồ sơ 1:${format.number(1 / part, 0)}`,
  chosenFile: (files: string) => `tệp của bạn: ${files}`,
  ownFile: (files: string, at: string) => `tệp của bạn: ${files} · đọc lúc ${at}`,
  takenFiles: (file: string, more: number, date: string) =>
    `${file}${more > 0 ? ` và ${more} tệp nữa` : ''} (do người dùng nạp ${date})`,
  restOfPackage: 'phần còn lại: gói dữ liệu của trang',
  andPackage: 'phần không tính từ hồ sơ: gói dữ liệu của trang',
  simulatedShort: 'giả lập',
  publishedOn: (dates: string) => `công bố ${dates}`,
  sourcesNotLoaded: 'nguồn chưa nạp được',
  unknownDate: 'chưa rõ ngày công bố',
  rankPrinted: (rank: string) => `hạng công bố ${rank}`,
  rankComputed: (rank: string) => `hạng ${rank} tính từ điểm công bố`,
  status: {
    verified: 'đã đối chiếu',
    derived: 'suy ra',
    assumed: 'giả định',
    unverified: 'chưa xác minh',
  },
  statusWhy: {
    verified: 'Có văn bản hoặc công bố chính thức làm căn cứ',
    derived: 'Tính ra từ số đã công bố',
    assumed: 'Giả định của bảng điều khiển, chưa có văn bản',
    unverified: 'Chưa đối chiếu được với nguồn gốc; không phải số chính thức',
  },
  table: 'Bảng',
  picture: 'Hình',
  excel: 'Excel',
  more: 'Khác',
  sql: 'SQL',
  actions: 'Xuất hình, bảng và đường dẫn',
  fontMissing: 'vẽ bằng phông chữ thay thế: chưa tải được phông của trang',
  exportFailed: (reason: string) => `Không xuất được: ${reason}`,
  noRows: 'Không có dòng nào',
  moreRows: (n: number) => `Thêm ${format.number(n)} dòng`,
  missing: 'không có số',
  sortBy: (column: string) => `Sắp xếp theo ${column}`,
  details: 'Chi tiết',
  waiting: (what: string) => `Đang nạp ${what}…`,
  waitingPlain: 'Đang nạp…',
  failed: 'Không lập được hình này',
  failedView: 'Màn hình này gặp lỗi',
  failedData: 'Dữ liệu gặp lỗi',
  partMissing:
    'một phần của trang không tải được từ máy chủ. Xem lại kết nối mạng rồi bấm Thử lại; nếu vẫn lỗi, hãy tải lại trang.',
  unforeseen: (said: string) =>
    `lỗi ngoài dự kiến (${said}). Hãy bấm Thử lại; nếu vẫn lỗi, hãy gửi đường dẫn của trang này cho người quản trị.`,
  unsaid: (what: string) => `${what} (lời giải thích cũng chưa tải được)`,
  retry: 'Thử lại',
  reason: 'Lý do',
  reasonAbove: 'nêu ở đầu trang',
  empty: 'Chưa có số liệu',
  stale: 'Đang cập nhật',
  keyboard: 'Dùng phím mũi tên để đi qua các điểm, Enter để chọn; nút Bảng cho cùng số liệu dạng bảng.',
  ends: (label: string, first: string, last: string, best: string) =>
    `${label}; đầu ${first}; cuối ${last}; tốt nhất ${best}`,
  unchanged: 'không đổi',
  up: 'tăng',
  down: 'giảm',
  better: 'tốt lên',
  worse: 'kém đi',
  choose: 'Chọn',
  find: 'Tìm…',
  nothingFound: 'Không tìm thấy',
  whatIsShown: 'Đang xem',
  done: 'Xong',
  close: 'Đóng',
  papers: 'Báo cáo',
  address: 'Đường dẫn',
  date: 'Ngày',
  known: 'Số đã biết',
  here: 'Vị trí',
  points: (n: number) => `${format.number(n)} điểm`,
  /** `T17` of a week, with its year where that is another than that of a week or day; `10/2026` of a month. */
  since: (period: string, now: string) =>
    /^\d{4}-\d{2}$/.test(period)
      ? `${Number(period.slice(5))}/${period.slice(0, 4)}`
      : sinceWeek(period, now),
})

const sinceWeek = (week: string, now: string) =>
  `T${Number(week.slice(6))}${week.slice(0, 4) === now.slice(0, 4) ? '' : `/${week.slice(0, 4)}`}`
