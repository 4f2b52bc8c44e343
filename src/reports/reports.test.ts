import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPackage, openPackage } from '../../scripts/database/openPackage.ts'
import { writePackage } from '../../scripts/database/writePackage.ts'
import { type UnitReport, unitReports } from '../answers/reports/unitReports.ts'
import { comparedPeriods } from '../domain/indicator/comparedPeriods.ts'
import { vi } from '../i18n/vi.ts'
import { bulletinHtml } from './bulletin/bulletinHtml.ts'
import { bulletinOf } from './bulletin/bulletinOf.ts'
import { bulletinSvg } from './bulletin/bulletinSvg.ts'
import { confirmOf } from './content/confirmOf.ts'
import { reportOf } from './content/reportOf.ts'
import { resultParts } from './content/resultParts.ts'
import { trendPicture } from './content/trendPicture.ts'
import type { DocumentModel } from './DocumentModel.ts'
import { documentDocx } from './docx/documentDocx.ts'
import { paperName } from './paperName.ts'
import { planted, reportedCity } from './reports.examples.ts'

let database: OpenPackage
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reports-'))
  await writePackage(folder, reportedCity)
  database = await openPackage(folder)
})

afterAll(async () => {
  database.close()
  await rm(folder, { recursive: true })
})

const mark = vi.figure.simulated
const real = { simulated: false, sources: ['Sổ theo dõi'], draft: false, picture: null }
const madeUp = { ...real, simulated: true, draft: true }

const units = (reportedCity.tables.units ?? []).map(({ unit }) => String(unit))
const kept = new Map<string, Promise<UnitReport[]>>()

/** Of all units at once, as a command asks for them. */
async function reported(
  unit: string,
  code: string,
  calendar: 'civil' | 'report' = 'civil',
): Promise<UnitReport> {
  const periods = comparedPeriods(code, calendar)
  if (periods === null) throw new Error(code)
  const key = `${code} ${calendar}`
  const asked = kept.get(key) ?? unitReports(database, { units, periods, asOf: '2026-11-20' })
  kept.set(key, asked)
  const report = (await asked).find((one) => one.unit.unit === unit)
  if (!report) throw new Error(unit)
  return report
}

/** Every sentence of a paper, a line each. */
function sentences({ sections }: DocumentModel): string {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])))
    .join('\n')
}

async function xmlOf(model: DocumentModel): Promise<Record<string, string>> {
  const files = unzipSync(await documentDocx(model))
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, bytes]) =>
      name.endsWith('.xml') ? [[name.replace('word/', ''), strFromU8(bytes)]] : [],
    ),
  )
}

