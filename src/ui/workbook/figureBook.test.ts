import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportWords } from '../../i18n/exportWords.ts'
import { vi } from '../../i18n/vi.ts'
import { number, text } from '../columns.ts'
import { type Plain, plainTable } from '../tableColumn.ts'
import { figureBook } from './figureBook.ts'
import { writeBook } from './writeBook.ts'

interface Row {
  place: string
  name: string
  score: number | null
  published: string | null
}
const planted = '=HYPERLINK("http://x","y")'
const rows: Row[] = [
  { place: '01', name: 'Hà Nội', score: 68.6, published: '2022-04-27' },
  { place: '48', name: 'Đà Nẵng', score: 8.280000000000001, published: null },
  { place: '75', name: '', score: 0, published: '' },
  { place: '79', name: planted, score: null, published: '2022-04-27 08:30:00' },
]
const columns = [
  text<Row>('name', 'Tỉnh, thành phố', ({ name }) => name),
  number<Row>('score', 'Điểm', ({ score }) => score, { decimals: 2 }),
  text<Row>('published', 'Ngày công bố', ({ published }) => published),
]
const table = plainTable(columns, rows, {
  table: 'scores',
  columns: { score: 'score' },
  keys: ({ place }) => ({ index: 'PCI', year: 2021, place_system: '63', place, component: 'PCI' }),
})
const said = {
  headline: 'PCI 2021: Hà Nội hạng 10/63',
  subtitle: 'Điểm · 63 tỉnh, thành phố · 2021',
  measure: 'points',
  note: { source: ['VCCI', 'Báo cáo PCI 2021'], date: 'công bố 27/04/2022', coverage: 'đủ 63 nơi' },
  simulated: false,
}
const figure = { text: said, table, address: 'http://h/#/ranking?index=PCI', chosen: 'PCI năm 2021' }
const words = { figure: vi.figure, exports: exportWords.vi }

async function opened(...figures: (typeof figure)[]) {
  const blob = await writeBook(figureBook(figures, words))
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const files = unzipSync(bytes)
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const book = read(bytes, { cellNF: true, cellStyles: true, cellFormula: true })
  const cells = (name: string) =>
    utils.sheet_to_json<Plain[]>(book.Sheets[name] ?? {}, { header: 1, defval: null, blankrows: true })
  return { book, cells, xml, sheet: (name: string) => book.Sheets[name] ?? {} }
}

