import * as library from '@e965/xlsx'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** An XLSX workbook of one sheet, written by the library, some of whose parts are replaced. */
export function xlsxOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const book = library.utils.book_new(library.utils.aoa_to_sheet([['x']]), 'Biểu')
  const written = new Uint8Array(library.write(book, { bookType: 'xlsx', type: 'array', bookSST: true }))
  const container: unknown = library.CFB.read(written, { type: 'array' })
  for (const [name, text] of Object.entries(parts))
    library.CFB.utils.cfb_add(container, `/${name}`, utf8(text))
  return new Uint8Array(library.CFB.write(container, { type: 'array', fileType: 'zip' }))
}

/** A style sheet of XLSX with a cell style for each font, in their order. */
export function stylesOf(fonts: readonly string[]): string {
  const names = fonts.map((font) => `<font><sz val="12"/><name val="${font}"/><family val="2"/></font>`)
  const styles = fonts.map((_, i) => `<xf numFmtId="0" fontId="${i}" fillId="0" borderId="0" xfId="0"/>`)
  return `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <fonts count="${fonts.length}">${names.join('')}</fonts>
    <cellXfs count="${fonts.length}">${styles.join('')}</cellXfs>
    <dxfs count="1"><dxf><font><name val=".VnTime"/></font></dxf></dxfs></styleSheet>`
}

/** A sheet of XLSX whose rows are these. */
export function sheetOf(rows: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
}

/** Texts that cells of XLSX share, each the XML within `si`. */
export function sharedOf(texts: readonly string[]): string {
  return `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`
}

interface XlsText {
  text: string
  /** Which of the fonts the cell has. */
  font: number
  /** From a character on, which of the fonts. */
  runs?: readonly (readonly [from: number, font: number])[]
}

/**
 * An XLS workbook of one sheet with a column of texts that are Latin-1, of as few records as a reader needs.
 * @param cutAt after so many bytes of the shared texts another record continues them, amid a text
 */
export function xlsOf(fonts: readonly string[], texts: readonly XlsText[], cutAt?: number): Uint8Array {
  // There is no font of the number 4.
  const number = (font: number) => (font < 4 ? font : font + 1)
  const shared = [
    ...four(texts.length),
    ...four(texts.length),
    ...texts.flatMap((one) => sharedText(one, number)),
  ]
  const begin = (kind: number) =>
    record(0x809, [...two(0x0600), ...two(kind), ...four(0), ...four(0), ...four(0)])
  const globals = (position: number) => [
    ...begin(5),
    ...fonts.flatMap((font) =>
      record(0x31, [...two(240), ...Array.from({ length: 12 }, () => 0), font.length, 0, ...letters(font)]),
    ),
    ...fonts.flatMap((_, i) => record(0xe0, [...two(number(i)), ...Array.from({ length: 18 }, () => 0)])),
    ...record(0x85, [...four(position), 0, 0, 1, 0, ...letters('S')]),
    ...(cutAt === undefined
      ? record(0xfc, shared)
      : [...record(0xfc, shared.slice(0, cutAt)), ...record(0x3c, [0, ...shared.slice(cutAt)])]),
    ...record(0x0a, []),
  ]
  const cells = texts.flatMap(({ font }, row) =>
    record(0xfd, [...two(row), ...two(0), ...two(font), ...four(row)]),
  )
  const stream = [...globals(globals(0).length), ...begin(0x10), ...cells, ...record(0x0a, [])]
  const container: unknown = library.CFB.utils.cfb_new()
  library.CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from(stream))
  return new Uint8Array(library.CFB.write(container, { type: 'array' }))
}

function sharedText({ text, runs = [] }: XlsText, number: (font: number) => number): number[] {
  const ends = runs.flatMap(([from, font]) => [...two(from), ...two(number(font))])
  return runs.length === 0
    ? [...two(text.length), 0, ...letters(text)]
    : [...two(text.length), 8, ...two(runs.length), ...letters(text), ...ends]
}

function record(type: number, body: readonly number[]): number[] {
  return [...two(type), ...two(body.length), ...body]
}

const letters = (text: string) => Array.from(text, (one) => one.charCodeAt(0))
const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const four = (value: number) => [...two(value), ...two(value >>> 16)]