describe('the sentences of a report', () => {
  test('tell the flow, the three figures of “on time” and the past of a month', async () => {
    const said = sentences(reportOf(await reported('S.A', '2026-10'), real))
    expect(said).toContain('Kỳ báo cáo: tháng 10 năm 2026 (01–31/10/2026).')
    expect(said).toContain('tiếp nhận 220 hồ sơ thủ tục hành chính và đã giải quyết 200 hồ sơ')
    expect(said).toContain('Cuối kỳ đang giải quyết 80 hồ sơ, trong đó 4 hồ sơ đã quá hạn.')
    expect(said).toContain('Lũy kế từ đầu năm (01/01–31/10/2026): tiếp nhận 440 hồ sơ')
    expect(said).toContain(
      'Đúng hạn trên hồ sơ đã giải quyết: 98,0% (196/200); đạt mục tiêu 98%; giảm 1,0 điểm so với tháng trước (khác phạm vi); tăng 3,0 điểm so với cùng kỳ năm trước (khác phạm vi); lũy kế từ đầu năm 96,3% (385/400).',
    )
    expect(said).toContain('Kỳ so sánh nằm ở bên kia mốc sắp xếp 01/10/2026 nên phạm vi không như nhau')
    expect(said).toContain('156 hồ sơ trước hạn, 40 hồ sơ đúng hạn, 4 hồ sơ quá hạn')
  })

  test('compare six months with those of the year before alone', async () => {
    const report = await reported('S.A', '2026-6M')
    const paper = reportOf(report, real)
    expect(sentences(paper)).toContain('6 tháng đầu năm 2026 (01/01–30/06/2026)')
    expect(sentences(paper)).not.toMatch(/tháng trước|Lũy kế/)
    expect(paper.appendices[0]?.table.columns.map(({ head }) => head)).not.toContain('± tháng trước')
    expect(sentences(paper)).toContain('90,0% (90/100); kém mục tiêu 98% 8,0 điểm')
  })

  test('say of the reporting calendar which days it means', async () => {
    const said = sentences(reportOf(await reported('S.A', '2026-10', 'report'), real))
    expect(said).toContain('tháng 10 năm 2026 (15/09–14/10/2026), theo lịch báo cáo chốt số liệu ngày 14.')
  })

  test('say that a period is not over', async () => {
    const said = sentences(reportOf(await reported('S.A', '2026-11'), real))
    expect(said).toContain('Chưa hết kỳ: số mới đến 20/11/2026, kỳ kết thúc 30/11/2026.')
  })

  test('set what was reported at the closing beside what the data says now', async () => {
    const said = sentences(reportOf(await reported('S.A', '2026-10'), real))
    expect(said).toContain('Tháng 10/2026 đã chốt lúc 17:00 ngày 02/11/2026')
    expect(said).toContain('đã báo cáo 96,0% · nay 98,0%')
    const september = sentences(reportOf(await reported('S.A', '2026-09'), real))
    expect(september).not.toContain('chốt lúc')
  })

  test('name the units that are short of the target, the farthest first', async () => {
    const said = sentences(reportOf(await reported('HN', '2026-10'), real))
    expect(said).toMatch(
      /Trong 5 đơn vị có đủ số lượt để xét, 2 đơn vị dưới mục tiêu 98%.*thấp nhất: =HYPERLINK/,
    )
    expect(said).toContain('Phường Ba Đình 96,8% (30/31)')
    expect(said).toContain('Theo đơn vị, bộ phận, nằm nhiều nhất ở:')
  })

  test('say of few cases that none can be judged, and lay no table of units of which nothing is known', async () => {
    const report = await reported('S.A', '2026-10')
    const rows = report.rows.map((row) => ({ ...row, belowMinimum: true, denominator: row.denominator && 9 }))
    const unknownOf = <T>(one: T): T => ({ ...one, value: null })
    const below = report.below.map(({ finished, due, open, openOverdue, ...one }) => ({
      ...one,
      ...{ finished: unknownOf(finished), due: unknownOf(due) },
      ...{ open: unknownOf(open), openOverdue: unknownOf(openOverdue) },
    }))
    const paper = reportOf({ ...report, rows, below }, real)
    expect(sentences(paper)).not.toContain('các nội dung theo dõi của')
    expect(sentences(paper).match(/Chưa có nội dung nào đủ số liệu để xét theo mục tiêu/g)).toHaveLength(2)
    const captions = (of: typeof paper) => of.appendices.map(({ table }) => table.caption).join()
    expect(captions(paper)).not.toContain('đơn vị trực thuộc')
    expect(paper.appendices.map(({ title }) => title)).toEqual(['Phụ lục I', 'Phụ lục II'])
    const alone = reportOf({ ...report, rows, below, closings: [] }, real)
    expect(alone.appendices.map(({ title }) => title)).toEqual(['Phụ lục'])
    expect(captions(reportOf(report, real))).toContain('đơn vị trực thuộc')
  })

  test('say nothing of a unit without figures, and of one that is gone', async () => {
    const mute = reportOf(await reported('S.MUTE', '2026-10'), real)
    expect(sentences(mute)).toContain('Chưa có số liệu nào của Ban Không báo cáo trong kỳ này.')
    expect(mute.appendices).toEqual([])
    const gone = sentences(reportOf(await reported('S.OLD', '2026-10'), real))
    expect(gone).toContain('Sở Cũ kết thúc hoạt động ngày 30/09/2026; phần việc chuyển về Sở Mới.')
    expect(gone).toContain('Sở Cũ không hoạt động trong kỳ này nên không có số liệu.')
    const heir = sentences(reportOf(await reported('S.NEW', '2026-10'), real))
    expect(heir).toContain('Sở Mới hoạt động từ ngày 01/10/2026; trước đó là Sở Cũ.')
  })

  test('give no value for a week of a unit that sends months', async () => {
    const said = sentences(reportOf(await reported('S.MONTH', '2026-W42'), real))
    expect(said).toContain('Đúng hạn trên hồ sơ đã giải quyết: chỉ có số liệu theo tháng')
    expect(sentences(reportOf(await reported('S.MONTH', '2026-10'), real))).toContain('98,0% (98/100)')
  })

  test('do not judge what has too few cases', async () => {
    const report = await reported('S.A', '2026-10')
    const table = reportOf(report, real).appendices[0]?.table
    const row = table?.rows.find(([, name]) => name === 'Nhiệm vụ đúng hạn')
    expect(row?.slice(2, 6)).toEqual(['%', '75,0 (*)', '3/4', '95,0'])
    expect(table?.notes.join()).toContain('(*) dưới số lượt tối thiểu (10) nên không xếp loại.')
    expect(table?.notes.at(-1)).toBe('Nguồn: sổ theo dõi; dữ liệu đến 20/11/2026.')
    expect(sentences(reportOf(report, real))).not.toContain('Nhiệm vụ đúng hạn')
    const few = report.rows.find(({ value, belowMinimum }) => value !== null && belowMinimum)
    const moved = few && { ...few, change: -0.25, changeToLastYear: -0.25 }
    expect(moved && resultParts(moved, report).join('; ')).toMatch(
      /^75,0% \(3\/4\); dưới 10 lượt(?!.* so với )/,
    )
  })
})

