import * as library from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { IntakeError } from '../IntakeFault.ts'
import { readFile } from './readFile.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** `null` for a file that is read after all. */
async function faultOf(bytes: Uint8Array) {
  try {
    await readFile('a.xls', bytes)
    return null
  } catch (error) {
    return error instanceof IntakeError ? error.fault : error
  }
}

/** Bytes of a small workbook: a merged head, a day, a duration, an error, a formula, a hidden sheet. */
function workbookAs(bookType: library.BookType, date1904 = false): Uint8Array {
  const sheet = library.utils.aoa_to_sheet([
    ['Tỉnh, thành phố', null, null],
    ['Thừa Thiên Huế ', 63.12345678901234, true],
  ])
  Object.assign(sheet, {
    A4: { t: 'n', v: 45292.99, z: 'dd/mm/yyyy' },
    B4: { t: 'n', v: 1.5, z: '[h]:mm' },
    C4: { t: 'e', v: 0x17 },
    D4: { t: 'n', v: 5, f: '2+3' },
    '!ref': 'A1:D4',
    '!merges': [library.utils.decode_range('A1:B1')],
  })
  const book = library.utils.book_new()
  library.utils.book_append_sheet(book, sheet, 'Tổng hợp')
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([['ẩn']]), 'Ẩn')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904 } }
  return new Uint8Array(library.write(book, { bookType, type: 'array' }))
}

describe('a workbook', () => {
  test.each([
    ['xlsx', null],
    ['xlsm', null],
    ['xlsb', null],
    ['biff8', null],
    ['xlml', 'utf-8'],
  ] as const)('saved as %s gives values, not what is shown', async (type, encoding) => {
    expect(await readFile('a.csv', workbookAs(type))).toEqual({
      format: 'workbook',
      encoding,
      delimiter: null,
      sheets: [
        {
          name: 'Tổng hợp',
          hidden: false,
          rows: [
            ['Tỉnh, thành phố', null, null, null],
            ['Thừa Thiên Huế', 63.12345678901234, true, null],
            [null, null, null, null],
            [{ day: '2024-01-01', time: '23:45:36' }, 1.5, { error: '#REF!' }, 5],
          ],
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        },
        { name: 'Ẩn', hidden: true, rows: [['ẩn']], merges: [] },
      ],
    })
  })

  test.each(['xlsx', 'xlsb', 'biff8', 'xlml', 'ods'] as const)(
    'saved as %s counts days from 1904 where it says so',
    async (type) => {
      const { sheets } = await readFile('a', workbookAs(type, true))
      expect(sheets[0]?.rows[3]?.[0]).toEqual({ day: '2028-01-02', time: '23:45:36' })
    },
  )

  test.each(['ods', 'fods'] as const)('saved as %s is read too', async (type) => {
    const { format, sheets } = await readFile('a', workbookAs(type))
    expect([format, sheets.map(({ name }) => name)]).toEqual(['workbook', ['Tổng hợp', 'Ẩn']])
    expect(sheets[0]?.rows[1]).toEqual(['Thừa Thiên Huế', 63.12345678901234, true, null])
  })

  test('of Excel 95 has its text in the code page that it states', async () => {
    const bytes = workbookOfExcel95('HuQZ')
    // In Windows-1258, ê is EA and the acute EC, a character of its own.
    const at = String.fromCharCode(...bytes).indexOf('HuQZ')
    bytes.set([0xea, 0xec], at + 2)
    const { sheets } = await readFile('a', bytes)
    expect(sheets[0]?.rows).toEqual([['Huế']])
  })

  test('that was cut off or whose bytes were changed is refused', async () => {
    for (const type of ['xlsx', 'biff8', 'ods'] as const) {
      const bytes = workbookAs(type)
      for (const share of [0.1, 0.5, 0.9])
        expect(await faultOf(bytes.slice(0, bytes.length * share)), `${type} ${share}`).toMatchObject({
          code: 'file-cut',
        })
    }
    const changed = workbookAs('xlsx')
    const at = String.fromCharCode(...changed).indexOf('63.12')
    changed[at] = 0x37
    expect(await faultOf(changed)).toEqual({ code: 'file-cut', value: 'xl/worksheets/sheet1.xml' })
    const xml = utf8(new TextDecoder().decode(workbookAs('xlml')).slice(0, -20))
    expect(await faultOf(xml)).toEqual({ code: 'file-cut' })
  })

  test('with a password is refused', async () => {
    const container: unknown = library.CFB.utils.cfb_new()
    library.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64))
    library.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000))
    expect(await faultOf(new Uint8Array(library.CFB.write(container, { type: 'array' })))).toEqual({
      code: 'file-encrypted',
    })
  })

  test('of the old binary kind with a password is refused', async () => {
    const container: unknown = library.CFB.read(workbookAs('biff8'), { type: 'array' })
    const stream: { content: ArrayLike<number> } = library.CFB.find(container, '/Workbook')
    // Behind the first record, of 20 bytes, the record FILEPASS: 2F 00, its length 4.
    const all = Array.from(stream.content)
    const encrypted = [...all.slice(0, 20), 0x2f, 0, 4, 0, 0, 0, 0, 0, ...all.slice(20)]
    library.CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from(encrypted))
    const bytes = new Uint8Array(library.CFB.write(container, { type: 'array' }))
    expect(await faultOf(bytes)).toEqual({ code: 'file-encrypted' })
  })

  test('is no document of another program', async () => {
    const container: unknown = library.CFB.utils.cfb_new()
    library.CFB.utils.cfb_add(container, '/WordDocument', new Uint8Array(5000))
    expect(await faultOf(new Uint8Array(library.CFB.write(container, { type: 'array' })))).toEqual({
      code: 'file-unknown',
      value: 'DOC',
    })
  })

  test('a cell far out makes no sheet of billions', async () => {
    const page = '<table><tr><td colspan="900000000">a</td><td>b</td></tr></table>'
    expect(await faultOf(utf8(page))).toEqual({ code: 'sheet-large', sheet: 'Sheet1', value: '20000000' })
  })
})

