import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closings } from '../../src/answers/indicators/closings.ts'
import { periodNamed } from '../../src/domain/indicator/period.ts'
import { forBothEngines } from '../database/forBothEngines.ts'
import { openPackage } from '../database/openPackage.ts'
import { writePackage } from '../database/writePackage.ts'
import { main } from './close.ts'

const asOf = '2026-11-20'
const october = periodNamed('2026-10', 'civil')

const tables = {
  units: [
    { unit: 'HN', name_vi: 'Hà Nội', kind: 'city', parent: null },
    { unit: 'A', name_vi: 'Sở A', kind: 'department', parent: 'HN' },
    { unit: 'A.1', name_vi: 'Phòng 1', kind: 'division', parent: 'A' },
  ],
  indicators: [
    { indicator: 'on_time', name_vi: 'Đúng hạn', measure: 'fraction', kind: 'rate', direction: 'higher' },
    { indicator: 'open', name_vi: 'Đang giải quyết', measure: 'dossiers', kind: 'stock', direction: 'lower' },
  ],
  measurements: [
    { date: '2026-10-05', unit: 'A.1', indicator: 'on_time', numerator: 90, denominator: 100 },
    { date: '2026-10-12', unit: 'A.1', indicator: 'on_time', numerator: 95, denominator: 100 },
    { date: '2026-10-12', unit: 'A.1', indicator: 'open', numerator: 40, denominator: null },
  ],
}
const closingHeader = 'calendar,period,closed_at,unit,indicator,numerator,denominator'

let folder: string
const said: string[] = []
const printed: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'close-'))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  vi.spyOn(console, 'log').mockImplementation((text) => void printed.push(String(text)))
})

