import { expect, test } from 'vitest'
import { fileName } from './fileName.ts'

test.each([
  [['PCI', 2021, '01', 'xep-hang'], 'pci-2021-01-xep-hang'],
  [['QD766.DVTT.a', 2024, '01', 'theo tuần'], 'qd766-dvtt-a-2024-01-theo-tuan'],
  [['X.00070', 'Đúng hạn', null, ''], 'x-00070-dung-han'],
])('%j is written %s', (parts, name) => {
  expect(fileName(parts)).toBe(name)
})
