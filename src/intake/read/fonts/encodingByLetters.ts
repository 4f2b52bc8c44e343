import { evidence, fromLegacy } from './fromLegacy.ts'
import { type LegacyEncoding, legacyEncodings } from './legacyLetters.ts'

/**
 * The old encoding of a whole text without fonts: one that has all its letters, some of which no Vietnamese in
 * Unicode has, and that gives at least two words of those that heads and names of places are made of, more than
 * the text has as it would be read otherwise. Null if none is clear.
 * @param raw as Windows-1252 reads it
 * @param plain as it would be read otherwise
 */
export function encodingByLetters(raw: string, plain: string): LegacyEncoding | null {
  const start = raw.slice(0, enough)
  if (isAscii.test(start)) return null
  let found: LegacyEncoding | null = null
  let most = Math.max(1, knownWords(plain.slice(0, enough)))
  for (const encoding of legacyEncodings) {
    if (evidence(start, encoding) !== 'legacy') continue
    const count = knownWords(fromLegacy(start, encoding))
    if (count > most) [found, most] = [encoding, count]
  }
  return found
}

/** Characters that are looked at. */
const enough = 200_000

const isAscii = /^[\t\n\r -~]*$/

/** How many different ones of the known words a text has. */
function knownWords(text: string): number {
  const found = new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u),
  )
  return words.filter((word) => found.has(word)).length
}

const words = [
  ...new Set(
    `tỉnh thành phố điểm chỉ số hạng xếp thứ hà nội quảng đồng bình định nẵng hải phòng giang huế chí tổng cộng
  đơn vị quận huyện xã phường sở báo cáo năm tháng quý kỳ kết quả giải quyết hồ sơ trước đúng quá hạn tiếp nhận
  cải cách hành chính thủ tục tỷ lệ số liệu biểu tên nghị quyết lượng phần mức độ`.split(/\s+/),
  ),
]
