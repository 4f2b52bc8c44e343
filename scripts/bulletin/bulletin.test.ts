import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planted, reportedCity } from '../../src/reports/reports.examples.ts'
import { writePackage } from '../database/writePackage.ts'
import { runHere } from '../testing/runHere.ts'
import { main } from './bulletin.ts'

let folder = ''
const at = (...parts: string[]) => path.join(folder, ...parts)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bulletin-'))
  await writePackage(at('real'), reportedCity)
  await writePackage(at('made-up'), { ...reportedCity, simulated: ['measurements'] })
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runHere(main, ...args)

test('all units get their papers, with their number on standard error', async () => {
  const out = at('all')
  const { status, stderr, stdout } = await run(
    ...['--period', '2026-10', '--all', '--format', 'html', '--out', out, '--data', at('made-up')],
  )
  expect([status, stdout]).toEqual([0, ''])
  const files = readdirSync(out).sort()
  // The city and those below it in October: not the department that ended in September.
  expect(files).toHaveLength(7)
  for (const file of files) expect(file).toMatch(/^ban-tin-[a-z0-9-]+-2026-10_SO-GIA-LAP\.html$/)
  expect(stderr.split('\n').filter((line) => /^[1-7]\/7 /.test(line))).toHaveLength(7)
  expect(files.filter((file) => file.includes('s-old'))).toEqual([])
  expect(planted.length).toBeGreaterThan(300)
})

test('a unit gets a report, a form and a picture of real figures without a mark in their names', async () => {
  const out = at('one')
  const shared = ['--unit', 'S.A', '--out', out, '--data', at('real')]
  expect((await run('--month', '2026-10', '--format', 'docx,png', ...shared)).status).toBe(0)
  expect((await run('--month', '2026-10', '--kind', 'confirm', '--format', 'docx', ...shared)).status).toBe(0)
  expect(readdirSync(out).sort()).toEqual([
    'ban-tin-so-a-s-a-2026-10.png',
    'bao-cao-so-a-s-a-2026-10.docx',
    'phieu-xac-nhan-so-a-s-a-2026-10.docx',
  ])
  expect(readFileSync(path.join(out, 'ban-tin-so-a-s-a-2026-10.png')).subarray(1, 4).toString()).toBe('PNG')
})

test.each([
  [['--month', '2026-10'], /--out/],
  [['--out', 'x'], /đúng một trong --month, --week, --period/],
  [['--month', '2026-10', '--week', '2026-W41', '--out', 'x'], /đúng một trong/],
  [['--month', '2026-13', '--out', 'x'], /“2026-13” không phải một kỳ/],
  [['--month', '2026-Q3', '--out', 'x'], /“2026-Q3” không phải một kỳ/],
  [['--week', '2026-10', '--out', 'x'], /“2026-10” không phải một tuần/],
  [['--month', '2026-10', '--calendar', 'lunar', '--out', 'x'], /--calendar không nhận “lunar”/],
  [['--month', '2026-10', '--format', 'pdf', '--out', 'x'], /--format không nhận “pdf”/],
  [
    ['--month', '2026-10', '--kind', 'confirm', '--format', 'html', '--out', 'x'],
    /“confirm” không có định dạng “html”/,
  ],
  [
    ['--month', '2026-10', '--format', 'html', '--template', 'package.json', '--out', 'x'],
    /--template chỉ dùng cho báo cáo \.docx/,
  ],
  [['--month', '2026-10', '--colour', 'red', '--out', 'x'], /không có tùy chọn --colour/],
  [
    ['--month', '2026-10', '--template', 'khong-co.docx', '--out', 'x'],
    /không có tệp hoặc thư mục “khong-co.docx”/,
  ],
])('%j is a wrong call', async (args, said) => {
  const { status, stderr } = await run(...args, '--data', at('real'))
  expect(stderr).toMatch(said)
  expect(status).toBe(2)
  expect(existsSync('x')).toBe(false)
})

test('an unknown unit, a template that cannot be filled and a package at fault end with their reasons', async () => {
  const shared = ['--month', '2026-10', '--format', 'docx', '--out', at('none')]
  const unknown = await run(...shared, '--unit', 'S.X', '--data', at('real'))
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('không có đơn vị “S.X”')])
  writeFileSync(at('mau.docx'), 'xin chào')
  const wrong = await run(...shared, '--template', at('mau.docx'), '--data', at('real'))
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('không phải tệp .docx')])
  const missing = await run(...shared, '--data', at('nowhere'))
  expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('datapackage.json')])
})

test('taken-over measurements stand in place of made-up ones, without the mark, and name their file', async () => {
  const [own, out] = [at('own'), at('of-own')]
  await writePackage(own, { tables: { measurements: reportedCity.tables.measurements ?? [] } })
  writeFileSync(
    path.join(own, 'layers.json'),
    JSON.stringify([{ file: 'Biểu 06a.xlsx', table: 'measurements' }]),
  )
  const shared = ['--month', '2026-10', '--unit', 'S.A', '--format', 'html', '--out', out]
  expect((await run(...shared, '--data', at('made-up'), '--own', own)).status).toBe(0)
  const [file] = readdirSync(out)
  expect(file).toBe('ban-tin-so-a-s-a-2026-10.html')
  const html = readFileSync(path.join(out, file ?? ''), 'utf8')
  // The date of the made-up measurements is not theirs: the last measured day is.
  expect(html.slice(-300)).toContain('Nguồn: tệp số liệu Biểu 06a.xlsx; dữ liệu đến 10/11/2026.')
  expect(html).not.toContain('GIẢ LẬP')
})
