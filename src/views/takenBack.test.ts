import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPackage, openPackage } from '../../scripts/database/openPackage.ts'
import { defaultData } from '../../scripts/report/defaultData.ts'
import { indicatorSeries, type SeriesPoint } from '../answers/indicators/indicatorSeries.ts'
import { formLists } from '../answers/lists/formLists.ts'
import { scoreLists } from '../answers/lists/scoreLists.ts'
import { ranking } from '../answers/ranking/ranking.ts'
import { rowsOf } from '../answers/rowsOf.ts'
import { en } from '../i18n/en.ts'
import { exportWords } from '../i18n/exportWords.ts'
import { vi } from '../i18n/vi.ts'
import { readFile } from '../intake/read/readFile.ts'
import { takeSheets } from '../intake/scores/takeSheets.ts'
import { contractTables } from '../intake/tables/contractHead.ts'
import { takeTable } from '../intake/tables/takeTable.ts'
import { takeGiven } from '../intake/takeGiven.ts'
import { measurementCodes } from '../parts/figure/measurementCodes.ts'
import { officialUnitScores } from '../queries/officialUnitScores.ts'
import { figureCsv, figureCsvSemicolon } from '../ui/figureCsv.ts'
import { type PlainTable, plainTable } from '../ui/tableColumn.ts'
import { figureBook } from '../ui/workbook/figureBook.ts'
import { writeBook } from '../ui/workbook/writeBook.ts'
import { officialScoreCodes, officialScoreColumns } from './data/officialScoreColumns.tsx'
import { trendColumns } from './indicators/trendData.ts'
import { rankCodes } from './ranking/rankCodes.ts'
import { rankColumns } from './ranking/rankColumns.tsx'

let database: OpenPackage

beforeAll(async () => {
  database = await openPackage(defaultData())
})

afterAll(() => database.close())

const words = { figure: vi.figure, exports: exportWords.vi }
const alone = { unit: { unit: 'X.00070' }, units: [{ parent: 'HN' }], field: null, toDate: false }
const text = {
  headline: 'Kết luận: một câu',
  subtitle: 'Nội dung',
  note: { source: ['VCCI'] },
  simulated: false,
}
const address = 'http://h/#/'
const written: Readonly<Record<string, (table: PlainTable) => string>> = {
  CSV: (table) => figureCsv(text, table, address, vi.figure),
  'CSV with semicolons': figureCsvSemicolon,
}

async function workbook(table: PlainTable): Promise<Uint8Array> {
  const book = await writeBook(figureBook([{ text, table, address, chosen: '' }], words))
  return new Uint8Array(await book.arrayBuffer())
}

/** The rows that the intake takes of a file, without a question; what it refuses is thrown. */
async function takenFrom(file: Uint8Array) {
  const { sheets } = await readFile('', file)
  const shown = sheets.filter(({ hidden }) => !hidden)
  const [sheet, ...others] = shown
  if (!sheet || others.length > 0) throw new Error(`${shown.length} sheets`)
  const [table, ...tables] = contractTables(sheet)
  if (!table || tables.length > 0) throw new Error('no one table of the contract')
  const { report, tables: taken } = takeTable(sheet, table, { held: [], told: { answers: {} } })
  expect(report).toMatchObject({ refused: 0, questions: [], faults: [] })
  return { table, rows: taken[table] ?? [] }
}

describe('the file of a figure is taken over again', () => {
  it('as the scores of a ranking', async () => {
    const data = await ranking(database, { index: 'PCI', year: 2021 })
    const table = plainTable(rankColumns(data, null, vi), data.rows, rankCodes(data))
    const { table: of, rows } = await takenFrom(await workbook(table))
    expect(of).toBe('scores')
    const published = { index: 'PCI', year: 2021, place_system: '63', component: 'PCI' }
    expect(rows).toHaveLength(63)
    expect(rows).toMatchObject(data.rows.map(({ place, score }) => ({ ...published, place, score })))
  })

  it('as the official scores of units', async () => {
    const all = await rowsOf(officialUnitScores)(database, {})
    const table = plainTable(officialScoreColumns(vi), all, officialScoreCodes)
    const { table: of, rows } = await takenFrom(await workbook(table))
    expect(of).toBe('unit_scores')
    expect(rows).toMatchObject(
      all.map(({ index, period, unit, component, score, max, rank_published, units_ranked }) => ({
        ...{ index, period, unit, component, score, max, rank_published, units_ranked },
      })),
    )
  })

  it.each([
    ['a workbook', workbook],
    ...Object.entries(written).map(
      ([name, write]) => [name, async (table: PlainTable) => new TextEncoder().encode(write(table))] as const,
    ),
    [
      'a CSV in English',
      async (table: PlainTable) => new TextEncoder().encode(figureCsv(text, table, address, en.figure)),
      en,
    ],
  ] as const)('as the measurements of a unit’s months that are over, of %s', async (_, write, words = vi) => {
    const data = await indicatorSeries(database, {
      ...{ unit: 'X.00070', indicator: 'on_time', grain: 'month', calendar: 'civil' },
      ...{ from: '2026-07-01', to: '2026-11-20', asOf: '2026-11-20' },
    })
    const codes = measurementCodes<SeriesPoint>(
      alone,
      (point) => ({
        value: point,
        period: point.period,
        indicator: data.definition,
        complete: point.complete,
      }),
      words,
    )
    const table = plainTable(trendColumns(data, null, words), data.points, codes)
    const { table: of, rows } = await takenFrom(await write(table))
    expect(of).toBe('measurements')
    expect(rows.map((row) => JSON.stringify(Object.values(row).slice(0, 2)))).toEqual([
      '["2026-07-01",31]',
      '["2026-08-01",31]',
      '["2026-09-01",30]',
      '["2026-10-01",31]',
    ])
    const measured = data.points.slice(0, 4)
    expect(rows).toMatchObject(
      measured.map(({ numerator, denominator }) => ({
        ...{ unit: 'X.00070', indicator: 'on_time', numerator, denominator },
      })),
    )
  })
})