describe('an official paper', () => {
  test('has the head, number, place and signer of its office', async () => {
    const head = async (unit: string) => {
      const { superior, office, number, placeAndDate, signers } = reportOf(
        await reported(unit, '2026-10'),
        real,
      )
      return { superior, office, number: number?.replace(/\s+/g, ' '), place: placeAndDate, signers }
    }
    expect(await head('HN')).toMatchObject({
      superior: null,
      office: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'],
      number: 'Số: /BC-UBND',
    })
    expect(await head('S.A')).toMatchObject({
      superior: 'UBND THÀNH PHỐ HÀ NỘI',
      office: ['SỞ A'],
      place: 'Hà Nội, ngày …… tháng …… năm 20……',
      signers: [{ lines: ['GIÁM ĐỐC'] }],
    })
    expect(await head('X.1')).toMatchObject({
      office: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BA ĐÌNH'],
      place: 'Ba Đình, ngày …… tháng …… năm 20……',
      signers: [{ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }],
    })
  })

  test('is A4 in Times New Roman within the margins of the decree, numbered from the second page', async () => {
    const files = await xmlOf(reportOf(await reported('S.A', '2026-10'), real))
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(files['document.xml'] ?? '') ?? []
    expect([width, height]).toEqual(['11906', '16838'])
    const margins = /<w:pgMar ([^>]*)>/.exec(files['document.xml'] ?? '')?.[1] ?? ''
    const millimetres = (side: string) =>
      (Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4
    for (const [side, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(millimetres(side)).toBeGreaterThanOrEqual(least - 0.05)
      expect(millimetres(side)).toBeLessThanOrEqual(most)
    }
    expect(files['document.xml']).toContain('<w:titlePg/>')
    expect(files['styles.xml']).toContain('Times New Roman')
    const headers = Object.entries(files).filter(([name]) => /^header\d/.test(name))
    expect(headers.filter(([, text]) => text.includes('PAGE')).length).toBeGreaterThan(0)
    expect(headers.some(([, text]) => !text.includes('PAGE'))).toBe(true)
    // No page holds the signatures alone.
    expect(files['document.xml']).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*Trên đây là báo cáo/)
  })

  test('says DỰ THẢO only when asked to', async () => {
    const report = await reported('S.A', '2026-10')
    expect((await xmlOf(reportOf(report, real)))['document.xml']).not.toContain('DỰ THẢO')
    expect((await xmlOf(reportOf(report, madeUp)))['document.xml']).toContain('DỰ THẢO')
  })

  test('carries the mark of made-up figures on every page, in every table and picture; real figures none', async () => {
    const report = await reported('S.A', '2026-10')
    const marked = reportOf(report, { ...madeUp, picture: trendPicture(report, mark) })
    const files = await xmlOf(marked)
    for (const [name, text] of Object.entries(files)) if (/^header\d/.test(name)) expect(text).toContain(mark)
    const inText = files['document.xml']?.split(mark).length ?? 0
    expect(inText - 1).toBe(1 + marked.appendices.length)
    const pictures = marked.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.svg] : [])),
    )
    expect(pictures).toHaveLength(1)
    expect(pictures[0]).toContain(mark)
    const plain = await xmlOf(reportOf(report, real))
    expect(Object.values(plain).join()).not.toContain('GIẢ LẬP')
  })

  test('is the same file whenever it is made', async () => {
    const report = await reported('S.A', '2026-10')
    const [one, other] = await Promise.all(
      [1, 2].map(() => documentDocx(reportOf(report, { ...madeUp, picture: trendPicture(report, mark) }))),
    )
    expect(one).toEqual(other)
  })

  test('tells a planted name as a text, whole', async () => {
    const files = await xmlOf(reportOf(await reported('X.2', '2026-10'), madeUp))
    const all = Object.values(files).join()
    expect(all).not.toMatch(/<img|\u202E/)
    expect(all).toContain('&lt;img src=x onerror=alert(1)&gt; gnp.exe&amp;')
    expect(all).toContain('ờ'.repeat(300))
    expect(all).not.toMatch(/w:instrText[^<]*HYPERLINK|<w:hyperlink/)
  })
})

