import type { Format } from '../format.ts'

export const components = (format: Format) => ({
  of: 'của',
  inYear: 'năm',
  byTree: 'theo',
  against: 'so với',
  index: 'Chỉ số',
  place: 'Tỉnh, thành phố',
  year: 'Năm',
  tree: 'Cách chia',
  trees: { areas: 'lĩnh vực', blocks: 'khối điểm', main: 'thành phần' } as Record<string, string>,
  allPlaces: (count: number | null) =>
    count === null ? 'tất cả tỉnh, thành phố' : `${format.number(count)} tỉnh, thành phố`,
  cities: 'các thành phố trực thuộc trung ương',
  region: (name: string) => `vùng ${name}`,
  ownGroup: 'Nhóm của tôi',
  what: 'chỉ số thành phần',

  median: 'trung vị',
  best: 'tốt nhất',
  toMedian: 'so với trung vị',
  toBest: 'so với mức cao nhất',
  attained: 'điểm đạt',
  lost: 'điểm chưa đạt',
  rank: 'hạng',
  notPublished: 'chưa công bố',
  maxUnknown: 'chưa rõ tối đa',
  whole: 'Toàn chỉ số',

  headline: {
    index: (index: string, year: number) => `${index} ${year}`,
    of: (place: string, index: string) => `${place}, ${index}`,
    rank: (rank: string) => `hạng ${rank}`,
    rankBetween: (low: number, high: number, of: number | null) =>
      `hạng ${low}–${high}${of === null ? '' : `/${of}`} (suy ra)`,
    noRank: 'chưa rõ hạng',
    behind: (name: string, distance: string) => `kém trung vị nhiều nhất ở ${name} (${distance} điểm)`,
    ahead: (name: string, distance: string) => `hơn nhiều nhất ở ${name} (${distance})`,
    aheadOnly: (name: string, distance: string) =>
      `không thành phần nào kém trung vị, hơn nhiều nhất ở ${name} (${distance} điểm)`,
    behindOnly: 'không thành phần nào hơn trung vị',
    lost: (name: string, lost: string) => `xa mức tối đa nhất ở ${name} (${lost} điểm)`,
    partial: 'chưa đủ tỉnh, thành phố để so với trung vị',
    none: 'chưa công bố điểm thành phần nào',
    few: (known: number, all: number) => `chỉ biết ${known}/${all} thành phần`,
  },

  subtitle: (index: string, place: string, year: number) =>
    `Điểm của chỉ số, đạt và chưa đạt theo thành phần · ${place} · ${index} ${year}`,
  distanceHeadline: {
    behind: (behind: number, all: number, of: string) => `${behind}/${all} thành phần của ${of} kém trung vị`,
    max: (name: string, share: string, of: string) => `${name} chiếm ${share} điểm chưa đạt của ${of}`,
    max1: (of: string) => `Điểm đạt và chưa đạt của ${of}`,
  },
  distanceSubtitle: (place: string, year: number) =>
    `Khoảng cách đến trung vị (vạch 0) và mức cao nhất (vạch xám), điểm của chỉ số · ${place} · ${year}`,
  distanceSubtitleOwn: (place: string, year: number) =>
    `Khoảng cách đến trung vị (vạch 0) và mức cao nhất (vạch xám), theo thang của thành phần: không rõ cách cộng vào chỉ số · ${place} · ${year}`,
  barsSubtitle: (place: string, year: number) =>
    `Điểm của chỉ số: đạt (xám) và chưa đạt (nhạt); vạch đen: trung vị, vạch xám: mức cao nhất · ${place} · ${year}`,
  distanceLabel: (of: string) => `Khoảng cách của các thành phần của ${of} đến trung vị và mức cao nhất`,
  barsLabel: (of: string) => `Điểm đạt và chưa đạt của các thành phần của ${of}`,

  column: {
    bar: 'Đạt | chưa đạt',
    barWhy: 'Điểm của toàn chỉ số: độ dài là điểm tối đa; vạch dài: trung vị, vạch ngắn: mức cao nhất',
    attained: 'Đạt',
    attainedWhy: 'Điểm đạt, tính vào toàn chỉ số',
    lost: 'Chưa đạt',
    lostWhy: 'Điểm chưa đạt của toàn chỉ số',
    scoreOf: (max: string) => `Điểm /${max}`,
    rankOf: (ranked: number) => `Hạng /${ranked}`,
    peerRank: 'Hạng nhóm',
    peerRankWhy: 'Hạng trong nhóm so sánh',
    best: 'Tốt nhất',
    distance: '± trung vị',
    distanceWhy: 'Khoảng cách đến trung vị, điểm của toàn chỉ số',
    toBest: '± tốt nhất',
    change: (year: number | null) => (year === null ? 'Đổi' : `Đổi từ ${year}`),
    changeWhy: 'Thay đổi của điểm so với năm trước so được',
    status: 'Căn cứ của điểm tối đa, trọng số',
    lead: 'Chủ trì',
  },
  expand: (name: string) => `Mở các thành phần của ${name}`,
  fold: (name: string) => `Gập các thành phần của ${name}`,
  expandAll: 'Mở hết',
  foldAll: 'Gập hết',
  bar: (attained: string, lost: string) => `đạt ${attained}, chưa đạt ${lost}`,
  between: (low: number, high: number) => `${low}–${high}`,
  betweenWhy: 'Suy ra từ các hạng công bố quanh điểm này',
  weights: 'trọng số, điểm tối đa:',
  amongPeers: (subtitle: string, peers: string) => `${subtitle} · so với ${peers}`,
  residual: (published: string, recomputed: string, difference: string) =>
    `Tổng đã công bố ${published}; cộng lại từ thành phần ${recomputed}; chênh ${difference}`,
  openSource: 'Mở nguồn số liệu ↗',
  rounded: (step: string) => `Số hiện ra đã làm tròn đến ${step}, nên cộng lại có thể lệch ở chữ số cuối.`,
  inPercent: (index: string) => `${index} công bố bằng %: mỗi điểm của thang 100 là 1%.`,
  change: (change: string, scale: string): string => `${change} ${scale === 'percent' ? 'điểm %' : 'điểm'}`,
  level: (score: string, scale: string) => (scale === 'percent' ? score : `${score} điểm`),
  noResidual: 'Chưa đủ thành phần để cộng lại thành tổng đã công bố',
  opened: (years: string, year: number) => `${years} chưa công bố đủ chỉ số thành phần; mở năm ${year}.`,
  notYet: (years: string) => `${years} chưa công bố đủ chỉ số thành phần.`,
  onlyTotal: 'chỉ có tổng',
  componentCount: (n: number) => `${format.number(n)} thành phần`,
  unknownCount: (unknown: number, all: number) => `${unknown}/${all} thành phần chưa công bố`,

  compared: (year: number) => `Thay đổi so với năm ${year}.`,
  refused: (year: number, reason: string) => `Không so với ${year}: ${reason}.`,
  suspected: (year: number, reason: string) => `So với ${year} cần thận trọng: ${reason}.`,
  noPrevious: 'Không có năm trước để so.',
  known: (known: number, all: number | null) =>
    all === null
      ? `biết điểm của ${format.number(known)} tỉnh, thành phố`
      : `biết điểm của ${format.number(known)}/${format.number(all)} tỉnh, thành phố`,
  partial: 'Bảng chưa đủ tỉnh, thành phố: không có trung vị và hạng tính lại.',
  edition: (decision: string) => `theo ${decision}`,

  behind: {
    what: 'đơn vị chủ trì, phối hợp',
    headline: (names: string, part: string, indicator: string) =>
      `${indicator}: ${names} chiếm ${part} phần chưa đạt của thành phố`,
    headlineWorst: (name: string, value: string, indicator: string) =>
      `${indicator}: kém nhất là ${name} (${value})`,
    subtitle: (dates: string) =>
      `Đơn vị chủ trì, phối hợp thành phần này, theo nội dung đo gián tiếp · ${dates}`,
    valueWhy: 'Mở diễn biến của đơn vị; chữ xám: dưới số lượt tối thiểu để xếp hạng',
    part: 'Phần chưa đạt',
    partWhy: 'Số lượt (hoặc số tiền) chưa đạt của đơn vị ÷ của cả thành phố',
    all: (n: number) => `xem cả ${format.number(n)} đơn vị`,
    known: (n: number) => `${format.number(n)} đơn vị trực thuộc thành phố có số đo`,
    file: 'don-vi-dung-sau',
  },

  attribution: {
    headline: (lost: string, units: string | null) =>
      units === null
        ? `${lost} điểm chưa đạt: chưa có văn bản phân công`
        : `${lost} điểm chưa đạt; ${units} điểm có đơn vị chủ trì theo văn bản`,
    subtitle: (index: string, year: number) =>
      `Điểm chưa đạt theo đơn vị chủ trì có văn bản xác nhận; không chia cho ai phần còn lại · ${index} ${year}`,
    lead: (units: string) => `điểm chưa đạt (chủ trì: ${units})`,
    unassigned: 'chưa có văn bản phân công',
    unknown: 'thành phần chưa công bố điểm',
    residual: 'chênh giữa điểm công bố và điểm cộng lại',
    components: 'Thành phần',
    allComponents: 'tất cả thành phần',
  },

  detail: {
    close: 'Về toàn bộ chỉ số',
    measure: 'Xem',
    score: 'điểm',
    distance: 'so với trung vị',
    headline: (name: string, from: number, to: number, change: string) =>
      `${name}: ${change} từ ${from} đến ${to}`,
    headlineOne: (name: string, year: number, score: string) => `${name}: ${score} năm ${year}`,
    headlineNone: (name: string) => `${name}: chưa công bố năm nào`,
    headlineBreak: (name: string, score: string, year: number) =>
      `${name}: ${score} năm ${year}; các năm trước không so được`,
    suspected: 'nghi có đứt quãng',
    subtitle: (place: string, from: number, to: number) =>
      `Điểm theo thang của thành phần, cùng trung vị và mức cao nhất · ${place} · ${from}–${to}`,
    subtitleDistance: (place: string, from: number, to: number) =>
      `Khoảng cách đến trung vị cả nước, theo thang của thành phần · ${place} · ${from}–${to}`,
    label: (name: string) => `Diễn biến của ${name}, trung vị và mức cao nhất`,
    breaks: 'Đứt quãng',
    units: 'Đơn vị',
    lead: 'chủ trì',
    co: 'phối hợp',
    noUnits: 'Chưa có văn bản phân công đơn vị nào cho thành phần này.',
    unitsNotLoaded: 'Bảng phân công chưa nạp được.',
    byParent: (name: string) => `theo phân công của ${name}`,
    unofficial: 'Chưa xác minh, không phải phân công chính thức',
    source: 'Nguồn',
    share: (share: string) => `${share} phần việc`,
    indicators: 'Nội dung theo dõi hằng tuần',
    chooseOne: (n: number) =>
      `${format.number(n)} nội dung theo dõi hằng tuần đo gián tiếp các thành phần: chọn một thành phần để xem.`,
    noIndicators: 'Chưa có nội dung theo dõi nào đo gián tiếp thành phần này.',
    speaksFor: (share: string, component: string | null) =>
      component === null ? `đo gián tiếp ${share}` : `đo gián tiếp ${share} của ${component}`,
    weekly: (name: string, unit: string) => `${name} của ${unit}, 13 tuần gần nhất`,
    weeklySubtitle: (week: string) => `Nội dung đo gián tiếp thành phần này, 13 tuần, đến hết ${week}`,
    weeklyNone: (name: string, n: number) => `${format.number(n)} nội dung đo gián tiếp ${name}`,
    weeklyOne: (name: string, value: string, target: string) =>
      `${name}: ${value} tuần qua, mục tiêu ${target}`,
    weeklyAll: (all: number, name: string) =>
      `Cả ${all} nội dung theo dõi có mục tiêu của ${name} đều đạt tuần qua`,
    weeklyMissed: (missed: number, all: number, name: string) =>
      `${missed}/${all} nội dung theo dõi của ${name} dưới mục tiêu tuần qua`,
    lastWeek: 'Tuần qua',
    weeks: '13 tuần',
    speaks: 'Đo gián tiếp',
    statusOfShare: 'Căn cứ đo gián tiếp',
    counts: 'Tử số trên mẫu số của tuần',
    inYear: (year: number) => `Năm ${year}`,
    today: 'Hiện nay',
    nobodyIn: (year: number) => `Năm ${year}: chưa có văn bản phân công.`,
    ofCity: 'toàn thành phố',
    open: (name: string) => `Mở nội dung theo dõi của ${name}`,
    elsewhere: (place: string) => `Chưa có số liệu về đơn vị của ${place}.`,
  },

  empty: {
    title: (index: string, place: string, year: number) =>
      `Chưa có điểm thành phần của ${place} trong ${index} ${year}`,
    total: (score: string, rank: string) => `Chỉ biết tổng điểm ${score}, ${rank}.`,
    totalRank: (rank: string) => `Chỉ biết ${rank}.`,
    nothing: 'Chưa nạp được số nào của năm này.',
    nearest: 'Năm gần nhất có điểm thành phần:',
    never: 'Chưa có năm nào có điểm thành phần của tỉnh, thành phố này.',
    ranking: (index: string) => `Xem tổng điểm và hạng ${index} qua các năm`,
    toFirst: 'Mở chỉ số có sẵn',
    otherTree: 'Năm này có điểm theo',
    noPlace: (place: string) => `Chưa có số liệu nào của ${place} trong chỉ số này`,
  },
})
