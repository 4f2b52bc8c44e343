import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as library from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zip } from '../../src/intake/read/zip.examples.ts'
import { writePackage } from '../database/writePackage.ts'
import { main as report } from '../report/report.ts'
import { intakeHere } from '../testing/intakeHere.ts'
import { runHere } from '../testing/runHere.ts'

const place = (code: string, name_vi: string, name_en: string) => ({
  place_system: '63',
  place: code,
  name_vi,
  name_en,
  kind: 'centrally_run_city',
  region: 'Nam Trung Bộ',
})

const component = (code: string, parent: string | null, name_vi: string, name_en: string, max: number) => ({
  index: 'PCI',
  edition: '2013',
  tree: 'main',
  component: code,
  parent,
  level_vi: parent === null ? 'chỉ số' : 'chỉ số thành phần',
  name_vi,
  name_en,
  max,
  weight: parent === null ? null : 0.5,
  aggregation: parent === null ? 'weighted_mean' : null,
  status: 'verified',
})

const tables = {
  indices: [{ index: 'PCI', name_vi: 'PCI', name_en: 'PCI', scale: 'points', decimals: 2 }],
  editions: [{ index: 'PCI', edition: '2013', first_year: 2013, last_year: 2024, comparable: null }],
  components: [
    component('PCI', null, 'Chỉ số PCI', 'PCI', 100),
    component('PCI.ENTRY', 'PCI', 'Chi phí gia nhập thị trường', 'Entry Costs', 10),
    component('PCI.LAND', 'PCI', 'Tiếp cận đất đai', 'Land Access', 10),
  ],
  places: [
    place('01', 'Hà Nội', 'Hanoi'),
    place('48', 'Đà Nẵng', 'Da Nang'),
    { ...place('79', 'TP. Hồ Chí Minh', 'Ho Chi Minh City'), aliases: 'HCMC' },
  ],
  publications: [{ index: 'PCI', year: 2019, place_system: '63', places_ranked: 3 }],
  scores: [{ index: 'PCI', year: 2019, place_system: '63', place: '01', component: 'PCI', score: 68.8 }],
}

let folder: string
let data: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-'))
  data = path.join(folder, 'data')
  await writePackage(data, { tables })
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const intake = (...args: string[]) => intakeHere(data, ...args)

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

const table = [
  ['BẢNG ĐIỂM PCI NĂM 2019', null, null, null],
  ['Tỉnh', 'PCI 2019', 'Chỉ số thành phần', null],
  [null, null, 'Gia nhập thị trường', 'Tiếp cận đất đai'],
  ['Hà Nội', 68.8, 7.5, 6.1],
  ['Da Nang', 70.15, 8.1, 6.9],
  ['HCMC', 67.16, 7.9, 'KCDL'],
  ['Trung vị', 68.8, 7.9, 6.5],
]

function workbook(type: 'xlsx' | 'biff8'): Uint8Array {
  const sheet = library.utils.aoa_to_sheet(table)
  sheet['!merges'] = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'].map(library.utils.decode_range)
  return library.write(library.utils.book_new(sheet, 'Tổng hợp'), { type: 'buffer', bookType: type })
}

const header = 'index,year,place_system,place,component,score,rank_published,basis,confidence,source,note'

