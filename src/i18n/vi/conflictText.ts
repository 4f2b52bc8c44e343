/** What those who checked wrote, as a pattern, and how it is said; the longer before those that they hold. */
const said: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [/^both kept$/, 'giữ cả hai'],
  [/^kept as printed$/, 'giữ như đã in'],
  [/^kept, low confidence$/, 'được giữ, độ tin cậy thấp'],
  [/^no published rank written$/, 'không ghi hạng công bố'],
  [/^score kept, no rank written$/, 'giữ điểm, không ghi hạng'],
  [/^values kept, ranks dropped$/, 'giữ giá trị, bỏ hạng'],
  [/^published kept$/, 'giữ số công bố'],
  [/^file kept$/, 'giữ số ở tệp'],
  [/^(\d{4}) publication kept$/, 'giữ bản công bố năm $1'],
  [/^Excel kept; (.+) and (.+) agree with Excel$/, 'giữ số ở Excel; $1 và $2 khớp Excel'],
  [/^(\S+(?: \S+)?) kept, low confidence$/, 'giữ $1, độ tin cậy thấp'],
  [/^(\S+(?: \S+)?) kept\b/, 'giữ $1'],
  [/\(parts ([\d.+]+=)/, '(các phần $1'],
  [/two sources; printed rank (\d+) needs it/, 'hai nguồn; hạng $1 đã in đòi hỏi thế'],
  [/municipal plan (\S+);/, 'Kế hoạch $1 của thành phố;'],
  [/the press page's own rise of ([\d.]+) fits it/, 'mức tăng $1 của chính bài báo hợp với số này'],
  [/HCMC fell “(\d+) spots to (\d+)th” in (\d{4})/, 'TP.HCM tụt “$1 bậc xuống thứ $2” năm $3'],
  [/→ (\d+)rd in (\d{4})/, '→ thứ $1 năm $2'],
  [/^(.+) and (.+) at the bottom/, '$1 và $2 ở cuối bảng'],
  [
    /^impossible next to rank (\d+) = ([\d.]+) and average ([\d.]+) unless/,
    'không thể cạnh hạng $1 = $2 và trung bình $3, trừ khi là',
  ],
  [/its parts add up to/, 'các phần cộng lại là'],
  [/dims add to/, 'các nội dung cộng lại là'],
  [
    /implied twice by the same article \((\S+) on (\S+); (\S+) on (\S+)\)/,
    'suy ra hai lần từ chính bài ấy ($1 so với $2; $3 so với $4)',
  ],
  [/^(\d+) implied/, '$1 suy ra'],
  [/“climbed five places to (\d+)th” in (\d{4})/, '“tăng năm bậc lên thứ $1” năm $2'],
  [/earlier releases may differ/, 'các bản công bố trước có thể khác'],
  [/“people surveyed satisfied”/, '“người được khảo sát hài lòng”'],
  [/^not named (\S+)$/, 'không gọi là $1'],
  [/official Excel and panel/, 'Excel chính thức và bảng nhiều năm'],
  [/\((\S+) profile page\)/, '(trang hồ sơ của $1)'],
  [/\(VIETJO rank\)|, VIETJO rank\)/, ', hạng theo VIETJO)'],
  [/\((.+) portal\)/, '(cổng $1)'],
  [/^values from/, 'giá trị ở'],
  [/^ranks on that page all/, 'hạng trên trang ấy đều là'],
  [/by score \(tie at published precision\)/, 'theo điểm (bằng nhau ở số chữ số đã công bố)'],
  [/\(published\)/, '(đã công bố)'],
  [/(\S+) lists (\S+) third/, '$1 xếp $2 thứ ba'],
  [/^(\S+) lists (.+) as (\d–\d);/, '$1 xếp $2 ở hạng $3;'],
  [/ listed on /, ' ghi ở '],
  [/sum of sub-dimensions/, 'tổng các nội dung thành phần'],
  [/\(file\b/, '(tệp'],
  [/(\S+) prints the (\d{4}) value/, '$1 in giá trị năm $2'],
  [/ misprint\)/, ' in nhầm)'],
  [/ computed$/, ' tính ra'],
  [/ as printed$/, ' như đã in'],
  [/fits its (\d+)th place/, 'hợp với hạng $1'],
  [/% of ([\d.]+) million/, '% của $1 triệu'],
  [/, whole year\)/, ', cả năm)'],
  [/, Q3\)/, ', quý III)'],
  [/^bottom rank$/, 'hạng cuối'],
  [/^regional averages$/, 'trung bình các vùng'],
  [/^informal$/, 'chi phí không chính thức'],
  [/^sub-indices$/, 'các chỉ số thành phần'],
  [/^total$/, 'tổng điểm'],
  [/^dim(\d)$/, 'nội dung $1'],
  [/^rank$/, 'hạng'],
  [/\br(?:ank )?(\d+)/, 'hạng $1'],
  [/\bHCMC\b/, 'TP.HCM'],
]

const english = /\b(the|and|of|by|as|its?|kept|rank|printed|published|misprint|listed|lists|file)\b/

/**
 * What those who checked the sources wrote of a conflict, in Vietnamese and with decimal commas where all of it is
 * known, else as it stands in the data: never half of it.
 */
export function conflictText(text: string): string {
  const told = said.reduce((left, [from, to]) => left.replace(from, to), text)
  return english.test(told) ? text : told.replaceAll(/(?<=\d)\.(?=\d)/g, ',')
}
