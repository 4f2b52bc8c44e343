import { refusals, whyNoTotal } from './refusals.ts'
/** What the report says on standard error. */
export const report = {
  sound: (rows: string) => `Đã kiểm tra ${rows} dòng: không có lỗi.`,
  faults: (n: number) => `${n} lỗi.`,
  refused: (index: string, from: number, to: number, reasons: string) =>
    `không so được ${index} ${from} với ${to}: ${reasons}`,
  suspected: (index: string, from: number, to: number, reasons: string) =>
    `cẩn trọng khi so ${index} ${from} với ${to}: ${reasons}`,
  gone: (year: number, places: string) => `chỉ xếp hạng năm ${year}: ${places}`,
  set: (index: string, from: number, to: number, alone: string) =>
    `${index} ${from} và ${to} xếp hạng số tỉnh, thành phố khác nhau (${alone}); phần set là do đó`,
  refusals: refusals as Readonly<Record<keyof typeof refusals, (...about: string[]) => string>>,
  whyNoTotal,
  noInterval: (index: string, year: number, why: string) =>
    `${index} ${year}: không có khoảng hạng, vì ${why}`,
  reach: {
    partial: (index: string, year: number) =>
      `${index} ${year} chưa công bố đủ: không tính được cần gì để đạt hạng`,
    without: (index: string, year: number, place: string) =>
      `${index} ${year} công bố không có ${place}: không tính được cần gì để đạt hạng`,
    there: (place: string, rank: number | null, others: string) =>
      `${place} đã ở hạng ${rank} khi các tỉnh, thành phố khác đi như vậy (${others})`,
    beyond: (goal: number, rank: number | null) =>
      `hạng ${goal} ngoài tầm các mức trần: đạt hết cũng chỉ được hạng ${rank}`,
  },
}
