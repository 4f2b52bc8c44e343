import { AlignmentType, type Paragraph, type Table } from 'docx'
import { documentWords as said } from '../../i18n/documentWords.ts'
import type { DocumentModel } from '../DocumentModel.ts'
import { centred, paragraph, rule, size } from './paragraphs.ts'
import { sideBySide } from './tables.ts'

const close = { before: 0, after: 0 }

/** Office and nation side by side, number and date below them, then the paper's name and what it is about. */
export function head(model: DocumentModel, textWidth: number): (Table | Paragraph)[] {
  const { superior, office, number, placeAndDate, name, subject, mark, draft } = model
  const left = [
    ...(superior === null ? [] : [centred(superior, { size: size.nation, spacing: close })]),
    ...office.map((line) => centred(line, { bold: true, size: size.head, spacing: close })),
    rule(1150),
  ]
  const right = [
    centred(said.nation, { bold: true, size: size.nation, spacing: close }),
    centred(said.motto, { bold: true, size: size.text, spacing: close }),
    rule(1300),
  ]
  const second = [
    number === null
      ? [paragraph('')]
      : [centred(number, { size: size.head, spacing: { before: 60, after: 0 } })],
    [centred(placeAndDate, { italics: true, size: size.text, spacing: { before: 60, after: 0 } })],
  ]
  return [
    ...(draft === null
      ? []
      : [
          paragraph(draft, { bold: true, alignment: AlignmentType.LEFT, spacing: { before: 0, after: 120 } }),
        ]),
    sideBySide([[left, right], second], [40, 60], textWidth),
    centred(name, { bold: true, spacing: { before: 280, after: 0 } }),
    centred(subject, { bold: true, spacing: close }),
    rule(3200),
    ...(mark === null ? [] : [centred(mark, { bold: true, spacing: { before: 120, after: 120 } })]),
  ]
}
