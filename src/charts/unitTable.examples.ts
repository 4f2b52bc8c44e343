import type { TintedTable, TintStep } from './tintedTable.ts'

const steps: readonly TintStep[] = ['reached', 0, 2, 'unsure', 4, 'low', 'none', 'better']

const table = (heads: readonly string[], names: readonly string[]): TintedTable => ({
  keys: [
    { step: 'reached', label: 'đạt mục tiêu' },
    { step: 0, label: 'kém ≤ 1 đ' },
    { step: 4, label: '> 10 đ' },
    { step: 'unsure', label: 'kém, có thể do ngẫu nhiên' },
    { step: 'better', label: 'tốt hơn, ngoài 99,8 %' },
  ],
  columns: heads.map((head, i) => ({
    key: String(i),
    head,
    below: '≥ 98 %',
    subject: i < heads.length / 2 ? 'Thời hạn' : 'Số hoá',
  })),
  rows: names.map((name, n) => ({
    key: name,
    name,
    isSum: n === 0,
    cells: heads.map((_, i) => ({
      text: `${90 + ((n + i) % 9)},5`,
      step: steps[(n + i) % steps.length] ?? 'none',
    })),
  })),
  followed: null,
})

const heads = ['Đúng hạn, đã xong', 'Đúng hạn, đến hạn', 'Kết quả điện tử', 'Tái sử dụng dữ liệu số hoá']

export const unitTableExamples: Readonly<Record<string, TintedTable>> = {
  'few columns': table(heads, ['Quận Ba Đình (cũ)', 'Phường Ba Đình', 'Phường Ngọc Hà']),
  'many columns': table([...heads, ...heads, ...heads, ...heads], ['Sở Tài chính', 'Sở Nội vụ']),
  'long names': table(
    [...heads, 'Giải quyết thủ tục hành chính trước và đúng hạn theo từng lĩnh vực'],
    ['Ban Quản lý Khu công nghệ cao và Khu công nghiệp thành phố Hà Nội', 'Sở Nội vụ'],
  ),
  'no unit': table(heads, []),
  'no column': table([], ['Sở Tài chính']),
}