test('a form sets the unit’s own figures beside ours, and says that the period is closed already', async () => {
  const form = confirmOf(await reported('S.A', '2026-10'), real)
  const [table] = form.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  )
  expect(table?.rows.find(([, name]) => name === 'Hồ sơ tiếp nhận')?.slice(2)).toEqual(['220 hồ sơ', '', ''])
  expect(table?.rows.find(([, name]) => name?.startsWith('Đúng hạn trên hồ sơ đã'))?.[2]).toBe(
    '98,0% (196/200)',
  )
  // As the catalogue orders them, then by name.
  const names = table?.rows.map(([, name]) => name)
  expect(names?.slice(0, 4)).toEqual([
    'Đúng hạn trên hồ sơ đã giải quyết',
    'Đúng hạn trên hồ sơ đến hạn',
    'Nhiệm vụ đúng hạn',
    'Đang giải quyết',
  ])
  expect(names?.slice(-2)).toEqual(['Hồ sơ tiếp nhận', 'Trước hạn'])
  expect(sentences(form)).toContain('Kỳ này đã chốt lúc 17:00 ngày 02/11/2026')
  expect(form.number).toBe(null)
  expect(form.signers).toHaveLength(2)
  expect(sentences(confirmOf(await reported('S.A', '2026-09'), real))).not.toContain('đã chốt')
})

describe('a bulletin', () => {
  test('is one HTML file without a script or another file, and says whose figures are made up', async () => {
    const report = await reported('S.A', '2026-10')
    const picture = trendPicture(report, mark)
    const html = await bulletinHtml(bulletinOf(report, { ...madeUp, picture }))
    expect(html).not.toMatch(/<script|<link|<iframe|https?:|url\(/)
    expect(html.match(/src="([^"]{22})/)?.[1]).toBe('data:image/png;base64,')
    expect(html).toContain(`<p class="mark">${mark}</p>`)
    expect(html).toContain('<b>98,0%</b>')
    expect(html).toContain('<h1>Tháng 10/2026: Sở A đạt mục tiêu ở cả 2 nội dung có mục tiêu</h1>')
    const plain = await bulletinHtml(bulletinOf(report, real))
    expect(plain).not.toContain('GIẢ LẬP')
  })

  test('tells a planted name as a text, on the page and in the picture', async () => {
    const model = bulletinOf(await reported('X.2', '2026-10'), madeUp)
    const html = await bulletinHtml(model)
    expect(html).not.toMatch(/<img src=x|\u202E/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(bulletinSvg(model)).not.toMatch(/<img|\u202E/)
  })

  test('says of how many a rate is, and judges none of too few', async () => {
    const report = await reported('S.A', '2026-10')
    const rateOf = (rows: typeof report.rows) =>
      bulletinOf({ ...report, rows }, { ...real, picture: null }).figures.find(({ value }) =>
        value.endsWith('%'),
      )
    expect(rateOf(report.rows)?.notes).toEqual([
      '196/200',
      'mục tiêu 98%',
      'giảm 1,0 điểm so với tháng trước (khác phạm vi)',
    ])
    const few = report.rows.map((row) => ({ ...row, belowMinimum: row.definition.minimum !== null }))
    expect(rateOf(few)?.notes).toEqual(['196/200', 'dưới 30 lượt nên chưa đủ để xếp loại'])
  })

  test('of a unit without figures says so', async () => {
    const html = await bulletinHtml(bulletinOf(await reported('S.MUTE', '2026-10'), real))
    expect(html).toContain('<h1>Chưa có số liệu nào của Ban Không báo cáo trong kỳ này.</h1>')
    expect(html).not.toMatch(/<table|<img/)
  })
})

test('names of files are ASCII, short, and say whose figures are made up', async () => {
  const { unit } = await reported('X.2', '2026-10')
  const name = paperName('report', { unit, period: '2026-6M', simulated: true, ending: 'docx' })
  expect(unit.name_vi).toBe(planted.normalize('NFC'))
  expect(name).toMatch(/^bao-cao-[a-z0-9-]+-x-2-2026-6m_SO-GIA-LAP\.docx$/)
  expect(name.length).toBeLessThan(110)
})
