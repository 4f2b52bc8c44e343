import * as library from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readFile } from '../readFile.ts'
import { sharedOf, sheetOf, stylesOf, xlsOf, xlsxOf } from './workbooks.examples.ts'

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

async function rowsOf(bytes: Uint8Array) {
  const { sheets } = await readFile('a', bytes)
  return sheets[0]?.rows
}

const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', '.VnArial']

describe('cells of XLSX', () => {
  const shared = sharedOf([
    '<t>Tỉnh</t>',
    '<t>§iÓm</t>',
    '<t>xÕp h¹ng</t>',
    '<t>Bình Ñònh</t>',
    '<t>Đà Nẵng</t>',
    '<t>Hanoi</t>',
    '<t>Größe</t>',
    '<r><rPr><b/><rFont val=".VnArial"/></rPr><t xml:space="preserve">Tæng </t></r><r><rPr><rFont val="Arial"/></rPr><t>số &amp; ®</t></r><r><t>_x000A_</t></r>',
  ])
  const styles = stylesOf(fonts)

  test('are read each by its own font; Unicode and ASCII in an old font stay', async () => {
    const sheet = sheetOf(
      `<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c></row>
       <row r="3"><c s="3" t="s"><v>3</v></c><c s="1" t="n"><v>63.5</v></c><c s="1" t="s"><v>4</v></c></row>
       <row r="4"><c r="A4" s="1" t="s"><v>5</v></c><c r="B4" s="0" t="s"><v>6</v></c><c r="C4" s="5" t="inlineStr"><is><t>Hµ Néi</t></is></c></row>`,
    )
    const bytes = xlsxOf({
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': shared,
      'xl/worksheets/sheet1.xml': sheet,
    })
    expect(await rowsOf(bytes)).toEqual([
      ['Tỉnh', 'Điểm', 'XẾP HẠNG'],
      [null, null, null],
      ['Bình Định', 63.5, 'Đà Nẵng'],
      ['Hanoi', 'Größe', 'Hà Nội'],
    ])
  })

  test.each([
    ['the others of Unicode', ['Times New Roman'], '<c r="A1" t="s"><v>7</v></c>', 'Tổng số & ®'],
    ['the cell of an old font', ['.VnTime'], '<c r="A1" t="s"><v>7</v></c>', 'Tổng số & ®'],
  ])('with runs in fonts of their own are read run by run, %s', async (_, cellFonts, cell, read) => {
    const bytes = xlsxOf({
      'xl/styles.xml': stylesOf(cellFonts),
      'xl/sharedStrings.xml': shared,
      'xl/worksheets/sheet1.xml': sheetOf(`<row r="1">${cell}</row>`),
    })
    expect(await rowsOf(bytes)).toEqual([[read]])
  })

  test('are read by the letters of their sheet where an old font stands on nothing that needs it', async () => {
    const cells = ['HuÕ', '§iÓm'].map((text) => `<c s="0" t="inlineStr"><is><t>${text}</t></is></c>`)
    const ascii = '<c s="1" t="inlineStr"><is><t>Kon Tum</t></is></c>'
    const bytes = xlsxOf({
      'xl/styles.xml': styles,
      'xl/worksheets/sheet1.xml': sheetOf(`<row r="1">${cells.join('')}${ascii}</row>`),
    })
    expect(await rowsOf(bytes)).toEqual([['Huế', 'Điểm', 'Kon Tum']])
  })

  test('without old fonts are read by the letters of their sheet, only if those are clear', async () => {
    const clear = library.utils.aoa_to_sheet([
      ['TØnh', '§iÓm'],
      ['HuÕ', 63.5],
    ])
    const unclear = library.utils.aoa_to_sheet([['HuÕ', '§¹t', 'Tỉnh']])
    const book = library.utils.book_new(clear, 'A')
    library.utils.book_append_sheet(book, unclear, 'B')
    for (const bookType of ['xlsx', 'xlsb', 'ods', 'xlml'] as const) {
      const bytes = new Uint8Array(library.write(book, { bookType, type: 'array' }))
      const { encoding, sheets } = await readFile('a', bytes)
      expect([bookType, encoding, sheets.map(({ rows }) => rows)]).toEqual([
        bookType,
        'tcvn3',
        [
          [
            ['Tỉnh', 'Điểm'],
            ['Huế', 63.5],
          ],
          [['HuÕ', '§¹t', 'Tỉnh']],
        ],
      ])
      const other = await readFile('a', bytes, { encoding: 'utf-8' })
      expect(other.sheets[0]?.rows[0]).toEqual(['TØnh', '§iÓm'])
    }
  })
})