describe('a figure as a workbook', () => {
  it('says above the rows what it is, and below them where they come from', async () => {
    const { book, cells } = await opened(figure)
    expect(book.SheetNames).toEqual(['Số liệu', 'Nguồn'])
    const lines = cells('Số liệu').map(([first]) => first)
    expect(lines.slice(0, 4)).toEqual([
      'Kèm theo Báo cáo số ……/BC-…… ngày ……/……/20……',
      said.headline,
      said.subtitle,
      'Đơn vị tính: điểm',
    ])
    expect(lines.at(-1)).toBe('Nguồn: VCCI; Báo cáo PCI 2021 · công bố 27/04/2022 · đủ 63 nơi')
    expect(Object.fromEntries(cells('Nguồn').filter(([head]) => head))).toMatchObject({
      'Trang tính': 'Số liệu',
      'Đang xem': 'PCI năm 2021',
      Nguồn: 'VCCI; Báo cáo PCI 2021',
      Ngày: 'công bố 27/04/2022',
      'Số đã biết': 'đủ 63 nơi',
      'Đường dẫn': figure.address,
    })
  })

  it('leaves room for a link of many lines', async () => {
    const address = `http://h/#/ranking?${'index=PCI&'.repeat(20)}`
    const { sheet } = await opened({ ...figure, address })
    const rows = sheet('Nguồn')['!rows']?.flatMap((row) => row?.hpt ?? []) ?? []
    expect(Math.max(...rows)).toBeGreaterThanOrEqual(3 * 16)
  })

  it('holds numbers as numbers with the decimals of the source, and days as days', async () => {
    const { sheet } = await opened(figure)
    const at = sheet('Số liệu')
    expect(at.B7).toMatchObject({ t: 'n', v: 68.6, z: '#,##0.00' })
    expect(at.B8).toMatchObject({ t: 'n', v: 8.28 })
    expect(at.A9?.v).toBeUndefined()
    expect(at.B9?.v).toBe(0)
    expect(at.B10?.v).toBeUndefined()
    // 27 April 2022 is day 44 678 of a workbook.
    expect(at.C7).toMatchObject({ v: 44678, z: 'dd/mm/yyyy' })
    expect(at.C10?.v).toBeCloseTo(44678 + 8.5 / 24, 6)
    expect(at.C10?.z).toBe('dd/mm/yyyy hh:mm')
  })

  it('holds each row in its measure where a table has several: rates in per cent, the rest as it is', async () => {
    const measured = plainTable(
      [
        text<{ name: string }>('name', 'Nội dung', ({ name }) => name),
        number<{ value: number; isRate: boolean }>('value', 'Giá trị', ({ value }) => value, {
          writing: ({ isRate }) => (isRate ? { decimals: 4, fraction: true } : { decimals: 0 }),
        }),
      ],
      [
        { name: 'Đúng hạn', value: 0.97513, isRate: true },
        { name: 'Đang quá hạn', value: 1283, isRate: false },
      ],
    )
    const { sheet } = await opened({ ...figure, table: measured })
    expect(sheet('Số liệu').B7).toMatchObject({ v: 0.9751, z: '0.00%' })
    expect(sheet('Số liệu').B8).toMatchObject({ v: 1283, z: '#,##0' })
  })

  it('keeps text that would compute as text, also when somebody edits it', async () => {
    const { sheet, xml } = await opened(figure)
    expect(sheet('Số liệu').A10).toMatchObject({ t: 's', v: planted, z: '@' })
    expect(sheet('Số liệu').A10?.f).toBeUndefined()
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  it('prints across A4, one page wide, with its head on every page and in sight', async () => {
    const { xml } = await opened(figure)
    const sheet = xml('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/)
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    )
    expect(sheet).toMatch(/<pane [^>]*ySplit="6"[^>]*state="frozen"/)
    expect(xml('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số liệu'!$6:$6</definedName>`,
    )
  })

  it('holds the codes of the contract where nobody sees them', async () => {
    const { sheet, cells } = await opened(figure)
    expect(sheet('Số liệu')['!rows']?.[4]?.hidden).toBe(true)
    expect(sheet('Số liệu')['!rows']?.[5]?.hidden).toBeFalsy()
    expect(cells('Số liệu')[4]).toEqual([
      'name',
      'scores.score',
      'published',
      'scores.index',
      'scores.year',
      'scores.place_system',
      'scores.place',
      'scores.component',
    ])
    expect(sheet('Số liệu')['!cols']?.map((column) => column?.hidden === true)).toEqual([
      ...Array(3).fill(false),
      ...Array(5).fill(true),
    ])
    expect(sheet('Số liệu').G7).toMatchObject({ t: 's', v: '01' })
  })

  it('says of made-up figures that they are, on every sheet', async () => {
    const { cells } = await opened({ ...figure, text: { ...said, simulated: true } })
    for (const name of ['Số liệu', 'Nguồn']) expect(cells(name).flat()).toContain(vi.figure.simulated)
  })
})

it('a whole screen is a sheet for each figure, by numbered names that Excel takes', async () => {
  const long = { ...said, headline: `Sở [Nông nghiệp]/Môi trường: '${'rất dài '.repeat(20)}` }
  const { book, cells } = await opened(figure, { ...figure, text: long })
  expect(book.SheetNames).toEqual(['1. PCI 2021 Hà Nội hạng 10 63', '2. Sở Nông nghiệp Môi trường', 'Nguồn'])
  expect(cells('Nguồn').flat()).toContain(long.headline)
})
