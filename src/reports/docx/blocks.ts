import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx'
import { documentWords as said } from '../../i18n/documentWords.ts'
import type { Block, ModelPicture } from '../DocumentModel.ts'
import { plainText } from '../plainText.ts'
import { pngOf } from '../pngOf.ts'
import { centred, firstLine, paragraph, size } from './paragraphs.ts'
import { dataTable } from './tables.ts'

/** Of a page's text, as Word places a picture; pixels of 96 to an inch. */
const pictureWidth = 604

/** Blocks as paragraphs and tables, their pictures numbered from 1. @param textWidth in twentieths of a point */
export async function blocksDocx(
  blocks: readonly Block[],
  textWidth: number,
): Promise<(Paragraph | Table)[]> {
  const made: (Paragraph | Table)[] = []
  let shown = 0
  for (const block of blocks) {
    if (block.kind === 'picture') made.push(...(await pictured(block.picture, ++shown)))
    else made.push(...written(block, textWidth))
  }
  return made
}

export const text = (of: string, look: { keepNext?: boolean } = {}): Paragraph =>
  paragraph(of, { indent: { firstLine }, ...look })

/** What a block without a picture becomes. */
function written(block: Exclude<Block, { kind: 'picture' }>, textWidth: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        paragraph(block.text, {
          bold: true,
          keepNext: true,
          indent: { firstLine },
          spacing: { before: 200, after: 80 },
        }),
      ]
    case 'heading':
      return [paragraph(block.text, { bold: true, keepNext: true, indent: { firstLine } })]
    case 'item':
      return [text(`- ${block.text}`)]
    case 'blank':
      return [text(said.blank)]
    case 'table':
      return dataTable(block.table, textWidth)
    default:
      return [text(block.text)]
  }
}

async function pictured(picture: ModelPicture, n: number): Promise<Paragraph[]> {
  const { width, height, caption } = picture
  const data = await pngOf(picture)
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
