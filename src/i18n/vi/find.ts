import type { Format } from '../format.ts'

/** Of the field that finds everything. */
export const find = (format: Format) => ({
  hint: 'Gõ có dấu hay không dấu, tên tắt hay mã đều được',
  nothing: (text: string) => `Không có gì khớp với “${text}”`,
  loading: 'Đang nạp danh mục…',
  count: (n: number) => `${format.number(n)} kết quả`,
  formerly: (names: readonly string[]) => `trước đây: ${format.list(names)}`,
  openCase: 'mở ở Điểm nghẽn',
  kinds: {
    screen: 'Màn hình',
    tab: 'Phần của màn hình',
    index: 'Chỉ số',
    component: 'Thành phần',
    place: 'Tỉnh, thành phố',
    unit: 'Đơn vị',
    indicator: 'Nội dung theo dõi',
    field: 'Lĩnh vực thủ tục',
    case: 'Hồ sơ, văn bản',
    method: 'Cách tính',
    term: 'Thuật ngữ',
  },
})
