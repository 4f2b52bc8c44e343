import type { Format } from '../format.ts'
import { columnMeanings } from './columnMeanings.ts'

export const dictionary = (format: Format) => ({
  headline: (tables: number, columns: number) =>
    `${format.number(tables)} bảng, ${format.number(columns)} cột của gói dữ liệu`,
  found: (columns: number) => `${format.number(columns)} cột khớp với chữ đang tìm`,
  subtitle: 'Tên bảng, cột đúng như trong tệp và trong SQL',
  table: 'Bảng',
  column: 'Cột',
  meaning: 'Nghĩa',
  type: 'Kiểu, từ cho phép',
  needed: 'Bắt buộc',
  key: 'khóa',
  yes: 'có',
  no: 'không',
  references: 'Ở bảng',
  source: 'hợp đồng dữ liệu của bảng điều khiển',
  types: {
    text: 'chữ',
    integer: 'số nguyên',
    number: 'số',
    boolean: 'true hoặc false',
    date: 'ngày 2026-11-20',
    timestamp: 'thời điểm 2026-11-20T14:30:00',
  },
  columns: columnMeanings,
})
