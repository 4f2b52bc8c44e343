import type { Format } from '../format.ts'

export const upload = (format: Format) => ({
  simulated: 'Tệp này là số giả lập',
  simulatedWhy: 'Mọi hình vẽ từ tệp sẽ mang dấu SỐ GIẢ LẬP',
  taking: {
    label: (files: readonly string[]) => `Đang đọc ${files.join(', ')}`,
    phases: {
      opening: 'Mở tệp',
      looking: 'Đọc ngày xong và hạn',
      counting: 'Kiểm tra từng dòng và đếm',
      finishing: 'Cộng thành số đo theo tuần',
    },
    rows: (rows: number, of: number | null) =>
      of === null ? `${format.number(rows)} dòng` : `${format.number(rows)} trên ${format.number(of)} dòng`,
    stop: 'Dừng',
    stays: 'Số liệu đang xem vẫn giữ nguyên cho đến khi đọc xong.',
  },
  refused: {
    title: (files: readonly string[]) => `Không nạp được ${files.join(', ')}`,
    stays: 'Không có gì thay đổi: các hình vẫn là số liệu trước đó.',
    again: 'Chọn tệp khác…',
  },
  weeks: {
    headline: (week: string, rate: string, counts: string) =>
      `${week}: ${rate} hồ sơ xong đúng hạn (${counts})`,
    none: 'Tệp chưa có tuần nào có hồ sơ xong mà có hạn',
    subtitle: (files: readonly string[]) =>
      `Tỷ lệ đúng hạn theo tuần · toàn bộ hồ sơ trong ${files.join(', ')}`,
    counting: 'đang kiểm tra từng dòng và đếm nốt các nội dung khác',
    label: 'Tỷ lệ hồ sơ xong đúng hạn theo tuần, từ tệp của bạn',
    columns: { week: 'Tuần', monday: 'Từ ngày', rate: 'Tỷ lệ', onTime: 'Đúng hạn', due: 'Đã xong, có hạn' },
    open: 'Mở tiếp:',
  },
  report: {
    headline: (rows: number, seconds: number) =>
      `Đã đọc ${format.number(rows)} hồ sơ trong ${format.number(seconds, 1)} giây`,
    days: 'Ngày trong tệp',
    from: (first: string, last: string) => `${format.date(first)} – ${format.date(last)}`,
    asOf: 'Số liệu tính đến ngày',
    asOfWhy: 'mặc định là ngày cuối trong tệp; đổi ngày rồi bấm Đếm lại',
    recount: 'Đếm lại',
    measuredFrom: 'Đếm từ ngày',
    units: 'Đơn vị có hồ sơ',
    measurements: 'Số đo tính được',
    dropped: 'Cột lạ, không đọc',
    missing: 'Cột thiếu, để trống',
    fields: 'Lĩnh vực chưa có trong danh mục',
    none: 'không có',
    steps: 'Các bước xử lý',
    withSteps: 'có tệp kèm',
    noSteps: 'chưa có: Điểm nghẽn không chia được theo bước',
    codes: 'Mã hồ sơ trùng',
    codesChecked: 'không có',
    codesNot: 'chưa kiểm tra (quá 1 triệu hồ sơ)',
    others: 'Nội dung không tính từ hồ sơ',
    othersKept: 'giữ của gói dữ liệu',
    othersGone: 'không có số: không trộn số của tệp với số giả lập của trang',
    mark: 'Đánh dấu là số giả lập',
    home: 'Về số liệu của trang',
  },
  columns: {
    headline: (n: number, needed: number) =>
      `Tệp hồ sơ có tới ${format.number(n)} cột, ${format.number(needed)} cột bắt buộc`,
    headlineSteps: (n: number) => `Tệp các bước xử lý (không bắt buộc) có tới ${format.number(n)} cột`,
    subtitle:
      'Tên cột đúng như bảng này; cột khác không được đọc, nên dữ liệu cá nhân không bao giờ vào trang',
    example: 'Tải tệp mẫu (CSV)',
  },
})