describe('the intake', () => {
  it.each(['xlsx', 'biff8'] as const)(
    'takes a workbook (%s) with a title and a head of two lines',
    async (type) => {
      const out = path.join(folder, `own-${type}`)
      const name = type === 'xlsx' ? 'bang.xlsx' : 'bang.xls'
      const { exit, reports } = await intake(file(name, workbook(type)), '--out', out)
      expect(exit).toBe(0)
      expect(reports).toMatchObject([
        { file: name, sheet: 'Tổng hợp', table: 'scores', index: 'PCI', years: [2019], place_system: '63' },
      ])
      expect(reports[0]).toMatchObject({
        taken: 8,
        replaced: 1,
        in_doubt: 0,
        refused: 0,
        questions: [],
        faults: [],
      })
      expect(reports[0].left_out).toEqual([
        { row: 1, column: null, value: 'BẢNG ĐIỂM PCI NĂM 2019', reason: 'dòng tiêu đề' },
        { row: 7, column: null, value: 'Trung vị', reason: 'trung vị' },
      ])
      expect(readFileSync(path.join(out, 'scores.csv'), 'utf8').split('\n')).toEqual([
        header,
        `PCI,2019,63,01,PCI,68.8,,,,${name},`,
        `PCI,2019,63,01,PCI.ENTRY,7.5,,,,${name},`,
        `PCI,2019,63,01,PCI.LAND,6.1,,,,${name},`,
        `PCI,2019,63,48,PCI,70.15,,,,${name},`,
        `PCI,2019,63,48,PCI.ENTRY,8.1,,,,${name},`,
        `PCI,2019,63,48,PCI.LAND,6.9,,,,${name},`,
        `PCI,2019,63,79,PCI,67.16,,,,${name},`,
        `PCI,2019,63,79,PCI.ENTRY,7.9,,,,${name},`,
        '',
      ])
    },
  )

  it('lays a later file over an earlier one, and the same files give the same bytes', async () => {
    const out = path.join(folder, 'own-two')
    const first = file('a.csv', 'Tỉnh;PCI\nHà Nội;68,8\nĐà Nẵng;70,15\nHCMC;67,16\n')
    const second = file('b.csv', 'Tỉnh;PCI\nĐà Nẵng;70,9\nHCMC;67,5\n')
    const answers = file('answers.json', JSON.stringify({ conflict: 'take' }))
    const told = ['--year', '2019', '--out', out, '--answers', answers]
    const bytes = async () => {
      await intake(first, second, ...told)
      return ['scores.csv', 'layers.json'].map((name) => readFileSync(path.join(out, name), 'utf8'))
    }
    const [scores = '', layers = ''] = await bytes()
    expect(scores.split('\n').slice(1, -1)).toEqual([
      'PCI,2019,63,01,PCI,68.8,,,,a.csv,',
      'PCI,2019,63,48,PCI,70.9,,,,b.csv,',
      'PCI,2019,63,79,PCI,67.5,,,,b.csv,',
    ])
    expect(JSON.parse(layers)).toMatchObject([
      { file: 'a.csv', table: 'scores', rows: 3 },
      { file: 'b.csv', table: 'scores', rows: 2 },
    ])
    expect(await bytes()).toEqual([scores, layers])

    const back = await intake('--take-back', 'b.csv', '--out', out)
    expect(back).toMatchObject({ exit: 0, reports: [{ file: 'b.csv', sheet: '', table: 'scores', rows: 2 }] })
    expect(readFileSync(path.join(out, 'scores.csv'), 'utf8').split('\n')[2]).toBe(
      'PCI,2019,63,48,PCI,70.15,,,,a.csv,',
    )
    const twice = await intake('--take-back', 'b.csv', '--out', out)
    expect(twice).toMatchObject({ exit: 2, reports: [] })
    expect(twice.said).toContain('b.csv')
    expect(await intake(first, '--take-back', 'a.csv', '--out', out)).toMatchObject({ exit: 2 })
  })

  it('leaves what a file of ranks alone does not say to what lies below, as the page does', async () => {
    const out = path.join(folder, 'own-ranks')
    const ranks = file('ranks.csv', 'Tỉnh;Hạng PCI\nHà Nội;2\nĐà Nẵng;1\nHCMC;3\n')
    const told = ['--index', 'PCI', '--year', '2019', '--out', out]
    expect(await intake(ranks, ...told)).toMatchObject({ exit: 0, reports: [{ taken: 3, replaced: 1 }] })
    const lines = () => readFileSync(path.join(out, 'scores.csv'), 'utf8').split('\n').slice(1, -1)
    expect(lines()[0]).toBe('PCI,2019,63,01,PCI,,2,,,ranks.csv,')
    const ask = ['ranking', '--index', 'PCI', '--year', '2019', '--data', data, '--own', out]
    const { stdout } = await runHere(report, ...ask)
    const rows: { place: string; rank_published: number; score: number }[] = JSON.parse(stdout)
    expect(rows.find((row) => row.place === '01')).toMatchObject({ score: 68.8, rank_published: 2 })

    // What the package holds is held below the folder too: a score that differs from it is asked about.
    const other = file('other.csv', 'Tỉnh;PCI\nHà Nội;69,8\nHCMC;67,5\n')
    const open = await intake(other, ...told)
    expect(open).toMatchObject({ exit: 1, reports: [{ questions: [{ ask: 'conflict' }] }] })
  })

  it('names an error of a spreadsheet in a text file too, in the first row of values as in any other', async () => {
    const text = 'Tỉnh;PCI 2018\nHà Nội;#REF!\nĐà Nẵng;67,65\nHCMC;65,34\n'
    const { reports } = await intake(file('loi.csv', text), '--dry-run')
    expect(reports).toMatchObject([{ years: [2018], taken: 2, refused: 1 }])
    expect(reports[0].faults).toContainEqual(expect.objectContaining({ row: 2, column: 'B', value: '#REF!' }))
  })

  it('takes each of two tables of a sheet, and of a web page below the titles that stand outside', async () => {
    const text =
      'BẢNG 1. PCI NĂM 2019;\nTỉnh;PCI\nHà Nội;68,8\nĐà Nẵng;70,15\n;\nBẢNG 2. PCI NĂM 2018;\nTỉnh;Gia nhập thị trường;Tiếp cận đất đai\nHà Nội;7,5;6,1\nHCMC;7,9;6,4\n'
    const page = `<html><body><h3>CHỈ SỐ PCI NĂM 2017</h3><table><tr><td>Tỉnh</td><td>Tổng điểm</td></tr>
      <tr><td>Hà Nội</td><td>64,71</td></tr><tr><td>Đà Nẵng</td><td>70,11</td></tr></table>
      <p>CHỈ SỐ PCI NĂM 2016</p><table><tr><td>Tỉnh</td><td>Tổng điểm</td></tr>
      <tr><td>Hà Nội</td><td>60,74</td></tr><tr><td>Đà Nẵng</td><td>70,00</td></tr></table></body></html>`
    const { exit, reports } = await intake(file('hai.csv', text), file('trang.xls', page), '--dry-run')
    expect(reports).toMatchObject([
      { file: 'hai.csv', sheet: '', years: [2019], taken: 2, questions: [] },
      { file: 'hai.csv', sheet: '#2', years: [2018], taken: 4, questions: [] },
      { file: 'trang.xls', sheet: 'Sheet1', years: [2017], taken: 2, questions: [] },
      { file: 'trang.xls', sheet: 'Sheet2', years: [2016], taken: 2, questions: [] },
    ])
    expect(exit).toBe(0)
  })

  it('takes each file of an archive, and names what only describes them', async () => {
    const out = path.join(folder, 'own-zip')
    const utf8 = (text: string) => new TextEncoder().encode(text)
    const scores = `${header}\nPCI,2019,63,48,PCI,70.15,,,,,\n`
    const archive = zip([
      { name: 'datapackage.json', bytes: utf8('{}') },
      { name: 'goi/scores.csv', bytes: utf8(scores) },
      { name: 'PCI 2018.csv', bytes: utf8('Tỉnh;PCI\nHà Nội;65,4\nĐà Nẵng;67,65\nHCMC;65,34\n') },
    ])
    const { exit, reports } = await intake(file('goi.zip', archive), '--system', '63', '--out', out)
    expect(reports).toMatchObject([
      { file: 'goi.zip/PCI 2018.csv', table: 'scores', years: [2018], taken: 3 },
      {
        file: 'goi.zip/datapackage.json',
        table: null,
        left_out: [{ value: 'datapackage.json', reason: 'mô tả gói dữ liệu: không phải bảng' }],
        faults: [],
      },
      { file: 'goi.zip/goi/scores.csv', table: 'scores', taken: 1 },
    ])
    expect(exit).toBe(0)
    expect(readFileSync(path.join(out, 'scores.csv'), 'utf8').split('\n').slice(1, -1)).toEqual([
      'PCI,2018,63,01,PCI,65.4,,,,goi.zip/PCI 2018.csv,',
      'PCI,2018,63,48,PCI,67.65,,,,goi.zip/PCI 2018.csv,',
      'PCI,2018,63,79,PCI,65.34,,,,goi.zip/PCI 2018.csv,',
      expect.stringMatching(/^PCI,2019,63,48,PCI,70.15,/),
    ])
  })

  it('refuses a file of an archive by its place there, and an archive that is none', async () => {
    const inner = zip([{ name: 'a/b.csv', bytes: Uint8Array.of(0x25, 0x50, 0x44, 0x46) }])
    const { exit, reports } = await intake(file('e.zip', inner), file('f.zip', zip([])), '--lang', 'en')
    expect(exit).toBe(1)
    expect(reports).toMatchObject([
      { file: 'e.zip/a/b.csv', faults: [{ reason: expect.stringContaining('PDF') }] },
      { file: 'f.zip', faults: [{ reason: expect.stringContaining('ZIP') }] },
    ])
  })

  it('asks for the year, takes nothing, and ends with 1', async () => {
    const out = path.join(folder, 'own-none')
    const { exit, reports } = await intake(
      file('c.csv', 'Tỉnh,PCI\nHà Nội,68.8\nĐà Nẵng,70.1\n'),
      '--out',
      out,
    )
    expect(exit).toBe(1)
    expect(reports[0]).toMatchObject({ taken: 0, questions: [{ ask: 'year', about: '', options: [] }] })
    expect(() => readFileSync(path.join(out, 'scores.csv'))).toThrow('ENOENT')
  })

  it('takes a year after the last edition where it goes on, and the report ranks it beside the others', async () => {
    const out = path.join(folder, 'own-2025')
    const name = file('PCI 2025.csv', 'Tỉnh;PCI\nHà Nội;68,8\nĐà Nẵng;70,15\nHCMC;67,16\n')
    const open = await intake(name, '--system', '63', '--out', out)
    expect(open).toMatchObject({
      exit: 1,
      reports: [{ taken: 0, questions: [{ ask: 'edition', about: '2025' }] }],
    })
    const answers = file('edition.json', JSON.stringify({ 'edition 2025': '2013' }))
    const taken = await intake(name, '--system', '63', '--out', out, '--answers', answers)
    expect(taken).toMatchObject({ exit: 0, reports: [{ taken: 3, questions: [] }] })
    expect(readFileSync(path.join(out, 'editions.csv'), 'utf8')).toContain('PCI,2013,2013,2025,')
    const { stdout } = await runHere(
      report,
      'ranking',
      '--index',
      'PCI',
      '--year',
      '2025',
      '--data',
      data,
      '--own',
      out,
    )
    const rows: { place: string; rank: number }[] = JSON.parse(stdout)
    expect(rows.map(({ place, rank }) => `${place} ${rank}`)).toEqual(['48 1', '01 2', '79 3'])
  })

  it('names what is wrong with its cure, in the language asked for', async () => {
    const text = 'Tỉnh,PCI\nHà Nội,68.8\nĐà Nẵg,70.1\nHCMC,167.2\n'
    const { reports } = await intake(file('d.csv', text), '--year', '2019', '--dry-run', '--lang', 'en')
    expect(reports[0].faults).toEqual([
      {
        row: 3,
        column: null,
        value: 'Đà Nẵg',
        reason: 'no place of this system is called “Đà Nẵg”',
        cure: 'Is it Đà Nẵng? Correct the name in the file.',
      },
      {
        row: null,
        column: null,
        value: '2019',
        reason: 'missing in 2019: Đà Nẵng',
        cure: expect.any(String),
      },
      {
        row: 4,
        column: 'B',
        value: '167.2',
        reason: '167.2 lies outside the scale (maximum: PCI 100)',
        cure: 'Look at the value, or the column, again.',
      },
    ])
  })

  it.each([
    ['empty.xlsx', new Uint8Array(), 'tệp trống'],
    ['cut.xlsx', workbook('xlsx').subarray(0, 900), 'tệp hỏng hoặc tải chưa hết'],
    ['a.pdf', new TextEncoder().encode('%PDF-1.7 …'), 'không phải bảng tính hay tệp văn bản (PDF)'],
  ])('%s is refused', async (name, content, reason) => {
    const { exit, reports } = await intake(file(name, content), '--dry-run')
    expect(exit).toBe(1)
    expect(reports).toMatchObject([{ file: name, table: null, taken: 0, faults: [{ reason }] }])
  })

  it.each([
    [[], 'FILE'],
    [['a.csv', '--year', 'x'], 'x'],
    [['a.csv', '--index', 'ABC'], 'ABC'],
    [['a.csv', '--system', '12'], '12'],
    [['a.csv', '--nothing'], '--nothing'],
    [['no-such-file.csv'], 'không có tệp'],
    [['a.csv', '--answers', 'package.json.lock'], 'không có tệp'],
    [['a.csv', '--answers', 'README.md'], 'README.md'],
    [['a.csv', '--answers', 'package.json'], 'package.json'],
  ])('a wrong call %j ends with 2', async (args, about) => {
    const outcome = await intake(...args)
    expect(outcome).toMatchObject({ exit: 2, reports: [] })
    expect(outcome.said).toContain(about)
  })
})
