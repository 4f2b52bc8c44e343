import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPackage } from '../../../scripts/database/openPackage.ts'
import { writePackage } from '../../../scripts/database/writePackage.ts'
import { type UnitReport, unitReports } from '../../answers/reports/unitReports.ts'
import { comparedPeriods } from '../../domain/indicator/comparedPeriods.ts'
import { isRefused } from '../../domain/refused.ts'
import { errorText } from '../../i18n/errorText.ts'
import { vi } from '../../i18n/vi.ts'
import { reportedCity } from '../reports.examples.ts'
import { fillTemplate, templateFields } from './fillTemplate.ts'

let reports: UnitReport[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fields-'))
  await writePackage(folder, reportedCity)
  const database = await openPackage(folder)
  const periods = comparedPeriods('2026-10', 'civil')
  if (periods === null) throw new Error('2026-10')
  reports = await unitReports(database, { units: ['S.A', 'S.MUTE', 'X.2'], periods, asOf: '2026-11-20' })
  database.close()
})

afterAll(() => rm(folder, { recursive: true }))

/** A template of paragraphs, each of the texts of its runs. */
async function template(...paragraphs: string[][]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text, i) => new TextRun({ text, bold: i % 2 === 0 })) }),
  )
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}

interface Marked {
  simulated?: boolean
  draft?: boolean
}

async function filled(bytes: Uint8Array, unit = 'S.A', marked: Marked = {}): Promise<string> {
  const report = reports.find((one) => one.unit.unit === unit)
  if (!report) throw new Error(unit)
  const fields = await templateFields(bytes, 'mau.docx')
  const docx = await fillTemplate(bytes, fields, {
    ...{ report, simulated: false, draft: false, sources: ['Sổ'], picture: null },
    ...marked,
  })
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
}

const texts = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([one]) => [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n')

test('texts stand inside their lines, also where Word has cut a field into runs', async () => {
  const xml = await filled(
    await template(
      ['Đúng hạn {{dung_han}} ({{dung_han_so_luong}}), ', 'lũy kế {{dung', '_han_luy_ke}}.'],
      ['{{ don_vi }}, {{ky}}'],
    ),
  )
  expect(texts(xml)).toContain('Đúng hạn 98,0% (196/200), lũy kế 96,3%.')
  expect(texts(xml)).toContain('Sở A, tháng 10 năm 2026')
})

test('a table takes the place of its paragraph', async () => {
  const xml = await filled(await template(['Trước'], ['{{bang_qua_han}}'], ['Sau']))
  expect(xml.match(/<w:tbl>/g)).toHaveLength(1)
  expect(texts(xml).replace(/\n+/g, ' ')).toMatch(/Trước.*Phòng 1 4 40.*Sau/)
})

test('the table of all indicators has room for its numbers on an upright page', async () => {
  const xml = await filled(await template(['{{bang_noi_dung}}']))
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  // 413.465/127.177 in 10.5 points of Times New Roman, with the margins of its cell.
  expect(widths[4]).toBeGreaterThanOrEqual(1525)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9241)
  expect(widths[1]).toBeGreaterThan(2400)
})

test('a field without a value says so', async () => {
  const said = texts(
    await filled(await template(['{{dung_han}}; {{qua_han}}'], ['{{bang_noi_dung}}']), 'S.MUTE'),
  )
  expect(said.match(/không có số liệu/g)).toHaveLength(3)
})

test('what is not there is said as what it is: a change of few cases, nobody overdue, a period not closed', async () => {
  const xml = await template(['{{dung_han_so_ky_truoc}}'], ['{{bang_qua_han}}'], ['{{bang_chot}}'])
  const report = reports.find((one) => one.unit.unit === 'S.A')
  if (!report) throw new Error('S.A')
  const rows = report.rows.map((row) => ({ ...row, belowMinimum: true }))
  const below = report.below.map((one) => ({ ...one, openOverdue: { ...one.openOverdue, value: 0 } }))
  const said = async (of: UnitReport) => {
    const fields = await templateFields(xml, 'mau.docx')
    const origin = { simulated: false, draft: false, sources: ['Sổ'], picture: null }
    const docx = await fillTemplate(xml, fields, { report: of, ...origin })
    return texts(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()))
  }
  expect((await said({ ...report, rows, below, closings: [] })).trim().split('\n')).toEqual([
    'chưa đủ số lượt để so sánh',
    'Không có đơn vị trực thuộc nào còn hồ sơ quá hạn.',
    'Kỳ này chưa chốt số liệu.',
  ])
  expect(await said(report)).toMatch(/^−1,0 \(khác phạm vi\)$/m)
})

test('an unknown field is named with the nearest that is known', async () => {
  const bytes = await template(['{{dung_hann}} {{qua_han}} {{Đúng hạn}} {{gi_do_khac}}'])
  const error = await templateFields(bytes, 'mau.docx').catch((one: unknown) => one)
  if (!isRefused(error)) throw error
  expect(errorText(error, vi)).toMatch(
    /\{\{dung_hann\}\} → \{\{dung_han\}\}.*; \{\{Đúng hạn\}\} → \{\{dung_han\}\}.*; \{\{gi_do_khac\}\}\./,
  )
})

test('a template without any field is refused: every unit would get the same paper', async () => {
  const error = await templateFields(await template(['{dung_han}']), 'mau.docx').catch((one: unknown) => one)
  if (!isRefused(error)) throw error
  expect(errorText(error, vi)).toContain('mẫu “mau.docx” không có trường nào')
})

test('a file that is no .docx is refused by its name', async () => {
  const error = await templateFields(new TextEncoder().encode('xin chào'), 'mau.docx').catch(
    (one: unknown) => one,
  )
  if (!isRefused(error)) throw error
  expect(errorText(error, vi)).toContain('“mau.docx” không phải tệp .docx')
})

test('made-up figures carry their mark though the template has no place for it', async () => {
  const mark = vi.figure.simulated
  const without = texts(await filled(await template(['{{dung_han}}']), 'S.A', { simulated: true }))
  expect(without.trim().split('\n')[0]).toBe(mark)
  const at = texts(
    await filled(await template(['{{dung_han}}'], ['{{danh_dau_gia_lap}}']), 'S.A', { simulated: true }),
  )
  expect(at.trim().split('\n')).toEqual(['98,0%', mark])
  expect(texts(await filled(await template(['[{{danh_dau_gia_lap}}]'])))).toContain('[]')
})

test('a draft says so in its field, or at the beginning of a template without it', async () => {
  const draft = { draft: true }
  const without = texts(await filled(await template(['{{dung_han}}']), 'S.A', draft))
  expect(without.trim().split('\n')).toEqual(['DỰ THẢO', '98,0%'])
  const both = texts(await filled(await template(['{{dung_han}}']), 'S.A', { ...draft, simulated: true }))
  expect(both.trim().split('\n')).toEqual(['DỰ THẢO', vi.figure.simulated, '98,0%'])
  const at = await template(['{{dung_han}}'], ['[{{du_thao}}]'])
  expect(texts(await filled(at, 'S.A', draft)).trim()).toBe('98,0%\n[DỰ THẢO]')
  expect(texts(await filled(at)).trim()).toBe('98,0%\n[]')
})

test('a planted name is a text', async () => {
  const xml = await filled(await template(['{{don_vi}}']), 'X.2')
  expect(xml).not.toMatch(/<img|\u202E/)
  expect(xml).toContain('&lt;img src=x onerror=alert(1)&gt;')
})
