import { documentWords as said } from '../../src/i18n/documentWords.ts'
import { blockFields, type FieldCode } from '../../src/reports/fields/fieldValues.ts'

/** `docs/truong-bao-cao.md`: every field that an office's own template may name, as Markdown. */
export function reportFields(): string {
  const rows = (Object.keys(said.fields) as FieldCode[]).map((code) => {
    const kind = blockFields.includes(code) ? said.fieldKinds.blocks : said.fieldKinds.text
    return `| \`{{${code}}}\` | ${kind} | ${said.fields[code]} |`
  })
  return [
    '# Trường của mẫu báo cáo',
    '',
    'Viết bởi `npm run docs` từ `src/i18n/vi/documents.ts`.',
    '',
    'Đơn vị dùng mẫu .docx của mình: ghi tên trường trong hai dấu ngoặc nhọn ở chỗ cần số, ví dụ `{{dung_han}}`, rồi chạy `npm run bulletin -- --month 2026-10 --unit S.TUPHAP --format docx --template MAU.docx --out THU-MUC`, hoặc chọn mẫu trong menu “Báo cáo” trên trang. Mẫu để bắt đầu: `public/mau/bao-cao.docx`.',
    '',
    '- Trường chữ đứng trong câu, giữ định dạng của mẫu. Trường đoạn, bảng hoặc hình thay cả đoạn văn chứa nó, nên để riêng một dòng.',
    '- Không có số liệu thì ghi “không có số liệu”. Trường không có trong danh sách thì dừng, nêu tên và trường gần nhất; mẫu không có trường nào cũng dừng.',
    '- Dự thảo (`--draft`, “Ghi DỰ THẢO”): mẫu không có `{{du_thao}}` thì dòng DỰ THẢO được thêm ở đầu văn bản.',
    '- Số giả lập: mẫu không có `{{danh_dau_gia_lap}}` thì dòng đánh dấu được thêm ở đầu văn bản; bảng và hình luôn mang dấu.',
    '',
    'Thể thức của báo cáo lập sẵn (không dùng mẫu) viết theo hiểu biết chung về Nghị định 30/2020/NĐ-CP: `unverified`. Số, ngày và chữ ký để trống vì hệ thống quản lý văn bản cấp.',
    '',
    '| trường | loại | nghĩa |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
