import type { Format } from '../format.ts'

/** Where papers are made on the page. */
export const papers = (format: Format) => ({
  title: (unit: string) => `Báo cáo, bản tin: ${unit}`,
  what: 'các kỳ có số liệu',
  period: 'Kỳ',
  calendar: 'Lịch',
  report: 'Báo cáo (.docx)',
  bulletin: 'Bản tin (.html)',
  picture: 'Ảnh bản tin (.png)',
  confirm: 'Phiếu xác nhận số liệu (.docx)',
  all: 'Mọi đơn vị trực thuộc',
  allWhy: 'Cả Thành phố và các đơn vị trực thuộc, trong một tệp ZIP',
  draft: 'Ghi DỰ THẢO',
  template: 'Dùng mẫu .docx của đơn vị cho báo cáo',
  example: 'mẫu để bắt đầu',
  making: 'Đang lập…',
  progress: (done: number, of: number) => `${format.number(done)}/${format.number(of)} tệp`,
  stop: 'Dừng',
  stopped: 'Đã dừng.',
  done: (name: string) => `Đã lập ${name}.`,
  failed: (reason: string) => `Không lập được: ${reason}`,
  blanks: 'Số, ngày, chữ ký và phần nguyên nhân, kiến nghị để trống để đơn vị ghi.',
  nothing: 'Chưa có số đo nào để lập báo cáo',
})
