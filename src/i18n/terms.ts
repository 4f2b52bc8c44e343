/** A word of the field, with what it means here. */
export interface Term {
  /** As files, SQL and code call it. */
  code: string
  vi: string
  en: string
  means_vi: string
  means_en: string
  /** Everybody knows the word: it is explained in the glossary alone, not where it is used. */
  everyday?: true
}

/** The words of this dashboard, in the order in which a newcomer meets them: the page and `docs/glossary.md` show them. */
export const terms: readonly Term[] = [
  {
    code: 'index',
    vi: 'chỉ số',
    en: 'index',
    means_vi:
      'Thước đo tổng hợp do một cơ quan công bố hằng năm, ví dụ về cải cách hành chính hay năng lực cạnh tranh.',
    means_en:
      'A composite measure that an institution publishes every year, of reform or of competitiveness, for instance.',
    everyday: true,
  },
  {
    code: 'edition',
    vi: 'phiên bản',
    en: 'edition',
    means_vi: 'Những năm liền nhau mà một chỉ số giữ nguyên thành phần, điểm tối đa và trọng số.',
    means_en: 'The years over which an index keeps the same components, maxima and weights.',
  },
  {
    code: 'component',
    vi: 'thành phần',
    en: 'component',
    means_vi:
      'Một phần của chỉ số, ở mọi cấp: lĩnh vực, tiêu chí, chỉ số thành phần, chỉ số nội dung hay nhóm chỉ số, tùy cơ quan công bố gọi.',
    means_en:
      'A part of an index at any level: area, criterion, sub-index, dimension or group, as its publisher calls it.',
    everyday: true,
  },
  {
    code: 'tree',
    vi: 'cách chia',
    en: 'tree',
    means_vi: 'Một cách chia chỉ số thành các thành phần; một chỉ số có thể có hai cách chia cùng một tổng.',
    means_en: 'One way to divide an index into components; an index may have two of one total.',
  },
  {
    code: 'score',
    vi: 'điểm',
    en: 'score',
    means_vi: 'Giá trị đã công bố của một chỉ số hay thành phần, theo thang điểm của chính nó.',
    means_en: 'The published value of an index or component, on its own scale.',
    everyday: true,
  },
  {
    code: 'max',
    vi: 'điểm tối đa',
    en: 'maximum',
    means_vi: 'Điểm cao nhất có thể đạt ở một thành phần.',
    means_en: 'The highest score that a component allows.',
  },
  {
    code: 'weight',
    vi: 'trọng số',
    en: 'weight',
    means_vi: 'Phần mà một thành phần góp vào cấp trên khi lấy bình quân.',
    means_en: 'The part that a component has in its parent where the parent is an average.',
  },
  {
    code: 'points',
    vi: 'điểm quy về chỉ số',
    en: 'points',
    means_vi: 'Điểm của một thành phần tính ra điểm của cả chỉ số.',
    means_en: 'A component’s score expressed in points of the whole index.',
  },
  {
    code: 'lost',
    vi: 'điểm chưa đạt',
    en: 'points not achieved',
    means_vi: 'Tối đa trừ điểm, quy về chỉ số.',
    means_en: 'Maximum less score, in points of the index.',
  },
  {
    code: 'rank',
    vi: 'hạng',
    en: 'rank',
    means_vi: 'Số tỉnh, thành phố có điểm cao hơn, cộng một; bằng điểm thì cùng hạng (1, 2, 2, 4).',
    means_en:
      'One more than the number of places with a higher score; equal scores share a rank (1, 2, 2, 4).',
    everyday: true,
  },
  {
    code: 'rank_published',
    vi: 'hạng công bố',
    en: 'published rank',
    means_vi: 'Hạng mà cơ quan công bố đã in; hạng tính lại không bao giờ được gọi là hạng công bố.',
    means_en: 'The rank that the publisher printed; a computed one is never called published.',
  },
  {
    code: 'band',
    vi: 'nhóm xếp loại',
    en: 'group',
    means_vi: 'Nhóm mà cơ quan công bố xếp tỉnh, thành phố vào, ví dụ A, B, hoặc bốn phần tư.',
    means_en: 'The class into which a publisher puts a place, such as A, B, or four quarters.',
  },
  {
    code: 'place',
    vi: 'tỉnh, thành phố',
    en: 'place',
    means_vi: 'Đơn vị cấp tỉnh được xếp hạng.',
    means_en: 'A province or centrally-run city that is ranked.',
    everyday: true,
  },
  {
    code: 'place_system',
    vi: 'hệ 64, 63, 34',
    en: 'system of 64, 63, 34',
    means_vi: 'Cách chia cả nước thành các tỉnh, thành phố ở một thời kỳ; hạng của hai hệ không so được.',
    means_en: 'How the country was divided in a period; ranks of two systems are not comparable.',
  },
  {
    code: 'peer',
    vi: 'nhóm so sánh',
    en: 'peers',
    means_vi: 'Những tỉnh, thành phố hoặc đơn vị cùng loại được đặt cạnh nhau.',
    means_en: 'The places, or units of one kind, that are set side by side.',
  },
  {
    code: 'benchmark',
    vi: 'trung bình công bố',
    en: 'benchmark',
    means_vi: 'Trung bình hay trung vị của cả nước hoặc vùng do cơ quan công bố in; không xếp hạng.',
    means_en: 'A mean or median of the country or a region that the publisher printed; never ranked.',
  },
  {
    code: 'unit',
    vi: 'đơn vị',
    en: 'unit',
    means_vi: 'Sở, ban, ngành, xã, phường, đơn vị trực thuộc hay phòng của Thành phố.',
    means_en: 'A department, commune, affiliate or division of the city.',
    everyday: true,
  },
  {
    code: 'unit_links',
    vi: 'đơn vị kế thừa',
    en: 'successor',
    means_vi: 'Đơn vị nhận việc của một đơn vị đã sắp xếp lại, toàn bộ hoặc một phần.',
    means_en: 'The unit that took over from one that was reorganised, wholly or in part.',
  },
  {
    code: 'responsibilities',
    vi: 'chủ trì, phối hợp',
    en: 'lead, co-operating',
    means_vi: 'Đơn vị được giao một thành phần; chỉ phân công có văn bản mới mang điểm.',
    means_en: 'The unit that a component is assigned to; only documented assignments carry points.',
  },
  {
    code: 'indicator',
    vi: 'nội dung theo dõi',
    en: 'indicator',
    means_vi: 'Điều được đếm hằng tuần, hằng tháng ở từng đơn vị, ví dụ tỷ lệ đúng hạn.',
    means_en: 'What is counted by week and month in every unit, such as the rate on time.',
  },
  {
    code: 'proxy',
    vi: 'đại diện',
    en: 'proxy',
    means_vi: 'Nội dung theo dõi nói thay cho một thành phần giữa hai lần công bố.',
    means_en: 'An indicator that speaks for a component between two publications.',
  },
  {
    code: 'rate',
    vi: 'tỷ lệ',
    en: 'rate',
    means_vi: 'Tổng tử số chia tổng mẫu số của cả kỳ và mọi cấp dưới; không phải trung bình các tỷ lệ.',
    means_en:
      'Summed numerators over summed denominators of the period and all units below; never a mean of rates.',
    everyday: true,
  },
  {
    code: 'stock',
    vi: 'số tồn',
    en: 'stock',
    means_vi: 'Số đang có ở một ngày, ví dụ hồ sơ quá hạn chưa xong.',
    means_en: 'What there is on one day, such as open overdue cases.',
  },
  {
    code: 'minimum',
    vi: 'mẫu tối thiểu',
    en: 'minimum',
    means_vi: 'Mẫu số nhỏ nhất để một tỷ lệ được xếp hạng; dưới đó in xám.',
    means_en: 'The smallest denominator at which a rate is ranked; grey below it.',
  },
  {
    code: 'on_time',
    vi: 'đúng hạn',
    en: 'on time',
    means_vi:
      'Luôn là ba số: trong số đã xong ở kỳ, trong số đến hạn ở kỳ (chưa xong tính là muộn), và số quá hạn còn tồn.',
    means_en:
      'Always three figures: of those finished in the period, of those due in it (open ones count as late), and the open overdue ones.',
  },
  {
    code: 'period',
    vi: 'kỳ',
    en: 'period',
    means_vi: 'Tuần ISO, tháng, quý hay năm; tháng và quý theo lịch dương hoặc lịch báo cáo (chốt ngày 14).',
    means_en:
      'An ISO week, month, quarter or year; months and quarters by the civil or the reporting calendar (closed on the 14th).',
    everyday: true,
  },
  {
    code: 'closing',
    vi: 'chốt kỳ',
    en: 'closing',
    means_vi: 'Giữ lại số đã báo cáo của một kỳ, không sửa về sau.',
    means_en: 'Keeping what was reported of a period, never changed afterwards.',
  },
  {
    code: 'year_to_date',
    vi: 'lũy kế',
    en: 'year to date',
    means_vi: 'Từ đầu năm của lịch đang chọn đến hết kỳ.',
    means_en: 'From the start of the chosen calendar’s year to the end of the period.',
  },
  {
    code: 'same_period',
    vi: 'cùng kỳ',
    en: 'same period a year ago',
    means_vi: 'Đúng kỳ ấy của năm trước.',
    means_en: 'The very period of the year before.',
  },
  {
    code: 'break',
    vi: 'chỗ đứt gãy',
    en: 'break',
    means_vi: 'Chỗ một chuỗi đổi cách đo hay đổi đơn vị, nên hai bên không so thẳng được.',
    means_en:
      'Where a series changes its method or its units, so that its two sides do not compare directly.',
  },
  {
    code: 'interval',
    vi: 'dao động ngẫu nhiên',
    en: 'random variation',
    means_vi: 'Khoảng mà một tỷ lệ hay hạng có thể xê dịch khi không có gì thật sự thay đổi.',
    means_en: 'The span in which a rate or rank may move although nothing has really changed.',
  },
  {
    code: 'signal',
    vi: 'cảnh báo',
    en: 'alert',
    means_vi:
      'Điều khó xảy ra do ngẫu nhiên: chậm hẳn so với đơn vị cùng loại, hoặc chắc chắn dưới mục tiêu.',
    means_en: 'What chance hardly explains: slower than units of the kind, or surely below target.',
  },
  {
    code: 'headroom',
    vi: 'dư địa',
    en: 'headroom',
    means_vi: 'Phần điểm còn có thể thêm ở một thành phần, xét theo các tỉnh, thành phố từng ở mức ấy.',
    means_en: 'What a component may still gain, judged by places that were at its level.',
  },
  {
    code: 'scenario',
    vi: 'kịch bản',
    en: 'scenario',
    means_vi:
      'Giả sử vài thành phần có điểm khác thì tổng điểm và hạng ra sao, các tỉnh, thành phố khác giữ nguyên.',
    means_en: 'What total and rank would be if some components scored otherwise and others stayed.',
  },
  {
    code: 'dossier',
    vi: 'hồ sơ, công việc',
    en: 'case',
    means_vi:
      'Hồ sơ thủ tục, văn bản đến, nhiệm vụ được giao hoặc phản ánh, kiến nghị; không có thông tin cá nhân.',
    means_en: 'A procedure’s dossier, incoming document, assigned task or petition; without personal data.',
    everyday: true,
  },
  {
    code: 'step',
    vi: 'bước',
    en: 'step',
    means_vi: 'Một chặng của hồ sơ ở một đơn vị, có lúc nhận, lúc bắt đầu và lúc xong.',
    means_en: 'One stage of a case in one unit, with when it was received, started and finished.',
    everyday: true,
  },
  {
    code: 'overdue',
    vi: 'quá hạn',
    en: 'overdue',
    means_vi: 'Chưa xong sau ngày phải xong, tính theo hạn mà quy tắc của dữ liệu nêu.',
    means_en: 'Open after the day it was due, by the date that the data’s rules name.',
  },
  {
    code: 'status',
    vi: 'tình trạng kiểm chứng',
    en: 'status',
    means_vi:
      'Đã kiểm chứng, suy ra, giả định hoặc chưa kiểm chứng; chưa kiểm chứng thì không coi là chính thức.',
    means_en: 'Verified, derived, assumed or unverified; what is unverified is never shown as official.',
  },
  {
    code: 'simulated',
    vi: 'số giả lập',
    en: 'made-up figures',
    means_vi: 'Số do chương trình tạo để trình diễn, không phải số liệu của đơn vị nào.',
    means_en: 'Figures made by a program for show; no unit’s own.',
  },
]
