import { documentWords as said } from '../../src/i18n/documentWords.ts'
import type { Block, DocumentModel } from '../../src/reports/DocumentModel.ts'
import { documentDocx } from '../../src/reports/docx/documentDocx.ts'

const field = (code: keyof typeof said.fields): string => `{{${code}}}`
const text = (of: string): Block => ({ kind: 'text', text: of })

/** `public/mau/bao-cao.docx`: a template to begin with, its fields among words that an office changes as it likes. */
export function exampleTemplate(): Promise<Uint8Array> {
  const model: DocumentModel = {
    superior: null,
    office: [field('co_quan')],
    number: said.number(`${said.symbols.report}-${said.symbols.other}`),
    placeAndDate: said.placeAndDate('……'),
    name: said.report.name,
    subject: `Công tác giải quyết thủ tục hành chính ${field('ky')}`,
    mark: null,
    draft: null,
    sections: [
      {
        title: said.report.situation,
        blocks: [
          text(field('danh_dau_gia_lap')),
          text(
            `Từ ${field('tu_ngay')} đến ${field('den_ngay')}, ${field('don_vi')} tiếp nhận ${field('tiep_nhan')} hồ sơ, giải quyết ${field('da_giai_quyet')} hồ sơ (số liệu đến ${field('so_lieu_den')}).`,
          ),
        ],
      },
      {
        title: said.report.results,
        blocks: [
          text(
            `Đúng hạn ${field('dung_han')} (${field('dung_han_so_luong')}), mục tiêu ${field('dung_han_muc_tieu')}; so với kỳ trước ${field('dung_han_so_ky_truoc')}, so với cùng kỳ ${field('dung_han_so_cung_ky')} (điểm phần trăm); lũy kế ${field('dung_han_luy_ke')}.`,
          ),
          text(`${field('cau_tong_hop')}.`),
          text(field('hinh_dung_han')),
          text(field('bang_noi_dung')),
        ],
      },
      {
        title: said.report.shortcomings,
        blocks: [text(`Còn ${field('qua_han')} hồ sơ quá hạn.`), text(field('bang_qua_han'))],
      },
      { title: said.report.tasks, blocks: [text(field('nhiem_vu'))] },
    ],
    closing: `Trên đây là báo cáo ${field('ky')} của ${field('co_quan')}./.`,
    recipients: [said.toOthers, said.toFile],
    signers: [{ lines: [said.head] }],
    appendices: [],
  }
  return documentDocx(model)
}
