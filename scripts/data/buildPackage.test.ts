import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/engine/validate/Problem.ts'
import { openPackage } from '../database/openPackage.ts'
import type { Build } from './buildPackage.ts'
import { buildPackage } from './buildPackage.ts'
import { overviewFile } from './prepareOverview.ts'

const measured = 'date,days,unit,field,indicator,numerator,denominator\n2026-11-20,1,HN,,received,3,\n'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the sources with a few lines of measurements, so that none have to be made up. */
function sources(name: string, edit: (copy: string) => void = () => {}): string {
  const copy = path.join(folder, name)
  cpSync('data', copy, { recursive: true })
  writeFileSync(path.join(copy, 'measurements.csv'), measured)
  edit(copy)
  return copy
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, text.replace(from, to))
}

function target(name: string): string {
  const to = path.join(folder, name)
  mkdirSync(to, { recursive: true })
  writeFileSync(path.join(to, 'before.txt'), 'what was there')
  return to
}

const errorsOf = ({ problems }: Build) => problems.filter(({ level }) => level === 'error').map(formatProblem)

describe('a build that succeeds', () => {
  let to: string
  let written: Build['written']

  beforeAll(async () => {
    to = target('whole')
    ;({ written } = await buildPackage(sources('sound'), to))
  })

  it('replaces the folder as a whole and describes every file by size, hash, rows and schema', () => {
    const description = JSON.parse(readFileSync(path.join(to, 'datapackage.json'), 'utf8'))
    const beside = ['datapackage.json', overviewFile, 'rows']
    const files = readdirSync(to).filter((file) => !beside.includes(file))
    expect(files.sort()).toEqual(description.resources.map(({ path: file }: { path: string }) => file).sort())
    expect(description.asOf).toBe('2026-11-20')
    expect(description.checked).toMatch(/^\d+ [0-9a-f]{16}$/)
    expect(written?.every(({ simulated }) => !simulated)).toBe(true)
    const scores = description.resources.find(({ name }: { name: string }) => name === 'scores')
    expect(scores).toMatchObject({
      format: 'parquet',
      rows: 42730,
      bytes: readFileSync(path.join(to, 'scores.parquet')).length,
    })
    expect(scores.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(scores.schema.primaryKey).toEqual(['index', 'year', 'place_system', 'place', 'component'])
    expect(scores.schema.foreignKeys).toEqual([
      { fields: ['index'], reference: { resource: 'indices', fields: ['index'] } },
    ])
    expect(scores.schema.fields[0]).toMatchObject({
      name: 'index',
      title: 'mã chỉ số',
      description: 'code of the index',
      type: 'string',
      constraints: { required: true },
    })
  })

  it('derives measurements from dossiers that are given, and makes nothing up beside them', async () => {
    const from = sources('cases', (copy) => {
      rmSync(path.join(copy, 'measurements.csv'))
      writeFileSync(
        path.join(copy, 'dossiers.csv'),
        `dossier,type,field,unit,channel,received,due,finished
A-1,procedure,Tư pháp khác,S.TUPHAP.P1,online,2026-11-02 09:00:00,2026-11-05 09:00:00,2026-11-04 10:00:00
A-2,procedure,Tư pháp khác,S.TUPHAP.P1,counter,2026-11-03 09:00:00,2026-11-06 09:00:00,\n`,
      )
    })
    const to = target('derived')
    const { problems, written } = await buildPackage(from, to)
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(written?.some(({ simulated }) => simulated)).toBe(false)
    const database = await openPackage(to)
    try {
      const sql = `SELECT indicator, CAST("date" AS VARCHAR) AS "date", numerator, denominator FROM measurements
        WHERE indicator IN ('received', 'on_time', 'on_time_due', 'online_filing', 'open_overdue') ORDER BY ALL`
      const row = (indicator: string, date: string, numerator: number, denominator: number | null) => {
        return { indicator, date, numerator, denominator }
      }
      expect(await database.run({ sql, values: [], tables: ['measurements'] })).toEqual([
        row('on_time', '2026-11-02', 1, 1),
        row('on_time_due', '2026-11-02', 1, 2),
        row('online_filing', '2026-11-02', 1, 2),
        row('open_overdue', '2026-11-02', 1, null),
        row('open_overdue', '2026-11-09', 1, null),
        row('open_overdue', '2026-11-15', 1, null),
        row('open_overdue', '2026-11-16', 1, null),
        row('received', '2026-11-02', 2, null),
      ])
    } finally {
      database.close()
    }
  })
})

describe('a build that fails', () => {
  it.each([
    ['a wrong word', 'indicators.csv', ',rate,', ',tỷ lệ,', 'indicators.csv, dòng 4, cột kind: “tỷ lệ”'],
    [
      'a missing column',
      'indices.csv',
      'decimals',
      'digits',
      'indices.csv, dòng 1, cột decimals: bảng indices thiếu cột bắt buộc',
    ],
    [
      'a row of the facts that nobody loads',
      'unused.csv',
      'component=survey body',
      'component=integrated software',
      'hanoi/hanoi-lead-units.csv, dòng 13',
    ],
    ['a score above its maximum', 'facts/scores.csv', 'QD766.TDGQ,', 'QD766.TDGQ,9', 'nằm ngoài khoảng 0–20'],
  ])('on %s says where, and leaves what was there', async (name, file, from, to, expected) => {
    const before = target(`before ${name}`)
    const copy = sources(name, (folder) => replace(path.join(folder, file), from, to))
    const build = await buildPackage(copy, before)
    expect(build.written).toBeNull()
    expect(errorsOf(build).join('\n')).toContain(expected)
    expect(readdirSync(before)).toEqual(['before.txt'])
  })
})
