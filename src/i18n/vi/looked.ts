import type { Format } from '../format.ts'

/** What the address asks for and the screen cannot show, and what it shows in its place. */
export const looked = (format: Format) => ({
  year: {
    figure: (index: string, asked: number, shown: string) =>
      `${index} ${asked} chưa có số công bố: đang xem ${shown}.`,
    components: (index: string, asked: number, shown: string) =>
      `${index} ${asked} chưa có thành phần: đang xem ${shown}.`,
    component: (index: string, asked: number, shown: string) =>
      `${index} ${asked} không có thành phần này: đang xem ${shown}.`,
    whole: (index: string, asked: number, shown: string) =>
      `${index} ${asked} chưa đủ điểm của mọi tỉnh, thành phố: đang xem ${shown}.`,
    pair: (index: string, asked: number, shown: string) =>
      `${index} ${asked} không có năm trước để so: đang xem ${shown}.`,
  },
  grain: (shown: string) => `Trang này xem theo tuần hoặc tháng: đang xem theo ${shown}.`,
  calendar: 'Trang này theo lịch thường, không theo lịch báo cáo.',
  index: (asked: string, shown: string) =>
    `Chưa có nội dung theo dõi nào nói thay ${asked}: đang xem ${shown}.`,
  former: (name: string, ended: string, heir: string) =>
    `${name} kết thúc ngày ${format.date(ended)}: đang xem ${heir}.`,
  seeFormer: 'Xem đơn vị cũ',
  why: 'Vì sao?',
  whyOf: (index: string, year: number) => `Vì sao? ${index} ${year} tăng, giảm do đâu`,
  whichStep: 'Bước nào?',
  whichStepOf: (unit: string) => `Bước nào? Hồ sơ của ${unit} chậm ở bước nào`,
})
