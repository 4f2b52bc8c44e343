import type { Format } from '../format.ts'

export const headroom = (format: Format) => ({
  what: 'dư địa',
  bar: {
    upTo: 'thêm điểm',
    goal: 'Mức thêm',
    step: 'Bước',
    steps: (percent: number) => `${percent}% thang điểm`,
  },
  to: {
    best: 'đến mức cao nhất',
    median: 'đến trung vị',
    maximum: 'đến tối đa',
    step: 'theo bước',
  },
  unavailable: 'chưa đủ tỉnh, thành phố',

  headline: {
    subject: (index: string, year: number) => `${index} ${year}`,
    left: (left: string) => `còn ${left} điểm đến tối đa`,
    toBest: (points: string) => `còn ${points} điểm đến mức cao nhất`,
    toMedian: (points: string) => `còn ${points} điểm đến trung vị`,
    toStep: (points: string, step: string) => `${points} điểm nếu mỗi thành phần thêm ${step} thang`,
    most: (name: string, points: string, made: string | null) =>
      `nhiều nhất ở ${name} (${points}${made === null ? '' : `; mới làm được ${made}`})`,
    own: (name: string, gain: string, max: string) =>
      `xa tối đa nhất ở ${name} (còn ${gain} trên thang ${max})`,
    nothing: 'chưa công bố điểm thành phần nào để tính dư địa',
    none: 'không thành phần nào còn dư địa đến mức này',
  },
  notes: {
    left: (points: string) => `Còn ${points} điểm đến tối đa.`,
    often: (name: string, made: string) => `Hay làm được nhất trong một năm: ${name} (${made}).`,
    never: 'Chưa tỉnh, thành phố nào làm được các mức này trong một năm.',
  },
  subtitle: (to: string, place: string, year: number, peers: string) =>
    `Điểm của chỉ số có thể thêm ${to} · so với ${peers} · ${place} · ${year}`,
  subtitleMaximum: (place: string, year: number) => `Điểm của chỉ số còn đến tối đa · ${place} · ${year}`,
  subtitleOwn: (to: string, place: string, year: number) =>
    `Phần thang điểm có thể thêm ${to}; không rõ cách cộng vào chỉ số · ${place} · ${year}`,
  everybody: 'mọi tỉnh, thành phố',
  label: 'Điểm có thể thêm theo thành phần',
  gain: 'có thể thêm',
  toMaximum: 'đến tối đa',
  endHead: ['điểm thêm; lần', 'đã đạt/lần thử'],
  made: (made: number, n: number) => `${format.number(made)}/${format.number(n)} lần`,
  madeWhy: (made: number, n: number) =>
    `${format.number(made)} trong ${format.number(n)} lần bắt đầu từ mức tương tự đã thêm được chừng ấy trong một năm`,
  slipped: (fell: number, n: number) => `${format.number(fell)}/${format.number(n)} lần giảm năm sau`,
  mark: {
    maximum: 'hết dư địa: sát tối đa',
    best: 'hết dư địa: sát mức cao nhất',
    slips: 'dễ tụt',
  },
  done: 'hết dư địa',
  reached: 'đã đạt',
  unknown: 'chưa rõ',

  table: {
    headline: {
      first: (name: string, points: string, made: string) =>
        `Ưu tiên thực hiện: ${name} (${points} điểm; ${made} đã làm được trong một năm)`,
      fewCases: 'Ưu tiên thực hiện: chưa đủ trường hợp',
      slips: (names: string) => `Dễ tụt: ${names}`,
      plain: 'Từng thành phần: đã đi đến đâu, còn bao nhiêu',
    },
    subtitle: (place: string, year: number) =>
      `Điểm, diễn biến, phần còn lại và tiền lệ theo thành phần; xếp theo điểm thêm nhân khả năng đã thấy · ${place} · ${year}`,
    assumed: 'Công sức cho một điểm của thành phần',
    history: 'Diễn biến',
    historyLabel: (name: string, from: number, to: number) =>
      `${name}, ${from}–${to}; nét đứt: năm không so được`,
    change: (year: number) => `Từ ${year}`,
    toMaximum: 'Đến tối đa',
    toBest: 'Đến tốt nhất',
    need: 'Cần thêm',
    needWhy: 'Trên thang điểm của thành phần',
    points: 'Điểm thêm',
    pointsWhy: 'Điểm của toàn chỉ số nếu thêm được chừng ấy',
    made: 'Đã đạt/lần thử',
    madeWhy:
      'Số lần một tỉnh, thành phố bắt đầu từ mức tương tự đã thêm được chừng ấy trong một năm, trên số lần bắt đầu từ mức tương tự',
    latest: 'Gần nhất',
    latestWhy: 'Lần gần nhất đã từng đạt; trong ngoặc: mức thêm lớn nhất từng có nếu chưa ai đạt',
    largest: (gain: string) => `(lớn nhất ${gain})`,
    fell: 'Năm sau giảm',
    fellWhy: 'Số lần giảm điểm năm sau, khi bắt đầu từ mức tương tự',
    effort: 'Công sức',
    effortWhy: 'Công sức cho một điểm của thành phần; đặt theo thực tế của đơn vị',
    effortOf: (name: string) => `Công sức cho một điểm của ${name}`,
    perEffort: 'Điểm/công sức',
    perEffortWhy: 'Điểm của toàn chỉ số cho một đơn vị công sức',
    priority: 'Ưu tiên',
    priorityWhy:
      'Điểm có thể thêm × (số lần làm được + ½) ÷ (số lần thử + 1), chia công sức đang đặt; dưới 20 lần thử thì chưa đủ trường hợp',
    fewCases: 'chưa đủ trường hợp',
    reset: 'Đặt lại công sức về 1',
    assumedNote: 'mọi công sức đang là 1',
    setNote: (n: number) => `${format.number(n)} thành phần do người xem đặt`,
  },

  units: {
    headline: (points: string, unit: string | null) =>
      unit === null
        ? `${points} điểm có thể thêm: chưa có văn bản phân công cho phần nào`
        : `Nhiều nhất có văn bản phân công: ${unit} (${points} điểm)`,
    subtitle: (year: number) =>
      `Điểm có thể thêm theo đơn vị chủ trì; chỉ văn bản đã đối chiếu mang điểm · ${year}`,
    to: 'Chủ trì',
    unassigned: 'chưa có văn bản phân công',
    unknown: 'thành phần chưa công bố điểm',
    all: 'tất cả thành phần',
    residual: 'chênh giữa điểm công bố và điểm cộng lại',
    components: 'Thành phần',
    now: (units: string) => `nay (suy ra): ${units}`,
    unverified: (units: string) => `nêu tên nhưng chưa xác minh: ${units}`,
  },

  partial: (known: number, of: number | null) =>
    `Mới biết đủ thành phần của ${format.rank(known, of)} tỉnh, thành phố: chỉ tính được đến tối đa; không có mức cao nhất, trung vị hay tiền lệ của các tỉnh, thành phố khác.`,
  noRecord: 'Chưa có hai năm liền nhau đủ số để đếm tiền lệ.',
  how: {
    title: 'Cách tính',
    like: (pairs: string) =>
      `Mức tương tự: chênh không quá 5% thang điểm; nếu có dưới 30 lần thì lấy 30 lần gần nhất. Chỉ tính hai năm liền nhau so được và biết đủ mọi tỉnh, thành phố (năm sau: ${pairs}); bỏ các năm nghi đổi cách tính; các năm theo bộ thành phần cũ cùng tên mã được tính cả. Mức thêm gồm cả phần tăng chung.`,
    exhausted: 'Hết dư địa: còn không quá 2% thang điểm đến tối đa hoặc đến mức cao nhất của nhóm so sánh.',
    slips:
      'Dễ tụt: điểm thuộc một phần tư cao nhất của năm và từ mức tương tự ít nhất 60% của tối thiểu 20 lần đã giảm năm sau (mức cao thường lùi về giữa).',
    effort: 'Công sức là giả định cho đến khi người xem đặt; một điểm của mỗi thành phần tốn 1 đơn vị.',
    best: 'Đến mức cao nhất: mỗi thành phần do một tỉnh, thành phố khác nhau đạt, không ai đạt tất cả.',
    recomputed: 'Điểm có thể thêm là số tính lại từ điểm thành phần đã công bố, không phải dự báo.',
  },
})
