import type { Format } from '../format.ts'

export const forecast = (format: Format) => ({
  of: 'của',
  index: 'Chỉ số',
  place: 'Tỉnh, thành phố',
  models: {
    last: 'Giữ nguyên điểm năm trước',
    median: 'Năm trước + mức đổi trung vị',
    shrunk: 'Kéo về trung vị',
    average: 'Bình quân ba năm quanh trung vị',
    damped: 'Theo đà, tắt dần',
  },
  modelWhy: {
    last: 'Điểm năm tới = điểm năm nay',
    median: 'Điểm năm nay cộng trung vị của mọi mức đổi một năm trong quá khứ',
    shrunk: 'Trung vị năm nay cộng một phần khoảng cách đến trung vị; phần giữ lại ước từ các năm trước',
    average: 'Trung vị, mức đổi trung vị và khoảng cách bình quân ba năm đến trung vị',
    damped: 'Điểm năm nay, mức đổi trung vị và một phần mức đổi riêng của năm nay',
  },
  official: {
    what: 'dự báo chỉ số',
    proven: (index: string, year: number, place: string, score: string, between: string | null) =>
      `${index} ${year}, dự báo: ${place} khoảng ${score} điểm${between === null ? '' : ` (80%: ${between})`}`,
    rank: (rank: number, between: string | null) =>
      `, hạng khoảng ${rank}${between === null ? '' : ` (80%: ${between})`}`,
    noneBeats: (index: string, year: number) =>
      `${index} ${year}: không mô hình nào hơn giữ nguyên điểm năm trước`,
    fewYears: (index: string, year: number) =>
      `${index} ${year}: chưa đủ năm so được để chứng minh mô hình nào hơn giữ nguyên điểm năm trước`,
    unknown: (index: string, year: number, place: string) =>
      `${index} ${year}: không dự báo được cho ${place}`,
    subtitle: (place: string, from: number, to: number) =>
      `Tổng điểm · ${place} · ${from}–${to}; nét chấm là dự báo, dải là khoảng 80%`,
    referenceSubtitle: (place: string, from: number, to: number) =>
      `Tổng điểm · ${place} · ${from}–${to}; nét chấm là giá trị tham khảo`,
    keptRank: (rank: number, between: string | null) =>
      `, giữ hạng ${rank}${between === null ? '' : ` (80%: ${between})`}`,
    mark: 'Dự báo, không phải số công bố',
    referenceMark: 'Tham khảo, không phải số công bố',
    tested: (years: number) =>
      `thử trên ${format.number(years)} năm trước, mỗi năm chỉ dùng số liệu có trước năm đó`,
    label: (index: string, place: string) => `Điểm ${index} của ${place} qua các năm và dự báo`,
    method: (model: string, error: string, years: number) =>
      `Cách tính: ${model}. Thử trên ${format.number(years)} năm trước: lệch bình quân ${error} điểm`,
    than: (last: string, median: string) =>
      `; giữ nguyên lệch ${last}, cộng mức đổi trung vị lệch ${median}.`,
    ranks: (error: string, last: string | null) =>
      `Hạng lệch bình quân ${error} bậc${last === null ? '' : `; giữ nguyên hạng lệch ${last}`}.`,
    sameRanks: (error: string) =>
      `Hạng lệch bình quân ${error} bậc, bằng giữ nguyên hạng: dự báo này chỉ hơn về điểm.`,
    reference: (score: string, rank: number | null) =>
      `Để tham khảo, giữ cách đơn giản nhất: ${score} điểm${rank === null ? '' : `, hạng ${rank}`}.`,
    coverage: (inside: number, of: number) =>
      `Khoảng 80% lập từ các năm trước đã chứa ${format.number(inside)}/${format.number(of)} kết quả (${format.percent(inside / of, 0)}).`,
    coverageYears: (years: readonly { year: number; inside: number; of: number }[]) =>
      `Từng năm, không bỏ năm nào: ${years.map(({ year, inside, of }) => `${year} ${format.percent(inside / of, 0)}`).join(', ')}.`,
    laterYear: (year: number, known: number, of: number | null) =>
      `${year} (${known}${of === null ? '' : `/${of}`})`,
    newPlaces: (year: number) =>
      `Năm ${year} xếp hạng theo 34 tỉnh, thành phố: không dự báo hạng, và chỉ dự báo điểm của tỉnh, thành phố không sáp nhập.`,
    editionUnknown: (year: number) => `Chưa rõ bộ tiêu chí năm ${year}; dự báo giả định không đổi.`,
    suspected: (reasons: string) => `Cần thận trọng: ${reasons}.`,
    pastSuspected: (years: string) => `Lịch sử có nghi ngờ đổi phương pháp ở ${years}.`,
    cut: (years: string) => `Không nối qua ${years}: phương pháp khác hẳn.`,
    point: (score: string, rank: string) => `${score} điểm, hạng ${rank}`,
    expected: (score: string) => `dự báo ${score} điểm`,
    between: (low: string, high: string) => `80%: ${low}–${high}`,
  },
  refused: {
    'never whole': (index: string) =>
      `${index}: không dự báo, vì chưa năm nào biết đủ điểm các tỉnh, thành phố`,
    'one year': (index: string) => `${index}: không dự báo, vì chỉ có một năm đủ bảng so được`,
    break: (index: string) => `${index}: không dự báo, vì năm tới đổi phương pháp`,
    published: (index: string) =>
      `${index}: không dự báo, vì năm sau bảng đủ gần nhất đã công bố (dù mới biết một phần)`,
    why: (years: string) =>
      `Thiếu tỉnh, thành phố thì không tính được trung vị, thứ hạng và sai số. Số tỉnh, thành phố đã biết điểm: ${years}.`,
  },
  tests: {
    few: (years: number) =>
      `Thử trên các năm trước: mới ${format.number(years)} năm, chưa rõ cách nào tốt hơn`,
    headline: (winners: number, tried: number) =>
      winners === 0
        ? `Thử trên các năm trước: không cách nào trong ${format.number(tried)} cách tốt hơn hai cách đơn giản`
        : `Thử trên các năm trước: ${format.number(winners)}/${format.number(tried)} cách tốt hơn hai cách đơn giản`,
    subtitle: (index: string) =>
      `${index} · mỗi năm được dự báo chỉ từ các năm trước đó · sai số tuyệt đối bình quân`,
    model: 'Cách dự báo',
    years: 'Số năm',
    score: 'Lệch điểm',
    lastScore: 'Giữ nguyên',
    medianScore: '+ trung vị',
    sameYears: 'Lệch điểm của cách đơn giản trên cùng những năm đó',
    won: 'Năm tốt hơn',
    wonWhy: 'Số năm lệch ít hơn cách giữ nguyên',
    rank: 'Lệch hạng',
    beats: 'Tốt hơn cả hai',
    yes: 'có',
    no: 'không',
    naive: 'mốc so',
  },
  places: {
    headline: (index: string, year: number, count: number) =>
      `${index} ${year}, dự báo của ${format.number(count)} tỉnh, thành phố`,
    reference: (index: string, year: number, count: number) =>
      `${index} ${year}, giá trị tham khảo của ${format.number(count)} tỉnh, thành phố`,
    subtitle: (last: number) => `Điểm và hạng · so với năm ${last} · khoảng 80%`,
    place: 'Tỉnh, thành phố',
    last: (year: number) => `Điểm ${year}`,
    score: 'Dự báo',
    between: 'Khoảng 80%',
    referenceScore: 'Tham khảo',
    referenceRank: 'Hạng tham khảo',
    lastRank: (year: number) => `Hạng ${year}`,
    rank: 'Hạng dự báo',
  },
  yearEnd: {
    what: 'tạm tính cuối năm',
    headline: (index: string, year: number, expected: string, low: string, high: string, now: string) =>
      `${index} ${year}, tạm tính: cuối năm khoảng ${expected} điểm (80%: ${low}–${high}); đến nay ${now}`,
    subtitle: (measurable: string, whole: string, verified: string, unit: string) =>
      `Đo được ${measurable}/${whole} điểm, trong đó ${verified} điểm có văn bản · ${unit} · lũy kế từ 1/1`,
    source: 'số liệu theo dõi hằng tuần',
    dataTo: (date: string) => `dữ liệu đến ${date}`,
    mark: 'Tạm tính, không phải điểm công bố',
    label: (index: string, unit: string) => `Điểm tạm tính ${index} của ${unit} từ đầu năm và đến cuối năm`,
    unproven: 'Chưa chứng minh trên số liệu thật: số liệu tuần là giả lập.',
    none: (index: string, year: number) =>
      `${index} ${year}: chưa có số liệu tuần nào đại diện cho thành phần`,
    noneWhy: (editions: string) =>
      `Nội dung theo dõi mới được gán cho bộ tiêu chí ${editions}; không dùng cho bộ hiện hành.`,
    noneAtAll: 'Chưa gán nội dung theo dõi nào cho thành phần của chỉ số này.',
    unknownPoints: 'Chưa rõ điểm tối đa hoặc cách cộng, nên không quy ra điểm.',
    see: (index: string) => `Xem tạm tính của ${index}`,
    rule: 'Chỉ cộng phần đo được, không quy đổi lên toàn chỉ số.',
    tried: (date: string, expected: string, low: string, high: string, came: string, isInside: boolean) =>
      `Thử với năm trước: ngày ${date}, cách này ước cuối năm ${expected} (${low}–${high}); số cuối năm là ${came}, ${isInside ? 'trong' : 'ngoài'} khoảng.`,
    notTried: 'Chưa thử được với năm trước: chưa đủ số liệu.',
    unmeasured: (names: string, points: string) => `Chưa đo được năm nay (${points} điểm): ${names}.`,
    held: (names: string) => `Giữ nguyên giá trị hiện có vì chưa đủ 26 tuần: ${names}.`,
    method:
      'Phần còn lại của năm: tỷ lệ 8, 26 hoặc 52 tuần gần nhất cộng đà đã thấy; khối lượng theo cùng kỳ năm trước và mức tăng gần đây.',
    now: (points: string) => `đến ngày này ${points} điểm`,
    ahead: (points: string) => `ước ${points} điểm`,
    table: (index: string) => `${index}: tạm tính theo thành phần`,
    day: 'Ngày',
    toDate: 'Đến nay',
    expected: 'Cuối năm',
    by: 'Theo',
  },
})
