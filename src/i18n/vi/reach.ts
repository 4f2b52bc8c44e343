import type { Format } from '../format.ts'

export const reach = (format: Format) => ({
  reach: 'đạt hạng',
  goal: 'Hạng cần đạt',
  in: 'trong',
  headline: {
    reached: (place: string, goal: number, points: string, what: string) =>
      `${place} đạt hạng ${format.number(goal)} nếu thêm ${points}: ${what}`,
    points: (points: string, index: string) => `${points} điểm ${index}`,
    gain: (name: string, gain: string) => `${name} (${gain})`,
    more: (n: number) => `${format.number(n)} thành phần nữa`,
    there: (place: string, rank: number, goal: number) =>
      `${place} không cần thêm gì: đứng yên vẫn ở hạng ${format.number(rank)}, trong ${format.number(goal)} hạng đầu`,
    beyond: (place: string, goal: number, rank: number) =>
      `${place} chưa thể đạt hạng ${format.number(goal)} trong các giới hạn này; tốt nhất là hạng ${format.number(rank)}`,
  },
  subtitle: (mark: string, index: string, year: number, others: string) =>
    `${mark} · điểm của ${index} cần thêm (đỏ) trong mức tăng tối đa (xám), từ năm ${year}, các tỉnh, thành phố khác ${others}`,
  because: {
    reached: (needed: string, before: string, total: string, rank: number) =>
      `Hạng này cần ít nhất ${needed} điểm; đứng yên được ${before}; làm các việc dưới đây được ${total} điểm, hạng ${format.number(rank)}.`,
    beyond: (needed: string, total: string, short: string) =>
      `Vì: cần ít nhất ${needed} điểm, mà tăng hết mức cho phép ở mọi thành phần chỉ được ${total} điểm, còn thiếu ${short}.`,
    there: (needed: string, before: string) => `Cần ít nhất ${needed} điểm; đứng yên đã có ${before}.`,
    tight: (names: readonly string[]) => `Không tăng thêm được: ${format.list(names)}.`,
    idle: (rank: number) => `Nếu đứng yên: hạng ${format.number(rank)}.`,
    raise: 'Nới mức tăng tối đa ở bảng bên dưới, hoặc chọn hạng khác.',
  },
  chartLabel: (place: string, goal: number) =>
    `Điểm cần thêm của ${place} theo thành phần để đạt hạng ${format.number(goal)}`,
  gain: 'cần tăng',
  cap: 'mức tăng tối đa',
  notNeeded: 'không cần',

  tasks: {
    headline: (tasks: number, units: number) =>
      `${format.number(tasks)} việc, ${format.number(units)} nhóm đơn vị chủ trì`,
    headlineUnassigned: (tasks: number) =>
      `${format.number(tasks)} việc, chưa có văn bản phân công đơn vị chủ trì`,
    headlineNotLoaded: (tasks: number) => `${format.number(tasks)} việc; bảng phân công chưa nạp được`,
    subtitle: (mark: string, place: string) => `${mark} · việc theo đơn vị chủ trì · ${place}`,
    task: 'Việc: nâng thành phần',
    gain: 'Tăng',
    points: 'Điểm chỉ số',
    effort: 'Công sức',
    lead: 'Đơn vị chủ trì',
    unassigned: 'chưa có văn bản phân công',
    notLoaded: 'chưa nạp được bảng phân công',
    suggested: (units: readonly string[]) => `có thể là ${format.list(units)}`,
    elsewhere: (place: string) => `chưa có số liệu về đơn vị của ${place}`,
    open: 'Mở thành kịch bản',
    done: (n: number) => `${format.number(n)} điểm`,
  },

  limits: {
    headline: 'Giới hạn và công sức của từng thành phần',
    subtitle: (mark: string, step: string) =>
      `${mark} · mức tăng tối đa và công sức cho một điểm theo thang của thành phần; tăng theo bước ${step}`,
    worth: 'Quy ra điểm chỉ số',
    worthWhy: 'Điểm của chỉ số cho một điểm của thành phần',
    cap: 'Tăng tối đa',
    capOf: (name: string) => `Tăng tối đa của ${name}`,
    effort: 'Công sức',
    effortWhy: 'Cho một điểm của thành phần; mặc định 1 ở mọi thành phần',
    effortOf: (name: string) => `Công sức của ${name}`,
    from: 'Căn cứ của mức tối đa',
    made: (place: string, from: number, to: number, before: string, after: string) =>
      `${place} ${from}–${to}: ${before} → ${after}`,
    best: 'đến mức cao nhất',
    given: 'tự đặt',
    none: 'không tăng thêm được',
    reset: 'Về mặc định',
    note: 'Mặc định: mức tăng lớn nhất trong một năm đã từng đạt từ mức điểm tương tự (các năm so được).',
  },
})
