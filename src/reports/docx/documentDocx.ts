import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { documentWords as said } from '../../i18n/documentWords.ts'
import type { Block, DocumentModel } from '../DocumentModel.ts'
import { plainText } from '../plainText.ts'
import { blocksDocx, text } from './blocks.ts'
import { fixedZip } from './fixedZip.ts'
import { head } from './head.ts'
import { centred, paragraph, size } from './paragraphs.ts'
import { dataTable, sideBySide } from './tables.ts'

/** Of A4, in twentieths of a point, as all below. */
const [short, long] = [11_906, 16_838]
/** Nghị định 30/2020/NĐ-CP: 23 mm above, 20 below, 30 left, 17 right; across, 20 above, below and left. */
const margin = { top: 1304, bottom: 1134, left: 1701, right: 964, header: 510, footer: 510 }
const upright = { size: { width: short, height: long }, margin }
const lying = {
  size: { width: short, height: long, orientation: PageOrientation.LANDSCAPE },
  margin: { ...margin, top: 1134, left: 1134 },
}
/** Single lines without room between them. */
const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }
export const uprightText = short - margin.left - margin.right
const lyingText = long - lying.margin.left - margin.right

/** An official paper as the bytes of a .docx; the same paper gives the same bytes. */
export async function documentDocx(model: DocumentModel): Promise<Uint8Array> {
  const { sections, closing, appendices, mark } = model
  const body = await blocksDocx(
    sections.flatMap(({ title, blocks }): Block[] => [
      ...(title === null ? [] : [{ kind: 'title', text: title } as const]),
      ...blocks,
    ]),
    uprightText,
  )
  const document = new Document({
    creator: plainText(model.office.join(' ')),
    lastModifiedBy: plainText(model.office.join(' ')),
    title: plainText(model.subject),
    ...(mark === null ? {} : { description: mark }),
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: size.text, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: { page: upright, titlePage: true },
        headers: { default: header(mark, true), first: header(mark, false) },
        children: [
          ...head(model, uprightText),
          ...body,
          // No page holds the signatures alone.
          ...(closing === null ? [] : [text(closing, { keepNext: true })]),
          signatures(model),
        ],
      },
      ...appendices.map((one) => ({
        properties: { page: one.table.isWide ? lying : upright },
        headers: { default: header(mark, true) },
        children: [
          centred(one.title, { bold: true, spacing: tight }),
          centred(one.table.caption, { bold: true, spacing: tight }),
          centred(one.attached, { italics: true, spacing: { ...tight, after: 120 } }),
          ...dataTable(one.table, one.table.isWide ? lyingText : uprightText),
        ],
      })),
    ],
  })
  return fixedZip(new Uint8Array(await Packer.toArrayBuffer(document)))
}

/** The number of the page from the second on, and the mark of made-up figures on every page. */
function header(mark: string | null, isNumbered: boolean): Header {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.head })],
  })
  return new Header({
    children: [
      ...(isNumbered ? [number] : []),
      ...(mark === null
        ? isNumbered
          ? []
          : [new Paragraph({ children: [] })]
        : [centred(mark, { bold: true, size: size.note, spacing: { before: 0, after: 0 } })]),
    ],
  })
}

/** Who receives it, left; who signs, right, with room for signature and seal. */
function signatures({ recipients, signers }: DocumentModel): Table {
  const left =
    recipients.length === 0
      ? []
      : [
          paragraph(said.recipients, { bold: true, italics: true, size: 24, spacing: tight }),
          ...recipients.map((one) =>
            paragraph(one, { size: size.note, spacing: tight, alignment: AlignmentType.LEFT }),
          ),
        ]
  const columns = signers.map(({ lines, hint }) => [
    ...lines.map((one) => centred(one, { bold: true, spacing: tight })),
    ...(hint === undefined ? [] : [centred(hint, { italics: true, size: size.head, spacing: tight })]),
    ...Array.from({ length: 4 }, () => centred('', { spacing: tight })),
  ])
  const all = left.length === 0 ? columns : [left, ...columns]
  return sideBySide(
    [all],
    all.map(() => 1),
    uprightText,
  )
}
