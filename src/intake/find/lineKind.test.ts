import { expect, test } from 'vitest'
import { isHeadWord, isNote, isSection, isSignature, isUnitLine } from './lineKind.ts'

const kinds = { isHeadWord, isNote, isSection, isSignature, isUnitLine }

test.each<[string, (keyof typeof kinds)[]]>([
  ['Đơn vị tính: điểm', ['isUnitLine']],
  ['(ĐVT: %)', ['isUnitLine']],
  ['Đơn vị', ['isHeadWord']],
  ['Tỉnh/Thành phố', ['isHeadWord']],
  ['STT', ['isHeadWord']],
  ['Tên tỉnh/thành phố', ['isHeadWord']],
  ['Nguồn: Bộ Nội vụ', ['isNote']],
  ['GHI CHÚ: không có', ['isNote']],
  ['(*) Điều chỉnh năm 2018', ['isNote']],
  ['Nguồn nhân lực', []],
  ['I. Đồng bằng sông Hồng', ['isSection']],
  ['VÙNG TÂY NGUYÊN', ['isSection']],
  ['Nhóm tốt', ['isSection']],
  ['Hà Nội', []],
  ['Vũng Tàu', []],
  ['Vinh', []],
  ['Vĩ Dạ', []],
  ['Vi Thanh', []],
  ['A Lưới', []],
  ['II Đồng bằng', ['isSection']],
  ['B- Khối tỉnh', ['isSection']],
  ['NGƯỜI LẬP BIỂU', ['isSignature']],
  ['Thủ trưởng đơn vị', ['isSignature']],
  ['(Ký tên, đóng dấu)', ['isSignature']],
  ['TM. ỦY BAN NHÂN DÂN', ['isSignature']],
  ['Huế, ngày 3 tháng 4 năm 2024', ['isSignature']],
])('what “%s” is by its words: %j', (text, expected) => {
  const found = Object.entries(kinds).flatMap(([kind, is]) => (is(text) ? [kind] : []))
  expect(found).toEqual(expected)
})
