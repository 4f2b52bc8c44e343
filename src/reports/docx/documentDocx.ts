import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { documentWords as said } from '../../i18n/documentWords.ts'
import { pictureOf } from '../../pictures/pictureOf.ts'
import type { Block, DocumentModel, ModelPicture } from '../DocumentModel.ts'
import { plainText } from '../plainText.ts'
import { fixedZip } from './fixedZip.ts'
import { head } from './head.ts'
import { centred, firstLine, paragraph, size } from './paragraphs.ts'
import { dataTable, sideBySide } from './tables.ts'

/** Millimetres of Nghị định 30/2020/NĐ-CP as Word counts them: 20 above, below and right, 30 left; A4. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 },
} as const

/** Of a page's text, as Word places a picture; pixels of 96 to an inch. */
const pictureWidth = 604
/** 300 dots an inch on 16 cm. */
const pixels = 1890

/** An official paper as the bytes of a .docx; the same paper gives the same bytes. */
export async function documentDocx(model: DocumentModel): Promise<Uint8Array> {
  const { sections, closing, appendices, mark } = model
  let shown = 0
  const blocks = async (block: Block): Promise<(Paragraph | Table)[]> =>
    block.kind === 'picture' ? pictured(block.picture, ++shown) : written(block)
  const body: (Paragraph | Table)[] = []
  for (const section of sections) {
    if (section.title !== null) body.push(heading(section.title))
    for (const block of section.blocks) body.push(...(await blocks(block)))
  }
  const document = new Document({
    creator: plainText(model.office.join(' ')),
    lastModifiedBy: plainText(model.office.join(' ')),
    title: plainText(model.subject),
    ...(mark === null ? {} : { description: mark }),
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: size.text, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 60, after: 60, line: 276 } },
        },
      },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header(mark, true), first: header(mark, false) },
        footers: { default: new Footer({ children: [] }), first: new Footer({ children: [] }) },
        children: [
          ...head(model),
          ...body,
          ...(closing === null ? [] : [text(closing)]),
          signatures(model),
          ...appendices.flatMap((one) => [
            new Paragraph({ children: [new PageBreak()] }),
            centred(one.title, { bold: true }),
            centred(one.table.caption, { bold: true }),
            centred(one.attached, { italics: true, spacing: { before: 0, after: 160 } }),
            ...dataTable(one.table),
          ]),
        ],
      },
    ],
  })
  return fixedZip(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function heading(title: string): Paragraph {
  return paragraph(title, {
    bold: true,
    keepNext: true,
    indent: { firstLine },
    spacing: { before: 200, after: 80 },
  })
}

const text = (of: string): Paragraph => paragraph(of, { indent: { firstLine } })

/** What a block without a picture becomes. */
function written(block: Exclude<Block, { kind: 'picture' }>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { bold: true, keepNext: true, indent: { firstLine } })]
    case 'item':
      return [text(`- ${block.text}`)]
    case 'blank':
      return [text(said.blank)]
    case 'table':
      return dataTable(block.table)
    default:
      return [text(block.text)]
  }
}

async function pictured({ svg, width, height, caption }: ModelPicture, n: number): Promise<Paragraph[]> {
  const data = await pictureOf(svg, { width: pixels })
  const name = plainText(caption)
  const transformation = { width: pictureWidth, height: Math.round((pictureWidth * height) / width) }
  const image = new ImageRun({
    type: 'png',
    data,
    transformation,
    altText: { name: `${n}`, title: name, description: name },
  })
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    centred(said.results.figure(n, caption), { italics: true, size: size.head }),
  ]
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
  const tight = { before: 0, after: 0 }
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
  )
}
