import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityLists } from '../../src/intake/forms/forms.examples.ts'
import { rollCall } from '../../src/intake/forms/rollCall.ts'
import { takeForms } from '../../src/intake/forms/takeForms.ts'
import { readFile } from '../../src/intake/read/readFile.ts'
import { tableRows } from '../database/tableRows.ts'
import { writePackage } from '../database/writePackage.ts'
import { intakeHere } from '../testing/intakeHere.ts'
import { cityForms, senders, twice, wrong } from './cityForms.examples.ts'

const files = cityForms(2026)
/** Of each of 8 fields received, finished, on_time, early, open, open_overdue. */
const rowsOfUnit = 48
const goodUnits = senders.length - 3 - Object.keys(wrong).length

let folder: string
let data: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-forms-'))
  data = path.join(folder, 'data')
  const { forms, units, unit_links } = cityLists
  const indicators = cityLists.indicators.map((row) => ({ ...row }))
  await writePackage(data, {
    tables: {
      forms: forms.map((row) => ({ ...row })),
      units: units.map((row) => ({ ...row })),
      unit_links: unit_links.map((row) => ({ ...row, status: 'verified' })),
      indicators,
    },
  })
  mkdirSync(path.join(folder, 'sent'))
  for (const { name, bytes } of files) writeFileSync(path.join(folder, 'sent', name), bytes)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const intake = (...args: string[]) => intakeHere(data, ...args)

describe('146 forms of one month, nine of them wrong in six ways', () => {
  it('are taken but for the nine, each with its reason', async () => {
    expect([files.length, senders.length, goodUnits]).toEqual([146, 143, 131])
    const readable = files.filter((_, i) => !files[i]?.name.startsWith('091'))
    const told = { index: null, year: null, system: null, answers: {} }
    const sheets = await Promise.all(
      readable.map(async ({ name, bytes }) => ({ file: name, told, ...(await readFile(name, bytes)) })),
    )
    const taken = takeForms(sheets, cityLists).flat()
    const rows = taken.flatMap(({ tables }) => tables.measurements ?? [])
    expect(rows).toHaveLength(goodUnits * rowsOfUnit)
    const faults = taken.flatMap(({ report }, i) =>
      [...report.faults.map(({ code }) => code), ...report.questions.map(({ ask }) => ask)]
        .filter((code) => code !== 'form-in-part')
        .map((code) => `${readable[i]?.name.slice(0, 3)} ${code}`),
    )
    expect([...new Set(faults)].sort()).toEqual(
      [
        '004 sum-differs',
        '004 total-differs',
        '008 total-differs',
        '031 sum-differs',
        '031 total-differs',
        '032 total-differs',
        '051 thousands-lost',
        '071 period',
        '101 unit-unknown',
        '102 unit-unknown',
      ].sort(),
    )
    const compared = taken.flatMap(({ report }) =>
      report.left_out.filter(({ reason }) => reason === 'compared'),
    )
    expect(compared).toHaveLength(twice.length)
    const [call, ...others] = rollCall(
      taken.map(({ report }, i) => ({ file: readable[i]?.name ?? '', time: null, report })),
      cityLists,
    )
    expect(others).toEqual([])
    const count = (state: string) => call?.rows.filter((row) => row.state === state).length
    expect([count('received'), count('again'), count('missing')]).toEqual([131, 5, 7])
  })

  it('of a folder go into the contract’s CSV, the same bytes each time, with the roll-call beside', async () => {
    const out = path.join(folder, 'own')
    const { exit, reports, said } = await intake(path.join(folder, 'sent'), '--out', out)
    expect(exit).toBe(1)
    expect(reports).toHaveLength(146)
    const bytes = () =>
      ['measurements.csv', 'layers.json'].map((name) => readFileSync(path.join(out, name), 'utf8'))
    const [measurements = '', layers = ''] = bytes()
    const lines = measurements.trimEnd().split('\n')
    expect(lines[0]).toBe('date,days,unit,field,indicator,numerator,denominator')
    expect(lines).toHaveLength(1 + goodUnits * rowsOfUnit)
    expect(lines.slice(1)).toEqual(lines.slice(1).toSorted())
    expect(JSON.parse(layers)).toHaveLength(goodUnits)
    expect(said).toContain('Điểm danh kỳ 2026-10 (01/10/2026 – 31/10/2026), biểu II.06a/VPCP/KSTT')
    expect(said).toContain('Đã nhận: 131/143 đơn vị')
    expect(said).toContain('Cần gửi lại: 5 đơn vị')
    expect(said).toContain('Còn 7 đơn vị chưa gửi: ')
    expect(said).toContain('Chưa rõ đơn vị hoặc kỳ: 4 tệp: 071.xls, 091.xlsx, 101.xlsx, 102.xls')
    const cut = reports.find(({ file }: { file: string }) => file.startsWith('091'))
    expect(cut).toMatchObject({ table: null, taken: 0, faults: [{ reason: 'tệp hỏng hoặc tải chưa hết' }] })

    const again = await intake(path.join(folder, 'sent'), '--out', out)
    expect(bytes()).toEqual([measurements, layers])
    const sum = (name: string) =>
      again.reports.reduce((all: number, one: Record<string, number>) => all + (one[name] ?? 0), 0)
    expect([sum('taken'), sum('replaced')]).toEqual([goodUnits * rowsOfUnit, goodUnits * rowsOfUnit])
  })
})