describe.each(Object.entries(written))('the ranking, as %s, is taken over again by its names', (_, write) => {
  it.each([
    ['PCI', 2021, 'PCI'],
    ['PCI', 2021, 'PCI.TRANSPARENCY'],
    ['PAR', 2024, 'PAR'],
  ])('of %s %i: %s', async (index, year, component) => {
    const data = await ranking(database, { index, year, component })
    const table = plainTable(rankColumns(data, null, vi), data.rows, rankCodes(data))
    const file = `${component.toLowerCase()}-${year}-xep-hang.csv`
    const { sheets } = await readFile(file, new TextEncoder().encode(write(table)))
    // A new folder: nothing is held that could fill what is not read.
    const lists = await scoreLists(database, {})
    const told = { index, year, system: data.place_system, answers: { year: String(year) } }
    const [taken] = takeSheets(file, sheets, told, { ...lists, scores: [] })
    expect(taken?.report).toMatchObject({ refused: 0, questions: [], faults: [] })
    expect(taken?.tables.scores).toHaveLength(data.rows.length)
    expect(byPlace(taken?.tables.scores ?? [])).toEqual(
      byPlace(
        data.rows.map(({ place, score }) => ({
          ...{ index, year, place_system: data.place_system, place, component, score },
        })),
      ),
    )
  })
})

it.each(Object.entries(written))(
  'the official scores of units, as %s, are taken over again by their names',
  async (_, write) => {
    const all = await rowsOf(officialUnitScores)(database, {})
    const file = 'diem-chinh-thuc.csv'
    const table = plainTable(officialScoreColumns(vi), all, officialScoreCodes)
    const { sheets } = await readFile(file, new TextEncoder().encode(write(table)))
    const lists = await scoreLists(database, {})
    const forms = { ...(await formLists(database, {})), measurements: [] }
    const told = { index: null, year: null, system: null, answers: {} }
    const [[taken] = []] = takeGiven([{ file, sheets, told, as: null }], {
      ...{ scores: { ...lists, scores: [] }, forms },
      own: () => [],
    })
    expect(taken?.report).toMatchObject({ table: 'unit_scores', refused: 0, questions: [], faults: [] })
    expect(taken?.tables.unit_scores).toMatchObject(
      all.map(({ index, period, unit, component, score, max, rank_published, units_ranked }) => ({
        ...{ index, period, unit, component, score, max, rank_published, units_ranked },
      })),
    )
  },
)

describe('no rows of the contract are', () => {
  const codes = (asked: Partial<typeof alone>, grain: 'week' | 'month' = 'month', complete = true) =>
    measurementCodes<null>(
      { ...alone, ...asked },
      () => ({
        value: { numerator: 1 },
        period: { period: 'p', grain, calendar: 'civil', start: '2026-10-01', end: '2026-10-31' },
        indicator: { indicator: 'on_time', kind: 'rate' },
        complete,
      }),
      vi,
    )?.keys(null)

  it('weeks and unfinished months', () => {
    expect(codes({})).toMatchObject({ date: '2026-10-01', days: 31, unit: 'X.00070' })
    expect(codes({}, 'week')).toMatchObject({ date: null, unit: null })
    expect(codes({}, 'month', false)).toMatchObject({ date: null, unit: null })
  })

  it('sums of the year, or of a unit with others below it', () => {
    expect(codes({ toDate: true })).toBeUndefined()
    expect(codes({ units: [{ parent: 'X.00070' }] })).toBeUndefined()
  })
})

interface TakenScore {
  index: string
  year: number
  place_system: string | null
  place: string
  component: string
  score: number | null
}

const byPlace = (rows: readonly TakenScore[]) =>
  rows
    .map(({ index, year, place_system, place, component, score }) => ({
      ...{ index, year, place_system, place, component, score },
    }))
    .sort((a, b) => a.place.localeCompare(b.place))
