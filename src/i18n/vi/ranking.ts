import type { Format } from '../format.ts'
import { lowerFirst } from '../lowerFirst.ts'

export const ranking = (format: Format) => ({
  bar: {
    index: 'Chỉ số',
    year: 'năm',
    component: 'thành phần',
    allComponents: 'tất cả',
    peers: 'so với',
    summary: (index: string, year: number, peers: string) => `${index} ${year} · so với ${peers}`,
  },
  peers: {
    all: (count: number | null) =>
      count === null ? 'các tỉnh, thành phố' : `${format.number(count)} tỉnh, thành phố`,
    cities: (count: number | null) =>
      count === null
        ? 'các thành phố trực thuộc Trung ương'
        : `${format.number(count)} thành phố trực thuộc Trung ương`,
    region: (region: string) => `vùng ${region}`,
    own: 'Nhóm tự lập',
    newGroup: 'Lập nhóm mới…',
    edit: 'Sửa nhóm',
    groupName: 'Tên nhóm',
    groupNameDefault: (n: number) => `Nhóm ${format.number(n)}`,
    groupPlaces: (system: string) => `Chọn trong ${system} tỉnh, thành phố`,
    chosen: (n: number) => `đã chọn ${format.number(n)}`,
    save: 'Lưu nhóm',
    remove: 'Xóa nhóm',
    cancel: 'Thôi',
    ofSystem: (system: string) => `hệ ${system} tỉnh, thành phố`,
    otherSystem: {
      all: (system: string) =>
        `Nhóm này lập theo hệ ${system} tỉnh, thành phố nên không dùng được cho năm đang xem; đang so với tất cả.`,
      alike: (system: string) =>
        `Nhóm này lập theo hệ ${system} tỉnh, thành phố nên không dùng được cho năm đang xem; đang so với nhóm gần giống nhất.`,
    },
  },
  score: (value: number | null, { scale, decimals }: { scale: string; decimals: number }) =>
    value === null
      ? format.number(null)
      : scale === 'percent'
        ? format.percent(value / 100, decimals)
        : scale === 'points'
          ? `${format.number(value, decimals)} điểm`
          : format.number(value, decimals),
  /** The distance of two scores; of percentages in percentage points. */
  gap: (value: number, { scale, decimals }: { scale: string; decimals: number }) =>
    scale === 'fraction'
      ? format.number(value, decimals)
      : `${format.number(value, decimals)} ${scale === 'percent' ? 'điểm %' : 'điểm'}`,
  headline: {
    start: (what: string, year: number, place: string) => `${what} ${year}: ${place}`,
    band: (name: string) => (/^nhóm /i.test(name) ? lowerFirst(name) : `xếp loại ${lowerFirst(name)}`),
    rank: (rank: number, of: number | null, last: number | null) => `hạng ${format.rank(rank, of, last)}`,
    bounds: (low: number, high: number, of: number | null) =>
      `hạng ${low === high ? low : `${low}–${high}`}${of === null ? '' : `/${of}`} (suy ra)`,
    noRank: 'chưa rõ hạng',
    noScore: 'chưa rõ điểm',
    nothing: (what: string, year: number, place: string) => `${what} ${year}: chưa có số liệu của ${place}`,
    median: (difference: string) => `cách trung vị ${difference}`,
    peers: (rank: number, of: number, peers: string) => `thứ ${format.rank(rank, of)} trong ${peers}`,
    up: (steps: number, year: number) => `lên ${format.number(steps)} bậc so với ${year}`,
    down: (steps: number, year: number) => `xuống ${format.number(steps)} bậc so với ${year}`,
    same: (year: number) => `giữ hạng so với ${year}`,
    suspected: 'có thể đã thay đổi cách tính',
    refused: (year: number) => `không so được với ${year}`,
    known: (known: number, of: number | null) =>
      of === null ? `mới biết ${format.number(known)} tỉnh, thành phố` : `mới biết ${format.rank(known, of)}`,
    chosen: (place: string, parts: readonly string[]) => `${place}: ${parts.join(', ')}.`,
    ahead: (gap: string, place: string) => `hơn ${place} ${gap}`,
    behind: (gap: string, place: string) => `kém ${place} ${gap}`,
    level: (place: string) => `bằng điểm ${place}`,
  },
  breaks: {
    edition: 'khung mới',
    suspected: 'nghi đổi cách tính',
    system: (system: string) => `${system} tỉnh, TP`,
    noEdition: 'ngoài khung',
    list: (n: number) => `Các mốc không so được hoặc nghi ngờ (${format.number(n)})`,
    at: (year: number, why: string) => `${year}: ${why}`,
  },
  years: {
    label: 'Năm',
    play: 'Chạy qua các năm',
    pause: 'Dừng',
    unknown: (year: number) => `${year}: chưa có số liệu`,
    broken: 'không so được qua vạch này',
    suspected: 'so được nhưng nghi có thay đổi cách tính',
  },
  table: {
    subtitle: (what: string, peers: string, year: number) => `${what}: hạng và điểm · ${peers} · năm ${year}`,
    groupWhy: 'tỉnh, thành phố đứng ngay trên và ngay dưới cùng một nhóm',
    peerRank: 'Trong nhóm',
    peerRankTitle: 'Hạng trong các tỉnh, thành phố đang so sánh',
    movement: (year: number | null) => (year === null ? 'Đổi hạng' : `So ${year}`),
    movementTitle: 'Số bậc lên hoặc xuống so với năm trước đó',
    place: 'Tỉnh, thành phố',
    placeAndGroup: 'Tỉnh, thành phố (nhóm)',
    score: (scale: string): string => (scale === 'percent' ? 'Điểm (%)' : 'Điểm'),
    /** In files, which stand alone. */
    scoreOf: (name: string) => `Điểm ${name}`,
    toMedian: 'So trung vị',
    toBest: 'So cao nhất',
    barShort: 'Vị trí',
    bar: 'Từ thấp nhất đến cao nhất',
    history: 'Qua các năm',
    historyOf: (place: string) => `${place}: hạng qua các năm`,
    bounds: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    sharedWhy:
      'Tỉnh, thành phố khác cùng điểm công bố; hạng tính từ điểm, có thể là bất kỳ hạng nào trong khoảng',
    boundsColumn: 'Hạng suy ra',
    derived: 'suy ra',
    boundsWhy: 'Suy ra từ hạng đã công bố của các tỉnh, thành phố có điểm cao hơn và thấp hơn',
    unknownRank: 'chưa rõ',
    lowConfidence: 'Nguồn độ tin cậy thấp',
    unknown: (n: number) => `${format.number(n)} tỉnh, thành phố chưa rõ`,
    unplaced: (n: number) =>
      `${format.number(n)} tỉnh, thành phố biết điểm, chưa rõ hạng: nằm trong số chưa rõ ở trên`,
    onlyKnown: 'Chỉ có các tỉnh, thành phố đã biết, theo hạng công bố',
    find: 'Tìm tỉnh, thành phố',
    found: (n: number) => `${format.number(n)} tỉnh, thành phố khớp`,
    moved: { up: 'lên', down: 'xuống', same: 'không đổi' },
    refusedMark: '≠',
    suspectedMark: '*',
    noneThen: (year: number) => `năm ${year} chưa rõ hạng của tỉnh, thành phố này`,
    noneNow: 'năm này chưa rõ hạng của tỉnh, thành phố này',
    firstYear: 'chưa có năm trước đó',
    legendRefused: (year: number, why: string) => `≠ không so được với ${year}: ${why}.`,
    legendSuspected: (year: number, why: string) => `* so với ${year}: ${why}.`,
    legendSet: (year: number, set: string) => `So với ${year}: ${set}.`,
    legendEdition: (edition: string, note: string) => `Khung ${edition}: ${note}.`,
    group: (name: string, n: number, complete: boolean) =>
      `${name}: ${format.number(n)} tỉnh, thành phố${complete ? '' : ' đã biết'}`,
    noGroup: 'Chưa rõ thuộc nhóm nào',
    legendFirst: 'Chưa có năm trước đó để so.',
    legendBounds: 'Hạng in nghiêng là khoảng suy ra từ các hạng đã công bố quanh đó.',
    open: (place: string) => `So ${place} với Hà Nội`,
  },
  strip: {
    headline: (best: string, bestScore: string, median: string | null) =>
      median === null
        ? `Cao nhất đã biết: ${best}, ${bestScore}`
        : `Cao nhất: ${best}, ${bestScore}; trung vị ${median}`,
    nothing: 'Chưa có điểm nào, chỉ có hạng',
    subtitle: (measure: string, year: number) => `${measure} · từng tỉnh, thành phố · năm ${year}`,
    median: (value: string) => `trung vị ${value}`,
    label: (what: string, year: number) =>
      `Điểm ${what} năm ${year} của từng tỉnh, thành phố trên một trục; Hà Nội tô màu`,
  },
  bump: {
    tab: 'Qua các năm',
    headline: (place: string, from: string, to: string) => `${place}: ${from}, ${to}`,
    point: (rank: string, year: number) => `hạng ${rank} năm ${year}`,
    one: (place: string, at: string) => `${place}: ${at}`,
    /** Among the years that compare with the last one, which begin with `since`. */
    best: (rank: string, years: string, since: number | null) =>
      `thứ hạng cao nhất${since === null ? '' : ` từ ${since}`}: ${rank} (${years})`,
    nothing: (place: string) => `Chưa rõ hạng của ${place} ở năm nào`,
    subtitle: (what: string, from: number, to: number) =>
      `Hạng ${what} · từng tỉnh, thành phố · ${from === to ? from : `${from}–${to}`}`,
    label: (what: string) => `Hạng ${what} qua các năm; mỗi đường một tỉnh, thành phố; Hà Nội tô màu`,
    bounds: (low: number, high: number) => `hạng ${low === high ? low : `${low}–${high}`} (suy ra)`,
    rank: (rank: number, of: number | null, last: number | null) => `hạng ${format.rank(rank, of, last)}`,
    unknown: 'chưa rõ hạng',
  },
  map: {
    tab: 'Bản đồ ô',
    headline: (n: number, top: string) => `Năm tỉnh, thành phố cao nhất${n < 5 ? ' đã biết' : ''}: ${top}`,
    headlineKnown: (known: number, all: number, top: string) =>
      `Mới biết điểm của ${known}/${all} tỉnh, thành phố; cao nhất đã biết: ${top}`,
    subtitle: (measure: string, system: string, year: number) =>
      `${measure} · ${system} tỉnh, thành phố, mỗi tỉnh, thành phố một ô · năm ${year}`,
    label: (what: string, year: number) =>
      `Cả nước thành các ô bằng nhau theo vị trí thật, tô theo điểm ${what} năm ${year}; có quần đảo Hoàng Sa và quần đảo Trường Sa`,
    unknown: 'chưa rõ',
    rankOnly: (rank: number) => `h.${rank}`,
    hoangSa: ['Quần đảo', 'Hoàng Sa', '(TP Đà Nẵng)'],
    truongSa: ['Quần đảo', 'Trường Sa', '(tỉnh Khánh Hòa)'],
    sea: ['Biển Đông'],
    short: 'Ô',
  },
  note: {
    known: (scores: number, ranks: number, of: number | null, complete: boolean) =>
      complete
        ? `đủ ${format.number(scores)} tỉnh, thành phố được xếp hạng`
        : `biết điểm ${format.rank(scores, of)}, hạng ${format.rank(ranks, of)} tỉnh, thành phố`,
    completeYears: (complete: number, all: number) => `đủ hạng ở ${format.rank(complete, all)} năm`,
    sources: (n: number) => `Nguồn của số liệu (${format.number(n)})`,
    official: 'trang công bố',
    noLink: 'đường dẫn không đầy đủ',
  },
  links: {
    components: (what: string, year: number, place: string) => `Thành phần ${what} ${year} của ${place}`,
    otherYear: (what: string, year: number, { place, asked }: { place: string; asked: number }) =>
      `Thành phần ${what} ${year} của ${place} (năm ${asked} chưa công bố thành phần)`,
    never: (what: string, place: string) => `Chưa công bố thành phần ${what} của ${place} ở năm nào.`,
    clear: (place: string) => `Bỏ chọn ${place}`,
  },
  empty: {
    nothing: (what: string) => `${what}: chưa có số liệu của năm nào`,
    short: 'chưa có số liệu',
  },
  pictures: 'Hình',
  waiting: 'bảng xếp hạng',
  group: { title: 'Nhóm so sánh tự lập', needsTwo: 'Cần ít nhất hai tỉnh, thành phố.' },
})
