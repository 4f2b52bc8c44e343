import { expect, test } from 'vitest'
import { shortName } from './shortName.ts'

test.each([
  ['Tính minh bạch và tiếp cận thông tin', 'Tính minh bạch'],
  ['Tiếp cận đất đai và sự ổn định trong sử dụng đất', 'Tiếp cận đất đai'],
  ['Đào tạo lao động', 'Đào tạo lao động'],
  ['Xây dựng và phát triển chính quyền điện tử', 'Xây dựng và phát triển chính quyền điện tử'],
  ['Trồng, chăm sóc cây và con', 'Trồng, chăm sóc cây và con'],
  ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'Chỉ số năng lực cạnh tranh cấp tỉnh'],
  ['Land access and security of tenure', 'Land access and security of tenure'],
])('“%s” is called “%s” for short', (name, short) => {
  expect(shortName(name)).toBe(short)
})

test('names that would be the same for short stay whole', () => {
  const siblings = ['Tiếp cận dịch vụ và thông tin', 'Tiếp cận dịch vụ và khiếu nại']
  expect(siblings.map((name) => shortName(name, siblings))).toEqual(siblings)
})
