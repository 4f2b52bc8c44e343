import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { plainText } from '../plainText.ts'

/** Half points, as Word counts sizes. */
export const size = { text: 28, head: 26, nation: 25, table: 21, note: 22 } as const
/** Twentieths of a point, as Word counts lengths. */
export const firstLine = 567

interface Look extends Omit<IParagraphOptions, 'text' | 'children'> {
  bold?: boolean
  italics?: boolean
  size?: number
}

/** A paragraph of one text, justified unless said otherwise. */
export function paragraph(text: string, { bold, italics, size: of, ...rest }: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    ...rest,
    children: [new TextRun({ text: plainText(text), bold, italics, size: of })],
  })
}

export function centred(text: string, look: Look = {}): Paragraph {
  return paragraph(text, { alignment: AlignmentType.CENTER, ...look })
}

/** A short line in the middle, below a name. @param indent on both sides */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
    children: [],
  })
}