describe('the command', () => {
  const plain = (title: string) =>
    [
      title,
      'STT;Lĩnh vực;Tổng số tiếp nhận;Tiếp nhận trực tuyến;Tiếp nhận trực tiếp, dịch vụ bưu chính;Tiếp nhận từ kỳ trước;' +
        'Đã giải quyết tổng số;Đã giải quyết trước hạn;Đã giải quyết đúng hạn;Đã giải quyết quá hạn;' +
        'Đang giải quyết tổng số;Đang giải quyết trong hạn;Đang giải quyết quá hạn',
      '1;Đất đai;120;60;40;20;90;30;50;10;30;25;5',
      '2;Hộ tịch;10;8;2;0;10;4;6;0;0;0;0',
    ].join('\n')
  const file = (name: string, text: string) => {
    const at = path.join(folder, name)
    writeFileSync(at, text)
    return at
  }

  it('prints form, unit, period and notes beside what it prints of scores', async () => {
    const out = path.join(folder, 'own-one')
    const { exit, reports } = await intake(
      file('x.csv', plain('Sở Tư pháp - Quý III/2026 (15/06/2026 - 14/09/2026)')),
      '--unit',
      'S.TUPHAP',
      '--out',
      out,
    )
    expect([exit, Object.keys(reports[0])]).toEqual([
      0,
      [
        'file',
        'sheet',
        'table',
        'index',
        'years',
        'place_system',
        'taken',
        'replaced',
        'in_doubt',
        'refused',
        'left_out',
        'questions',
        'faults',
        'form',
        'unit',
        'period',
        'notes',
      ],
    ])
    expect(reports[0]).toMatchObject({
      table: 'measurements',
      unit: 'S.TUPHAP',
      period: { period: '2026-Q3', calendar: 'report', start: '2026-06-15', end: '2026-09-14' },
      taken: 12,
    })
    expect(readFileSync(path.join(out, 'measurements.csv'), 'utf8')).toContain(
      '2026-06-15,92,S.TUPHAP,Đất đai,on_time,80,90\n',
    )
  })

  it.each([
    ['is asked where they differ', false, 1, ['received Đất đai 100 ≠ 90 (datapackage.json › measurements)']],
    ['stands in no way where they are made up', true, 0, []],
  ])(
    'holds a form against what the package measures of its days, which %s',
    async (_, isMadeUp, exit, about) => {
      const measured = path.join(folder, `measured-${isMadeUp}`)
      const { forms, units, unit_links, indicators } = cityLists
      const rows = [units, forms, indicators].map((list) => list.map((row) => ({ ...row })))
      await writePackage(measured, {
        tables: {
          ...{ units: rows[0] ?? [], forms: rows[1] ?? [], indicators: rows[2] ?? [] },
          unit_links: unit_links.map((row) => ({ ...row, status: 'verified' })),
          measurements: tableRows('date,days,unit,field,indicator,numerator,denominator', [
            ['2026-10-01', 31, 'S.TUPHAP', 'Đất đai', 'received', 90, null],
            ['2026-09-01', 30, 'S.TUPHAP', 'Đất đai', 'received', 80, null],
          ]),
        },
        simulated: isMadeUp ? ['measurements'] : [],
      })
      const at = file('p.csv', plain('Sở Tư pháp, từ 01/10/2026 đến 31/10/2026'))
      const found = await intakeHere(measured, at, '--unit', 'S.TUPHAP', '--dry-run')
      expect(found.exit).toBe(exit)
      expect(found.reports[0].questions.map((one: { about: string }) => one.about)).toEqual(
        about.map((text) => `S.TUPHAP 2026-10: ${text}`),
      )
    },
  )

  it('asks for the calendar, and takes the form by one answer for all of its kind', async () => {
    const at = file('y.csv', plain('Kỳ báo cáo tháng 10/2026'))
    const asked = await intake(at, '--unit', 'S.TUPHAP', '--dry-run')
    expect(asked).toMatchObject({
      exit: 1,
      reports: [
        {
          taken: 0,
          in_doubt: 12,
          questions: [{ ask: 'calendar', about: 'II.06a/VPCP/KSTT', options: ['civil', 'report'] }],
        },
      ],
    })
    const answers = file('a.json', JSON.stringify({ calendar: 'report' }))
    const taken = await intake(at, '--unit', 'S.TUPHAP', '--answers', answers, '--dry-run')
    expect(taken).toMatchObject({ exit: 0, reports: [{ taken: 12, period: { start: '2026-09-15' } }] })
  })

  it('takes a file as scores alone, or as measurements alone, where it is told', async () => {
    const at = file('z.csv', plain('Sở Tư pháp, từ 01/10/2026 đến 31/10/2026'))
    const scores = await intake(at, '--as', 'scores', '--dry-run')
    expect(scores).toMatchObject({ exit: 1, reports: [{ table: null, taken: 0 }] })
    const other = await intake(
      file('w.csv', 'Tỉnh;PCI\nHà Nội;68,8\nHuế;70,15\n'),
      '--as',
      'measurements',
      '--dry-run',
    )
    expect(other).toMatchObject({
      exit: 1,
      reports: [{ table: null, taken: 0, faults: [{ value: 'w.csv' }] }],
    })
  })

  it('takes a table in the contract’s own columns as that table, and lays a later file over it', async () => {
    const out = path.join(folder, 'own-targets')
    const head = 'index,component,unit,period,measure,operator,value,text_vi,status,source'
    const at = file(
      'muc-tieu.csv',
      `${head}\nPCI,PCI,HN,2026,rank,<=,10,,verified,\nPCI,PCI,HN,2027,rang,<=,9,,verified,\n`,
    )
    const { exit, reports } = await intake(at, '--out', out)
    expect(exit).toBe(0)
    expect(reports).toMatchObject([
      { table: 'targets', taken: 1, refused: 1, faults: [{ row: 3, column: 'E', value: 'rang' }] },
    ])
    expect(readFileSync(path.join(out, 'targets.csv'), 'utf8')).toBe(
      `${head}\nPCI,PCI,HN,2026,rank,<=,10,,unverified,muc-tieu.csv\n`,
    )
    const later = file('sau.csv', `${head}\nPCI,PCI,HN,2026,rank,<=,8,,verified,QĐ 1\n`)
    expect(await intake(later, '--out', out)).toMatchObject({ exit: 1, reports: [{ in_doubt: 1 }] })
    // Of two files of one call, the second is held against the first.
    const both = await intake(at, later, '--dry-run', '--out', path.join(folder, 'own-none'))
    expect(both.reports).toMatchObject([{ taken: 1 }, { taken: 0, in_doubt: 1 }])
    const answers = file('take.json', JSON.stringify({ conflict: 'take' }))
    expect(await intake(later, '--out', out, '--answers', answers)).toMatchObject({
      exit: 0,
      reports: [{ replaced: 1 }],
    })
    expect(readFileSync(path.join(out, 'targets.csv'), 'utf8')).toContain('rank,<=,8,,unverified,QĐ 1')
    const other = await intake(file('khac.csv', 'Tỉnh,PCI\nHà Nội,68.8\n'), '--as', 'targets', '--dry-run')
    expect(other).toMatchObject({ exit: 1, reports: [{ table: 'targets', taken: 0, refused: 1 }] })
  })

  it.each([
    [['x.csv', '--unit', 'S.NONE'], 'S.NONE'],
    [['x.csv', '--period', '2026-13'], '2026-13'],
    [['x.csv', '--as', 'unit'], 'unit'],
  ])('a wrong call %j ends with 2', async (args, about) => {
    const outcome = await intake(...args)
    expect(outcome).toMatchObject({ exit: 2, reports: [] })
    expect(outcome.said).toContain(about)
  })
})
