import type { Words } from '../vi.ts'

/** Texts that are one of these as a whole. */
const whole: Readonly<Record<string, string>> = {
  'Các chỉ số cải cách hành chính của Việt Nam, nhìn từ Hà Nội':
    'Vietnam’s administrative-reform indices, seen from Hanoi',
  'Bộ Nội vụ': 'Ministry of Home Affairs',
  'Bộ Thông tin và Truyền thông': 'Ministry of Information and Communications',
  'Bộ Thông tin và Truyền thông (từ 3/2025: Bộ Khoa học và Công nghệ)':
    'Ministry of Information and Communications (since 3/2025: Ministry of Science and Technology)',
  'Cổng Dịch vụ công quốc gia': 'National Public Service Portal',
  'Trung du và miền núi phía Bắc': 'Northern Midlands and Mountains',
  'Đồng bằng sông Hồng': 'Red River Delta',
  'Bắc Trung Bộ và Duyên hải miền Trung': 'North Central and Central Coast',
  'Tây Nguyên': 'Central Highlands',
  'Đông Nam Bộ': 'South East',
  'Đồng bằng sông Cửu Long': 'Mekong Delta',
  'chỉ số': 'index',
  'lĩnh vực': 'area',
  'tiêu chí': 'criterion',
  'tiêu chí thành phần': 'sub-criterion',
  'chỉ số thành phần': 'sub-index',
  'chỉ số nội dung': 'dimension',
  'nội dung thành phần': 'sub-dimension',
  'nhóm chỉ số': 'group',
  'nhóm con': 'sub-group',
  'nhóm chính sách': 'policy group',
  'trụ cột': 'pillar',
  khối: 'block',
  'yếu tố': 'factor',
  'Thuộc nhóm dẫn đầu': 'In the leading group',
  'Thuộc nhóm các tỉnh, thành phố dẫn đầu': 'Among the leading provinces and cities',
  'Cải thiện so với năm trước': 'Better than the year before',
  'tỷ lệ đúng hạn': 'on-time rate',
  'Sở Giao thông vận tải': 'Department of Transport',
  'Hà Nội': 'Hanoi',
  'trên 85 điểm (Báo Đầu tư, KH 181/KH-UBND)': 'above 85 points (Dau tu newspaper, plan 181/KH-UBND)',
  'tăng 3–5% so với 79,73% năm 2021, tức 82,73–84,73% (Sở VH&TT, KH 181/KH-UBND)':
    '3–5% more than the 79.73% of 2021, so 82.73–84.73% (Department of Culture and Sports, plan 181/KH-UBND)',
  'giữ cả hai như đã in; chưa đọc được toàn văn kế hoạch':
    'both kept as printed; the full text of the plan could not be read',
  'như trên': 'as above',
  'hồ sơ': 'dossiers',
  'thủ tục': 'procedures',
  điểm: 'points',
}

/** Parts of remarks, the longer before those that they hold. */
const parts: readonly (readonly [vietnamese: string, english: string])[] = [
  ['cách tính theo phần mềm một cửa cấp tỉnh', 'computed as one-stop software of provinces does'],
  ['đề xuất của nhóm xây dựng', 'proposal of this project'],
  ['quy ước của bảng điều khiển này', 'convention of this dashboard'],
  [', theo nội dung lĩnh vực', ', after area'],
  [', theo QĐ', ', after QĐ'],
  ['chỉ là đại diện của', 'only a proxy of'],
  ['chỉ là đại diện', 'only a proxy'],
  ['đại diện cho', 'proxy of'],
  [' công bố hằng năm', ' is published yearly'],
  [' là điều tra hộ gia đình hằng năm', ' is a yearly survey of households'],
  ['gia nhập thị trường', 'market entry'],
  ['tiếp cận đất đai', 'access to land'],
  ['báo trước của tỷ lệ đúng hạn', 'leads the rate on time'],
  ['tỷ lệ × 20 điểm', 'rate × 20 points'],
  ['hiểu biết chung, chưa xác minh', 'general knowledge, unverified'],
  ['hiểu biết chung', 'general knowledge'],
  ['chưa đối chiếu thông báo lịch nghỉ lễ năm', 'not checked against the notice of public holidays of'],
  ['chưa đối chiếu thông báo lịch nghỉ của năm', 'not checked against the notice of holidays of the year'],
  [
    'chưa đối chiếu thông báo hoán đổi ngày làm việc dịp',
    'not checked against the notice of swapped working days around',
  ],
  ['Bộ luật Lao động 2019, điều 112', 'Labour Code 2019, article 112'],
  ['các khối, tính ngang các lĩnh vực', 'blocks, across the areas'],
  [
    'điểm tối đa in cạnh điểm của tỉnh, thành phố các năm này',
    'maximum printed beside scores of provinces in these years',
  ],
  ['điểm tối đa in cạnh điểm của một tỉnh, thành phố', 'maximum printed beside the score of one province'],
  ['tên tiếng Việt là tên dịch', 'the Vietnamese name is a translation'],
  ['điểm tối đa chưa đọc được ở nguồn công bố', 'maximum not found in what was published'],
  ['chưa đọc được điểm tối đa ở nguồn công bố', 'maximum not found in what was published'],
  ['tên gọi theo kỳ 2022', 'named as in 2022'],
  [' (mục tiêu)', ' (target)'],
  ['suy ra; coi như giữ nguyên đến', 'derived; taken as unchanged until'],
  ['danh sách tỉnh, thành phố đã nhập; chưa ghi lại văn bản', 'list as entered; the document is not noted'],
  [' ngày ', ' of '],
  [' của ', ' of '],
  ['Nghị quyết', 'Resolution'],
  ['Quyết định', 'Decision'],
  ['QĐ ', 'Decision '],
]

const vietnamese = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u01b0\u1ea0-\u1ef9]/
/** Numbers of documents, which are what they are in any language. */
const documents = /\d+\/(?:\d+\/)?[\wĐ-]+/g

/** In English where all of it is known, else as it stands in the data: never half of it. */
export const ofData: Words['ofData'] = (text) => {
  const said = whole[text] ?? parts.reduce((left, [from, to]) => left.replaceAll(from, to), text)
  return vietnamese.test(said.replace(documents, '')) ? text : said
}
