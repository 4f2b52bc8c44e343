import { safeEntries } from '../safeEntries.ts'
import { unzipped } from '../unzip.ts'
import type { CellFonts } from './CellFonts.ts'
import { fontEncoding } from './fontEncoding.ts'
import { xmlRuns } from './xmlRuns.ts'
import { attribute, tags } from './xmlTags.ts'

/** Sheet by sheet: the number of a cell (`cellNumber`) → its style, for those that hold text. */
type StylesOfTexts = ReadonlyMap<number, number>

/**
 * Fonts of the cells of an XLSX workbook whose parts are whole; null if none is of an old encoding. The
 * workbook's reader keeps no fonts of cells, but the XML of rich text that cells share.
 */
export async function xlsxFonts(bytes: Uint8Array): Promise<CellFonts | null> {
  const entries = safeEntries(bytes)
  const part = async (name: string) => {
    const entry = entries.find((one) => one.name === name)
    return entry ? new TextDecoder().decode(await unzipped(entry, bytes)) : ''
  }
  const fonts = fontsOfStyles(await part('xl/styles.xml'))
  const isStyled = fonts.some((font) => font !== null)
  if (!isStyled && !oldRun.test(await part('xl/sharedStrings.xml'))) return null
  const sheets: StylesOfTexts[] = []
  if (isStyled) for (const name of await sheetParts(part)) sheets.push(stylesOfTexts(await part(name)))
  return ({ sheet, row, column }, { r, v }) => {
    const font = fonts[sheets[sheet]?.get(cellNumber(row, column)) ?? -1] ?? null
    const runs = typeof r === 'string' ? xmlRuns(r, font) : null
    if (runs?.some((run) => run.font !== null && fontEncoding(run.font))) return runs
    return font === null || runs !== null ? null : [{ text: String(v), font }]
  }
}

const oldRun = /<(?:\w+:)?rFont\s+val="(?:\.vn|vni)/i

/** The font of each cell style; null if it is of no old encoding. */
function fontsOfStyles(styles: string): (string | null)[] {
  const block = (name: string) =>
    new RegExp(`<(?:\\w+:)?${name}[\\s>].*?</(?:\\w+:)?${name}>`, 's').exec(styles)?.[0] ?? ''
  const names = block('fonts')
    .split(/<(?:\w+:)?font(?=[\s/>])/)
    .slice(1)
    .map((font) => attribute(tags(font, 'name')[0]?.attributes ?? '', 'val') ?? '')
  return tags(block('cellXfs'), 'xf').map(({ attributes }) => {
    const font = names[Number(attribute(attributes, 'fontId') ?? 0)] ?? ''
    return fontEncoding(font) && font
  })
}

/** Where the parts of the sheets are, in the order of the workbook. */
async function sheetParts(part: (name: string) => Promise<string>): Promise<string[]> {
  const targets = new Map(
    tags(await part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target') ?? '',
    ]),
  )
  return tags(await part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = targets.get(attribute(attributes, '\\w+:id')) ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  })
}

function stylesOfTexts(sheet: string): StylesOfTexts {
  const styles = new Map<number, number>()
  let row = -1
  let column = -1
  for (const { name, attributes } of tags(sheet, 'row|c')) {
    const at = attribute(attributes, 'r')
    if (name === 'row') {
      row = at === null ? row + 1 : Number(at) - 1
      column = -1
      continue
    }
    column = at === null ? column + 1 : columnNumber(at)
    if (/^(s|str|inlineStr)$/.test(attribute(attributes, 't') ?? ''))
      styles.set(cellNumber(row, column), Number(attribute(attributes, 's') ?? 0))
  }
  return styles
}

/** More columns than a sheet can have. */
function cellNumber(row: number, column: number): number {
  return row * 65_536 + column
}

function columnNumber(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
}
