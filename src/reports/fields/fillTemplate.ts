import { type IPatch, PatchType, patchDetector, patchDocument, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { UnitReport } from '../../answers/reports/unitReports.ts'
import { refused } from '../../domain/refused.ts'
import { documentWords as said } from '../../i18n/documentWords.ts'
import { fold } from '../../i18n/fold.ts'
import { vi } from '../../i18n/vi.ts'
import { nearestNames } from '../../intake/names/nearestNames.ts'
import type { ReportOptions } from '../content/reportOf.ts'
import { blocksDocx } from '../docx/blocks.ts'
import { uprightText } from '../docx/documentDocx.ts'
import { fixedZip } from '../docx/fixedZip.ts'
import { plainText } from '../plainText.ts'
import { type FieldCode, type FieldValue, fieldValues } from './fieldValues.ts'

const codes = Object.keys(said.fields) as FieldCode[]

/**
 * The fields `{{dung_han}}` that a template names.
 * @param name of the file, to be told
 * @throws RangeError for a file that is no .docx or names no field, and for fields that are not known, with the nearest that are
 */
export async function templateFields(template: Uint8Array, name: string): Promise<FieldCode[]> {
  const found = await detected(template, name)
  if (found.length === 0) throw refused(['no fields', name])
  const known = new Map(codes.map((code) => [code, code]))
  const unknown = found.filter((one) => !known.has(one as FieldCode))
  if (unknown.length > 0) throw refused(['unknown fields', unknown.map((one) => told(one, known)).join('; ')])
  return found as FieldCode[]
}

/**
 * An office's own .docx with its fields filled: texts in their lines, tables and pictures in place of their paragraphs.
 * DỰ THẢO and the mark of made-up figures stand at the very beginning where the template has no place for them.
 */
export async function fillTemplate(
  template: Uint8Array,
  fields: readonly FieldCode[],
  { report, ...options }: ReportOptions & { report: UnitReport },
): Promise<Uint8Array> {
  const values = fieldValues(report, options)
  const patches: Record<string, IPatch> = {}
  for (const code of fields) patches[code] = await patchOf(values[code])
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
  })
  const missing = [
    ...(options.draft && !fields.includes('du_thao') ? [line(said.draft, 'left')] : []),
    ...(options.simulated && !fields.includes('danh_dau_gia_lap')
      ? [line(vi.figure.simulated, 'center')]
      : []),
  ]
  return fixedZip(missing.length === 0 ? filled : begunWith(missing, filled))
}

async function patchOf(value: FieldValue): Promise<IPatch> {
  if (value !== null && typeof value !== 'string')
    return { type: PatchType.DOCUMENT, children: await blocksDocx(value, uprightText) }
  const text = new TextRun(value === null ? said.noFigure : plainText(value))
  return { type: PatchType.PARAGRAPH, children: [text] }
}

async function detected(template: Uint8Array, name: string): Promise<readonly string[]> {
  try {
    return [...new Set(await patchDetector({ data: template, trimPlaceholders: true }))]
  } catch (cause) {
    throw Object.assign(refused(['not a template', name]), { cause })
  }
}

function told(field: string, known: ReadonlyMap<string, string>): string {
  // As it may be written: {{Đúng hạn}}.
  const near = nearestNames(fold(field).replaceAll(' ', '_'), known).map((one) => `{{${one}}}`)
  const named = `{{${plainText(field)}}}`
  return near.length === 0 ? named : `${named} → ${near.join(', ')}`
}

const line = (text: string, align: 'left' | 'center') =>
  `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

function begunWith(lines: readonly string[], docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  const main = 'word/document.xml'
  const text = strFromU8(files[main] ?? new Uint8Array())
  files[main] = strToU8(text.replace(/<w:body(?:\s[^>]*)?>/, (body) => `${body}${lines.join('')}`))
  return zipSync(files)
}