function workbookOfExcel95(text: string): Uint8Array {
  const book = library.utils.book_new()
  library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([[text]]), 'S')
  const bytes = new Uint8Array(library.write(book, { bookType: 'biff5', type: 'array' }))
  // The record CODEPAGE: 42 00, its length 2, the page.
  const at = String.fromCharCode(...bytes).indexOf('\x42\0\x02\0')
  new DataView(bytes.buffer).setUint16(at + 4, 1258, true)
  return bytes
}

describe('a web page', () => {
  test('saved as .xls gives a sheet for each table, cells as typed', async () => {
    const page = `<html xmlns:x="urn:x"><!--[if gte mso 9]><xml><x:Table></x:Table></xml><![endif]-->
      <table style='border-collapse: collapse; width: 9pt'>
      <tr><td rowspan="2">Huế</td><td>63,5&nbsp;</td></tr><tr><td>1.234</td></tr></table>
      <table><tr><th>b</th></tr></table></html>`
    expect(await readFile('a.xls', utf8(page))).toEqual({
      format: 'html',
      encoding: 'utf-8',
      delimiter: null,
      sheets: [
        {
          name: 'Sheet1',
          hidden: false,
          rows: [
            ['Huế', '63,5'],
            [null, '1.234'],
          ],
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
        },
        { name: 'Sheet2', hidden: false, rows: [['b']], merges: [] },
      ],
    })
  })

  test.each([
    ['cells', '<tr><th>Tỉnh<th>Điểm</tr><tr><td rowspan=2>Huế<td><b>63,5</b></tr><tr><td>1.234</tr>'],
    ['rows and cells', '<tr><th>Tỉnh<th>Điểm\n<TR><TD ROWSPAN=2>Huế<TD>63,5\n<tr class="a"><td>1.234\n'],
    [
      'cells, in parts of a table',
      '<thead><tr><th>Tỉnh<th>Điểm<tbody><tr><td rowspan=2>Huế<td>63,5<tr><td>1.234</tbody>',
    ],
    [
      'cells, with rows that are not begun',
      '<th>Tỉnh</th><th>Điểm</tr><td rowspan=2>Huế<td>63,5</tr><td>1.234</tr>',
    ],
    [
      'cells, with tags within them',
      '<tr><th><p>Tỉnh<th><p>Điểm<tr><td rowspan="2"><font>Huế</font><td><font>63,5<tr><td>1.234',
    ],
  ])('that leaves out where %s end is read as browsers read it', async (_, body) => {
    const page = `<html><body><table border=1>${body}</table><p>Hết</body></html>`
    const { sheets } = await readFile('a.xls', utf8(page))
    expect(sheets).toEqual([
      {
        name: 'Sheet1',
        hidden: false,
        rows: [
          ['Tỉnh', 'Điểm'],
          ['Huế', '63,5'],
          [null, '1.234'],
        ],
        merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      },
    ])
  })

  test('that ends no cell around a table within it has the rows of the outer one', async () => {
    const page = '<table><tr><td>a<td>1<tr><td><table><tr><td>trong<td>x</table><td>2</table>'
    const { sheets } = await readFile('a.xls', utf8(page))
    const ended =
      '<table><tr><td>a</td><td>1</td></tr><tr><td><table><tr><td>trong</td><td>x</td></tr></table></td><td>2</td></tr></table>'
    expect(sheets).toEqual((await readFile('a.xls', utf8(ended))).sheets)
  })

  test('is read by the charset that it states if it is no UTF-8', async () => {
    const page = utf8('<meta charset="windows-1252"><table><tr><td>X</td></tr></table>')
    page[page.indexOf(0x58)] = 0xec
    const { encoding, sheets } = await readFile('a', page)
    expect([encoding, sheets[0]?.rows]).toEqual(['windows-1252', [['ì']]])
  })

  test('of a web page holds the texts above each table as its first rows, and none of the page’s head', async () => {
    const page = `<html><head><title>Cổng dịch vụ công 2019</title></head><body><h2>BÁO CÁO &amp; <b>BIỂU</b> II.06a</h2>
      <p>Kỳ: từ 01/10/2026<br>đến&nbsp;31/10/2026</p><select><option>Năm 2018</option></select>
      <table><tr><td>a</td><td>1</td></tr><tr><td><table><tr><td>trong</td></tr></table></td></tr></table>
      <div>Biểu thứ hai</div><table><tr><td>b</td></tr></table><p>Trang 1/1</p></body></html>`
    const { sheets } = await readFile('a.xls', utf8(page))
    expect(sheets.map(({ rows }) => rows.map((row) => row[0]))).toEqual([
      expect.arrayContaining(['BÁO CÁO & BIỂU II.06a', 'Kỳ: từ 01/10/2026', 'đến 31/10/2026', 'a']),
      ['Biểu thứ hai', 'b'],
    ])
    expect(JSON.stringify(sheets)).not.toMatch(/2019|2018|Trang 1/)
  })

  test('cut within a table, without one, and other XML are refused', async () => {
    expect(await faultOf(utf8('<html><table><tr><td>a</td>'))).toEqual({ code: 'file-cut' })
    expect(await faultOf(utf8('<!DOCTYPE html><html><body>Đăng nhập</body></html>'))).toEqual({
      code: 'file-unknown',
      value: 'HTML',
    })
    expect(await faultOf(utf8('<?xml version="1.0"?><rss></rss>'))).toEqual({
      code: 'file-unknown',
      value: 'XML',
    })
  })

  test('SpreadsheetML needs no declaration', async () => {
    const xml =
      '<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="Number">1.5</Data></Cell></Row></Table></Worksheet></Workbook>'
    const { format, sheets } = await readFile('a.xls', utf8(xml))
    expect([format, sheets]).toEqual(['workbook', [{ name: 'S', hidden: false, rows: [[1.5]], merges: [] }]])
  })
})

describe('what is no table', () => {
  test('nothing, and only blanks, are an empty file', async () => {
    expect(await faultOf(new Uint8Array())).toEqual({ code: 'file-empty' })
    expect(await faultOf(utf8('\ufeff \r\n'))).toEqual({ code: 'file-empty' })
  })

  test.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['Parquet', [0x50, 0x41, 0x52, 0x31, 0x15]],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00]],
    ['binary', [0x01, 0x00, 0x02, 0x03]],
  ])('%s is named', async (value, start) => {
    expect(await faultOf(Uint8Array.from(start))).toEqual({ code: 'file-unknown', value })
  })
})