describe('cells of XLS', () => {
  const texts = [
    { text: '§iÓm', font: 1 },
    { text: 'xÕp h¹ng', font: 2 },
    { text: 'Größe', font: 0 },
    { text: 'Bình Ñònh', font: 3 },
    { text: 'Tæng Größe', font: 5, runs: [[5, 4]] },
    {
      text: 'Größe ®iÓm',
      font: 0,
      runs: [
        [6, 1],
        [8, 5],
      ],
    },
    { text: 'Hµ Néi', font: 5 },
  ] as const
  const read = ['Điểm', 'XẾP HẠNG', 'Größe', 'Bình Định', 'Tổng Größe', 'Größe điểm', 'Hà Nội']

  test('are read each by its own font, and runs in a cell by theirs', async () => {
    expect(await rowsOf(xlsOf(fonts, texts))).toEqual(read.map((text) => [text]))
  })

  // The first text's letters stand from byte 11 to 14.
  test.each([11, 13])('are read by their fonts where shared texts are cut at byte %d', async (cutAt) => {
    expect(await rowsOf(xlsOf(fonts, texts, cutAt))).toEqual(read.map((text) => [text]))
  })

  test.each([
    ['biff8', '\0'],
    ['biff5', ''],
  ] as const)('as the library writes %s are read by their font', async (bookType, between) => {
    const book = library.utils.book_new(library.utils.aoa_to_sheet([['Hµ Néi', 63.5]]), 'S')
    const bytes = new Uint8Array(library.write(book, { bookType, type: 'array' }))
    const font = (name: string) => [...name].join(between)
    const at = String.fromCharCode(...bytes).indexOf(font('Arial'))
    bytes.set(latin(font('.VnXy')), at)
    // The library writes what is beyond ASCII as `_` there.
    if (bookType === 'biff5') bytes.set(latin('Hµ Néi'), String.fromCharCode(...bytes).indexOf('H_ N_i'))
    expect(await rowsOf(bytes)).toEqual([['Hà Nội', 63.5]])
  })

  test('that are in Unicode stay where no font is old', async () => {
    const plain = fonts.map((font) => font.replace('.Vn', '').replace('VNI-', ''))
    expect((await rowsOf(xlsOf(plain, texts.slice(2, 3))))?.[0]).toEqual(['Größe'])
  })
})

describe('cells of a web page', () => {
  const page = `<html><head><style><!--
    td {font-family:Arial;}
    .xl65, .xl66 {mso-style-parent:style0; font-size:12pt; font-family:".VnTime", sans-serif;}
    td.xl67 {font:bold 12pt VNI-Times;}
    .font5 {font-family:.VnTimeH;}
  --></style></head><body><table>
    <tr><td>Tỉnh</td><td class=xl65>&#167;iÓm</td><td class="a xl67">Bình Ñònh</td></tr>
    <tr><td style='font-family:&quot;.VnTime&quot;'>Hµ N&eacute;i</td><td><font face=".VnTime, Arial">xÕp <i>h¹ng</i></font> Größe</td>
    <td class=xl65>Tæng <font class="font5">sè</font> &lt;b&gt;</td></tr>
    <tr><td class=xl66>Đà Nẵng</td><td style="mso-ascii-font-family:.VnTime">®</td><td class=xl66>63,5&nbsp;</td></tr>
  </table></body></html>`
  const rows = [
    ['Tỉnh', 'Điểm', 'Bình Định'],
    ['Hà Nội', 'xếp hạng Größe', 'Tổng SỐ <b>'],
    ['Đà Nẵng', '®', '63,5'],
  ]

  test('are read by styles, classes and fonts of their own', async () => {
    expect(await rowsOf(new TextEncoder().encode(page))).toEqual(rows)
  })

  test.each(['', '<meta charset=windows-1252>'])('are read in bytes of one each too %s', async (head) => {
    const old = `<html>${head}<table><tr><td style="font-family:.VnTime">Hµ Néi</td><td>®</td></tr></table></html>`
    expect(await rowsOf(latin(old))).toEqual([['Hà Nội', '®']])
  })

  test.each([
    ['by their letters', 'TØnh', '§i&Oacute;m', undefined, 'tcvn3', ['Tỉnh', 'Điểm']],
    ['as a person says', 'TØnh', 'HuÕ', 'tcvn3', 'tcvn3', ['Tỉnh', 'Huế']],
    [
      'as before where a person says another',
      'TØnh',
      '§iÓm',
      'windows-1252',
      'windows-1252',
      ['TØnh', '§iÓm'],
    ],
  ])('without fonts are read %s', async (_, a, b, named, encoding, cells) => {
    const bytes = latin(`<table><tr><td>${a}</td><td>${b}</td></tr></table>`)
    const read = await readFile('a', bytes, named === undefined ? {} : { encoding: named })
    expect([read.encoding, read.sheets[0]?.rows]).toEqual([encoding, [cells]])
  })
})

