import type { Column } from '../contract.ts'
import type { Value } from './PackageRow.ts'

export type Cell = { value: Value } | { message: string; cure: string }

/** The value of a cell in the type that the contract gives its column, or what is wrong with it. */
export function readCell(column: Column, raw: Value | undefined): Cell {
  if (raw === undefined || raw === null || raw === '') {
    return column.required
      ? {
          message: 'bắt buộc phải có giá trị nhưng đang trống',
          cure: 'điền giá trị, hoặc bỏ cả dòng nếu chưa biết',
        }
      : { value: null }
  }
  const cell = readTyped(column.type, raw)
  if ('value' in cell && column.words && !column.words.includes(String(cell.value))) {
    return {
      message: `“${raw}” không có trong danh sách cho phép`,
      cure: `dùng một trong: ${column.words.join(', ')}`,
    }
  }
  return cell
}

function readTyped(type: Column['type'], raw: string | number | boolean): Cell {
  const text = String(raw)
  if (type === 'text') return { value: text }
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return { value: text === 'true' }
    return {
      message: `“${text}” không phải là đúng/sai`,
      cure: 'ghi true, false, hoặc để trống nếu chưa biết',
    }
  }
  if (type === 'date') {
    if (isDate(text)) return { value: text }
    return { message: `“${text}” không phải là ngày`, cure: 'ghi theo dạng 2026-11-20' }
  }
  if (type === 'timestamp') {
    if (/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/.test(text) && isDate(text.slice(0, 10))) {
      return { value: text }
    }
    return { message: `“${text}” không phải là thời điểm`, cure: 'ghi theo dạng 2026-11-20T16:30:00' }
  }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    return {
      message: `“${text}” không phải là số`,
      cure: 'ghi số với dấu chấm thập phân, không có dấu phân cách nghìn',
    }
  }
  const value = Number(text)
  if (type === 'integer' && !Number.isInteger(value)) {
    return { message: `“${text}” không phải là số nguyên`, cure: 'ghi số nguyên' }
  }
  return { value }
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
