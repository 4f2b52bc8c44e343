/** The beginning is enough to tell. */
const folded = (text: string) =>
  text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim()

const unit = /^\(?(?:don vi(?: tinh)?|dvt|unit) ?:/
const note =
  /^(?:\(?\*+\)? ?\S|[([]?(?:ghi chu|chu thich|luu y|nguon|notes?|sources?)(?: so lieu| du lieu)? ?[:.(]|copyrights?\b)/
const signature =
  /^(?:nguoi (?:lap|ky|tong hop)|thu truong|(?:tm|kt|tl|t\/m|q)\. ?\S|\(?ky\b|\(?ky,|giam doc|(?:pho )?chu tich|ke toan)|\bngay\b.*\bthang\b.*\bnam\b/
// With its marks: “Vũng Tàu” and “Vĩ Dạ” are no regions and no sixth section.
const section = /^(?:[IVX]+|[A-H]) ?[-–.:/)] ?\S|^[IVX]+ [^a-z]|^[a-h]\) ?\S/
const region = /^(?:vùng|khu vực|nhóm|cụm)(?=[\s:]|$)/i
const head =
  /^(?:s?tt|so tt|so thu tu|(?:ten )?(?:don vi|dia phuong|tinh|tinh ?[/,–-]? ?(?:thanh pho|thanh|tp\.?))|provinces?)$/

/** Whether a text states a unit, as “Đơn vị tính: điểm”. */
export const isUnitLine = (text: string) => unit.test(folded(text))

/** Whether a text is a note by its beginning: “Ghi chú: …”, “Nguồn: …”, “(*) …”. */
export const isNote = (text: string) => note.test(folded(text))

/** Whether a text belongs to the signatures below a table: “NGƯỜI LẬP BIỂU”, “(Ký tên, đóng dấu)”. */
export const isSignature = (text: string) => signature.test(folded(text))

/** Whether a text alone in its row begins a section: “I. Đồng bằng sông Hồng”, “Vùng Tây Nguyên”, “Nhóm tốt”. */
export function isSection(text: string): boolean {
  const marked = text.normalize('NFC').trim()
  return section.test(marked) || region.test(marked)
}

/** Whether a text can only be the head of a column: “STT”, “Tỉnh/Thành phố”. */
export const isHeadWord = (text: string) => head.test(folded(text))