afterAll(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const file = () => path.join(folder, 'closings.csv')
const data = () => path.join(folder, 'package')
const close = (period: string, ...more: string[]) => {
  process.exitCode = undefined
  return main(['--period', period, '--data', data(), '--to', file(), '--at', '2026-11-02T09:00:00', ...more])
}
const written = (measurements = tables.measurements, closed: Record<string, string | number | null>[] = []) =>
  writePackage(data(), { asOf, tables: { ...tables, measurements, closings: closed } })

test('a closed period keeps what was reported, whatever is entered late', async () => {
  await written()
  await close('2026-10')
  expect(process.exitCode).toBeUndefined()
  const kept = await readFile(file(), 'utf8')
  const lines = kept.trim().split('\n')
  expect(lines).toEqual([
    closingHeader,
    'civil,2026-10,2026-11-02T09:00:00,A,on_time,185,200',
    'civil,2026-10,2026-11-02T09:00:00,A,open,40,',
    'civil,2026-10,2026-11-02T09:00:00,HN,on_time,185,200',
    'civil,2026-10,2026-11-02T09:00:00,HN,open,40,',
  ])

  const late = tables.measurements.map((row) => (row.date === '2026-10-05' ? { ...row, numerator: 80 } : row))
  await written(late, rowsOf(lines))
  const engines = await forBothEngines(data())
  for (const database of [engines.native, engines.wasm]) {
    const found = await closings(database, { unit: 'HN', period: october, asOf })
    expect(
      found.map(({ definition, reported, now }) => [definition.indicator, reported.value, now.value]),
    ).toEqual([
      ['on_time', 0.925, 0.875],
      ['open', 40, 40],
    ])
    expect(found[0]?.difference).toBeCloseTo(-0.05, 12)
    expect(found[0]?.closed_at).toBe('2026-11-02 09:00')
  }
  engines.close()
})

test('the file of a package, which has every column, is gone on with', async () => {
  const kept = await readFile(file(), 'utf8')
  const [header, ...lines] = kept.trim().split('\n')
  await writeFile(file(), [`${header},units,partly`, ...lines.map((line) => `${line},,`), ''].join('\n'))
  await close('2026-W41')
  expect(process.exitCode).toBeUndefined()
  expect((await readFile(file(), 'utf8')).startsWith(kept.trim())).toBe(true)
  await writeFile(file(), kept)
})

test('the next period stands behind those closed before', async () => {
  await close('2026-W42')
  const lines = (await readFile(file(), 'utf8')).trim().split('\n')
  expect(lines.slice(1, 5).every((line) => line.startsWith('civil,2026-10,'))).toBe(true)
  expect(lines.slice(5).map((line) => line.split(',').slice(1, 5).join())).toEqual([
    '2026-W42,2026-11-02T09:00:00,A,on_time',
    '2026-W42,2026-11-02T09:00:00,A,open',
    '2026-W42,2026-11-02T09:00:00,HN,on_time',
    '2026-W42,2026-11-02T09:00:00,HN,open',
  ])
})

test.each([
  { period: '2026-10', more: [], says: /^kỳ 2026-10 \(lịch civil\) đã chốt lúc 2026-11-02T09:00:00\./ },
  { period: '2026-11', more: [], says: /^kỳ 2026-11 đến 2026-11-30 mới hết, số liệu mới đến 2026-11-20\./ },
  { period: '2026-13', more: [], says: /^“2026-13” không phải một kỳ/ },
  { period: '2026-09', more: ['--calendar', 'lunar'], says: /^--calendar không nhận “lunar”/ },
  { period: '2026-09', more: ['--at', 'now'], says: /^“now” không phải một thời điểm/ },
  { period: '2026-09', more: ['--sideways'], says: /^không có tùy chọn --sideways/ },
])('$period $more is refused and nothing is written', async ({ period, more, says }) => {
  const database = await openPackage(data())
  database.close()
  await writeFile(file(), await keptOfPackage())
  said.length = 0
  await close(period, ...more)
  expect(process.exitCode).toBe(2)
  expect(said.join('')).toMatch(says)
  expect(await readFile(file(), 'utf8')).toBe(await keptOfPackage())
  process.exitCode = undefined
})

test('a file with closings that the package does not know is left alone', async () => {
  await writeFile(file(), `${closingHeader}\ncivil,2026-08,2026-09-02T09:00:00,HN,on_time,1,2\n`)
  said.length = 0
  await close('2026-09')
  expect(process.exitCode).toBe(2)
  expect(said.join('')).toMatch(/npm run data/)
  process.exitCode = undefined
})

test('a sum that a unit is left out of says of how many units it is, in the file, aloud and when it is read again', async () => {
  const byMonth = [
    ...tables.measurements,
    { date: '2026-10-01', days: 31, unit: 'B', indicator: 'on_time', numerator: 5, denominator: 10 },
  ].map((row) => ({ days: 1, ...row }))
  const units = [...tables.units, { unit: 'B', name_vi: 'Sở B', kind: 'department', parent: 'HN' }]
  const closed = (closings: Record<string, string | number | null>[]) =>
    writePackage(data(), { asOf, tables: { ...tables, units, measurements: byMonth, closings } })
  await closed([])
  await rm(file())
  await close('2026-W42')
  const lines = (await readFile(file(), 'utf8')).trim().split('\n')
  expect(lines).toEqual([
    `${closingHeader},units,partly`,
    'civil,2026-W42,2026-11-02T09:00:00,A,on_time,95,100,,',
    'civil,2026-W42,2026-11-02T09:00:00,A,open,40,,,',
    'civil,2026-W42,2026-11-02T09:00:00,HN,on_time,95,100,1,1',
    'civil,2026-W42,2026-11-02T09:00:00,HN,open,40,,,',
  ])
  expect(printed.at(-1)).toMatch(/npm run data\nHN on_time: 1\/2$/)
  await closed([
    {
      ...(rowsOf([closingHeader, 'civil,2026-W42,2026-11-02T09:00:00,HN,on_time,95,100'])[0] ?? {}),
      units: 1,
      partly: 1,
    },
  ])
  const database = await openPackage(data())
  const [found] = await closings(database, { unit: 'HN', period: periodNamed('2026-W42', 'civil'), asOf })
  database.close()
  expect([found?.reported, found?.now]).toMatchObject([
    { value: 0.95, units: 1, partly: 1 },
    { value: 0.95, units: 1, partly: 1 },
  ])
})

test('the first six months of a year of reports are closed together, as offices report on them', async () => {
  const early = [{ date: '2026-03-02', unit: 'A.1', indicator: 'on_time', numerator: 9, denominator: 10 }]
  await written(early)
  await rm(file())
  await close('2026-6M', '--calendar', 'report')
  expect(printed.at(-1)).toMatch(/^Đã chốt 6 tháng đầu năm 2026: 2 số, /)
  const lines = (await readFile(file(), 'utf8')).trim().split('\n')
  expect(
    lines.slice(1).map((line) =>
      line
        .split(',')
        .filter((_, i) => i !== 2)
        .join(),
    ),
  ).toEqual(['report,2026-6M,A,on_time,9,10', 'report,2026-6M,HN,on_time,9,10'])
})

async function keptOfPackage(): Promise<string> {
  return readFile(path.join(data(), 'closings.csv'), 'utf8')
}

function rowsOf(lines: readonly string[]): Record<string, string | number | null>[] {
  const columns = closingHeader.split(',')
  return lines.slice(1).map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(
      columns.map((column, i) => {
        const cell = cells[i] ?? ''
        return [column, cell === '' ? null : column.endsWith('inator') ? Number(cell) : cell]
      }),
    )
  })
}
