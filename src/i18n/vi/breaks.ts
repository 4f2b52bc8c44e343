/** Why two years of an index do not compare, or may not. */
export const breaks = {
  refused: (year: number) => `từ ${year} bộ thành phần, thang điểm hoặc trọng số khác`,
  suspected: (year: number) => `từ ${year} nghi có thay đổi phương pháp`,
  places: 'số tỉnh, thành phố được xếp hạng khác',
  systems: (year: number, now: string, before: string) =>
    `năm ${year} xếp hạng ${now} tỉnh, thành phố, trước đó ${before}`,
  noEdition: (year: number) => `không rõ bộ tiêu chí của năm ${year}`,
  /** Beside a change of rank between years that rank different places. */
  overBoth: (among: number, apart: number | null) =>
    `tính trên ${among} tỉnh, thành phố được xếp hạng cả hai năm${apart === null ? '' : `; ${apart} chỉ có ở một năm`}`,
  asPrinted: (apart: number | null) =>
    `hạng công bố; ${apart === null ? 'số tỉnh, thành phố được xếp hạng hai năm khác nhau' : `${apart} tỉnh, thành phố chỉ được xếp hạng ở một năm`}`,
  untranslated: 'chưa có bản dịch',
}
