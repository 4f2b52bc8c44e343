import type { Format } from '../format.ts'
import { upperFirst } from '../upperFirst.ts'

export type Noise = 'weights' | 'measurement' | 'both'

/** A component that is left out, and the rank without it. */
export interface Without {
  name: string
  rank: number
}

export const sensitivity = (format: Format) => {
  const range = (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`)
  const spread = (percent: number) => `±${format.percent(percent / 100, 0)}`
  const varied = (noise: Noise, percent: number) =>
    noise === 'weights'
      ? `trọng số thay đổi ${spread(percent)}`
      : noise === 'measurement'
        ? 'tính đến sai số đo'
        : `trọng số thay đổi ${spread(percent)} và tính đến sai số đo`
  const variants = (noise: Noise): string => (noise === 'weights' ? 'phương án trọng số' : 'lượt thử')
  return {
    what: 'độ nhạy thứ hạng',
    range,
    variants,
    bar: {
      index: 'Chỉ số',
      inYear: 'năm',
      year: 'Năm',
      follow: 'theo dõi',
      place: 'Tỉnh, thành phố',
      top: 'Nhóm',
      topN: (n: number) => `nhóm ${n}`,
      partial: 'chưa đủ số liệu',
    },
    control: {
      spread: 'Trọng số thay đổi',
      spreadIs: spread,
      noise: 'Điều gì thay đổi',
      weights: 'trọng số',
      measurement: 'sai số đo',
      both: 'cả hai',
      weightsWhy: 'Mỗi trọng số nhân với một hệ số ngẫu nhiên riêng, rồi chia lại để tổng không đổi',
      measurementWhy:
        'Điểm của mỗi tỉnh, thành phố cộng một sai số ngẫu nhiên, ước lượng từ ba năm công bố liên tiếp',
      bothWhy: 'Vừa thay đổi trọng số, vừa cộng sai số đo',
      noErrors: 'Chưa ước lượng được sai số đo: không có ba năm liên tiếp đủ số liệu và so được với nhau.',
    },
    headline: {
      within: (at: {
        what: string
        place: string
        rank: number
        of: number
        noise: Noise
        spread: number
        low: number
        high: number
        top: number
        share: number
      }) =>
        `${at.what}: ${at.place} hạng ${format.rank(at.rank, at.of)}; ${varied(at.noise, at.spread)} thì hạng ${
          at.low === at.high ? `vẫn là ${at.low}` : `nằm trong khoảng ${range(at.low, at.high)}`
        } ở ít nhất ${format.percent(0.9, 0)} ${variants(at.noise)}, vào nhóm ${at.top} ở ${format.percent(at.share, 0)}`,
      notRanked: (what: string, place: string) => `${what}: ${place} không có trong bảng xếp hạng`,
      all: (unsure: number, of: number, width: number) =>
        `Một nửa số tỉnh, thành phố có khoảng hạng rộng từ ${format.number(width)} bậc trở lên; ${format.number(unsure)}/${format.number(of)} chênh với hạng kề sau không quá mức làm tròn`,
      heat: (rank: number, share: number, of: string) =>
        `Hạng hay gặp nhất của ${of} là ${rank} (${format.percent(share, 0)})`,
      heatNone: 'Mỗi tỉnh, thành phố nhận từng hạng bao nhiêu lần',
      leaving: (place: string, best: Without, worst: Without) =>
        best.rank === worst.rank
          ? `Bỏ thành phần nào thì ${place} cũng hạng ${best.rank}`
          : `Bỏ bớt một thành phần, ${place} xếp hạng từ ${best.rank} (bỏ ${best.name}) đến ${worst.rank} (bỏ ${worst.name})`,
    },
    subtitle: {
      shares: (noise: Noise, draws: number, seed: number) =>
        `Tỷ lệ ${variants(noise)} cho từng hạng · hạng của tổng điểm tính lại · ${format.number(draws)} ${variants(noise)}, hạt giống ngẫu nhiên ${seed}`,
      all: (printed: boolean) =>
        `Vạch ngang: khoảng hạng, phân vị 5 đến 95; vạch đứng: trung vị; vòng: hạng ${printed ? 'công bố' : 'tính lại (không có hạng công bố)'}`,
      heat: (noise: Noise) => `Hàng: tỉnh, thành phố theo hạng · cột: hạng · màu: tỷ lệ ${variants(noise)}`,
      leaving: (what: string) => `${what} · hạng tính lại, các thành phần còn lại giữ tỷ lệ trọng số`,
    },
    explain:
      'Khoảng hạng cho biết thứ hạng phụ thuộc cách đặt trọng số và sai số đo đến đâu; đây là kết quả tính lại theo giả định, không phải số công bố và không nói gì về xác suất.',
    official: (rank: string, recomputed: string) =>
      `${upperFirst(rank)}; hạng của tổng điểm tính lại ${recomputed}.`,
    equalAndOther: (equal: string, geometric: string) =>
      `Nếu mọi thành phần có trọng số bằng nhau: hạng ${equal}; nếu lấy trung bình nhân: hạng ${geometric}.`,
    column: {
      rankWhy: 'Hạng của tổng điểm tính lại theo trọng số công bố',
      published: 'Công bố',
      name: 'Tỉnh, thành phố',
      low: 'Từ',
      median: 'Giữa',
      high: 'Đến',
      lowWhy: 'Phân vị 5',
      medianWhy: 'Trung vị',
      highWhy: 'Phân vị 95',
      top: (n: number) => `Khả năng vào nhóm ${n}`,
      topWhy: (noise: Noise, n: number) => `Tỷ lệ ${variants(noise)} vào nhóm ${n} tỉnh, thành phố đứng đầu`,
      equal: 'Đều',
      equalWhy: 'Hạng nếu mọi thành phần có trọng số bằng nhau',
      geometric: 'TB nhân',
      geometricWhy: 'Hạng theo trung bình nhân có trọng số: yếu ở một thành phần khó bù bằng thành phần khác',
      leaving: 'Bỏ một',
      leavingWhy: 'Hạng tốt nhất và kém nhất khi bỏ bớt một thành phần',
      gap: 'Hơn kề sau',
      gapWhy: 'Tổng điểm tính lại hơn hạng kề sau bao nhiêu; ≈ là không quá mức làm tròn của điểm thành phần',
      without: 'Hạng khi bỏ',
      error: 'Sai số đo',
      errorWhy: 'Độ lệch chuẩn ước lượng, trên thang điểm của thành phần; tính thừa hơn là thiếu',
      reliability: 'Độ tin cậy đo',
      reliabilityWhy: '1 − phương sai sai số ÷ phương sai điểm giữa các tỉnh, thành phố',
    },
    rounding: (points: string) => `≈ chênh không quá ${points} điểm: có thể chỉ do làm tròn điểm thành phần`,
    intervalLabel: (name: string, low: number, high: number, rank: number) =>
      `${name}: hạng ${rank}, khoảng ${range(low, high)}`,
    sharesLabel: (place: string) => `Tỷ lệ từng hạng của ${place}`,
    rangesLabel: 'Khoảng hạng của mọi tỉnh, thành phố',
    heatOpen: 'Từng hạng của mọi tỉnh, thành phố',
    heatLabel: 'Tỷ lệ từng hạng của mọi tỉnh, thành phố',
    heatHint: 'Chọn một hàng để đọc',
    heatCell: (name: string, rank: number, share: number) =>
      `${name}: hạng ${rank} ở ${format.percent(share, 1)}`,
    heatScale: (from: number, to: number | null) =>
      to === null ? `từ ${format.percent(from, 0)}` : `${format.percent(from, 0)}–${format.percent(to, 0)}`,
    rankAxis: 'hạng',
    share: 'tỷ lệ',
    errors: (from: number, to: number, suspected: boolean) =>
      `Sai số đo ước lượng từ ${from}–${to} (sai phân bậc hai: phương sai của x₁ − 2x₂ + x₃ chia 6; Tintner 1940)${
        suspected ? '; nghi có thay đổi cách tính trong ba năm đó' : ''
      }. Thay đổi thật không theo đường thẳng cũng bị tính vào, nên con số thiên về lớn.`,
    known: (known: number, of: number) =>
      `${format.number(known)}/${format.number(of)} tỉnh, thành phố có đủ thành phần`,
    empty: {
      title: (what: string) => `${what}: chưa tính được khoảng hạng`,
      nothing: 'Chưa có số công bố nào của năm này.',
      partial: (known: number, of: number | null) =>
        of === null
          ? `Mới có đủ thành phần của ${format.number(known)} tỉnh, thành phố, chưa rõ có bao nhiêu được xếp hạng; khoảng hạng cần đủ cả.`
          : `Mới có đủ thành phần của ${format.number(known)}/${format.number(of)} tỉnh, thành phố được xếp hạng; khoảng hạng cần đủ cả.`,
      'no components': 'Năm này chỉ công bố tổng điểm, không có điểm thành phần.',
      'no formula': 'Cách gộp các thành phần thành tổng điểm chưa được công bố.',
      'no scores': 'Chưa tỉnh, thành phố nào có đủ điểm của mọi thành phần.',
      own: (place: string, rank: string, score: string) =>
        `Điều đã biết: ${place} ${rank}, tổng điểm ${score}.`,
      bounds: (place: string, low: number, high: number) =>
        `Suy ra từ các hạng đã công bố: ${place} hạng ${range(low, high)}.`,
      lacking: (place: string, components: string) => `${place} còn thiếu: ${components}.`,
    },
  }
}