describe('cells of workbooks in XML', () => {
  const excel = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
    <Styles><Style ss:ID="Default" ss:Name="Normal"><Font ss:FontName="Arial"/></Style>
    <Style ss:ID="s21"><Font ss:FontName=".VnTime" ss:Size="12"/></Style><Style ss:ID="s22" ss:Parent="s21"/>
    <Style ss:ID="s23"><Font ss:FontName="VNI-Times"/></Style></Styles>
    <Worksheet ss:Name="A"><Table ss:ExpandedColumnCount="4"><Row><Cell><Data ss:Type="String">Größe</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="B"><Table ss:ExpandedColumnCount="4"><Column ss:Index="2" ss:StyleID="s23"/>
    <Row><Cell><Data ss:Type="String">Tỉnh</Data></Cell><Cell ss:StyleID="s21"><Data ss:Type="String">&#167;iÓm</Data></Cell></Row>
    <Row ss:Index="3"><Cell ss:StyleID="s22"><Data ss:Type="String">Hµ Néi</Data></Cell><Cell><Data ss:Type="String">Bình Ñònh</Data></Cell>
    <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><Font html:Face=".VnTime">Tæng </Font><Font html:Face="Arial">số</Font></ss:Data></Cell>
    <Cell ss:StyleID="s21"><Data ss:Type="Number">63.5</Data></Cell></Row></Table></Worksheet></Workbook>`

  test('of Excel are read by the fonts of their styles, columns and texts', async () => {
    const { encoding, sheets } = await readFile('a.xls', new TextEncoder().encode(excel))
    expect(encoding).toBe('fonts')
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [['Größe']],
      [
        ['Tỉnh', 'Điểm', null, null],
        [null, null, null, null],
        ['Hà Nội', 'Bình Định', 'Tổng số', 63.5],
      ],
    ])
  })

  const styles = `<office:automatic-styles>
    <style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime1"/></style:style>
    <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
    <style:style style:name="T1" style:family="text"><style:text-properties fo:font-family="&apos;VNI-Times&apos;"/></style:style>
    </office:automatic-styles>`
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">${styles}
    <office:body><office:spreadsheet><table:table table:name="Biểu"><table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce2"/>
    <table:table-row><table:table-cell office:value-type="string"><text:p>Tỉnh</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>§iÓm</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>xÕp<text:s/>h¹ng</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" table:style-name="ce1" office:value-type="string"><text:p>Hµ Néi</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p><text:span text:style-name="T1">Bình Ñònh</text:span></text:p></table:table-cell></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>`
  const ods = () => {
    const book = library.utils.book_new(library.utils.aoa_to_sheet([['x']]), 'Biểu')
    const written = new Uint8Array(library.write(book, { bookType: 'ods', type: 'array' }))
    const container: unknown = library.CFB.read(written, { type: 'array' })
    library.CFB.utils.cfb_add(container, '/content.xml', new TextEncoder().encode(content))
    return new Uint8Array(library.CFB.write(container, { type: 'array', fileType: 'zip' }))
  }

  test('of OpenDocument are read by the fonts of their styles, columns and texts', async () => {
    const { encoding, sheets } = await readFile('a.ods', ods())
    expect(encoding).toBe('fonts')
    expect(sheets[0]?.rows).toEqual([
      ['Tỉnh', 'Điểm', 'xếp hạng'],
      ['Hà Nội', 'Hà Nội', 'Bình Định'],
      ['Hà Nội', 'Hà Nội', 'Bình Định'],
    ])
  })

  test.each([
    ['as they stand', 'as-is', 'as-is', '§iÓm'],
    ['by their fonts again', 'fonts', 'fonts', 'Điểm'],
  ])('are read %s where a person says so', async (_, encoding, used, cell) => {
    for (const bytes of [ods(), new TextEncoder().encode(excel)]) {
      const read = await readFile('a', bytes, { encoding })
      expect(read.encoding).toBe(used)
      expect(read.sheets.at(-1)?.rows[0]?.[1]).toBe(cell)
    }
  })
})
