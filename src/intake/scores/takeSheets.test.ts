import { describe, expect, it } from 'vitest'
import type { Cell, Sheet } from '../Sheet.ts'
import type { Told } from './IntakeReport.ts'
import type { ScoreRow } from './ScoreLists.ts'
import { lists } from './scoreLists.examples.ts'
import { takeSheets } from './takeSheets.ts'

const untold: Told = { index: null, year: null, system: null, answers: {} }

const sheet = (rows: Cell[][], name = ''): Sheet => ({ name, hidden: false, rows, merges: [] })

const take = (file: string, sheets: Sheet[], told: Partial<Told> = {}) =>
  takeSheets(file, sheets, { ...untold, ...told }, lists)

const brief = (rows: readonly ScoreRow[]) =>
  rows.map(({ year, place_system, place: code, component: of, score, rank_published }) =>
    [year, place_system, code, of, score, rank_published].join(' '),
  )

const wide = [
  ['Rank', 'Province', 'PCI', 'Sub-Index 1: Entry Costs'],
  [2, 'Ha Noi', 68.804, 7.5],
  [3, 'BRVT', 65.1, 8.25],
  [1, 'Đà Nẵng', 70.15, 'KCDL'],
]

describe('scores', () => {
  it('of a wide table are rows of the contract, with the printed rank beside the total', () => {
    const [taken] = take('PCI 2019.xlsx', [sheet(wide)])
    expect(brief(taken?.tables.scores ?? [])).toEqual([
      '2019 63 01 PCI 68.804 2',
      '2019 63 77 PCI 65.1 3',
      '2019 63 48 PCI 70.15 1',
      '2019 63 01 PCI.ENTRY 7.5 ',
      '2019 63 77 PCI.ENTRY 8.25 ',
    ])
    expect(taken?.report).toMatchObject({
      index: 'PCI',
      years: [2019],
      place_system: '63',
      taken: 5,
      replaced: 3,
    })
    expect(taken?.report.questions).toEqual([])
  })

  it('of summaries and of a place that comes again are left out, each with its reason', () => {
    const rows = [...wide, [], ['', 'Hà Nội', 68.804, 7.5], ['', 'Min', 65.1, 7.5], ['', 'Median', 68.8, 7.9]]
    const [taken] = take('PCI 2019.xlsx', [sheet(rows)])
    expect(taken?.report.taken).toBe(5)
    expect(taken?.report.left_out.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '5 blank',
      '6 repeated',
      '7 minimum',
      '8 median',
    ])
  })

  it('of a row without any number are none, and the row is named', () => {
    const [taken] = take('PCI 2019.xlsx', [sheet([...wide, [null, 'như trên', null, null]])])
    expect(taken?.report.left_out).toContainEqual({
      row: 5,
      column: null,
      value: 'như trên',
      reason: 'no-values',
    })
  })

  it('of a place that comes again with another value are refused, all of them', () => {
    const [taken] = take('PCI 2019.xlsx', [sheet([...wide, [null, 'Hà Nội', 61, 7.5]])])
    expect(taken?.report.faults).toContainEqual({
      code: 'place-twice',
      row: 5,
      column: 'C',
      value: '61',
      detail: 'Hà Nội · C2: 68.804',
    })
    expect(brief(taken?.tables.scores ?? []).filter((row) => row.startsWith('2019 63 01 PCI '))).toEqual([
      '2019 63 01 PCI 68.8 2',
    ])
  })

  it('in pairs that are each sorted by themselves are read pair by pair', () => {
    const [taken] = take('PCI 2019.xlsx', [
      sheet([
        ['Land Access', null, 'Entry Costs', null],
        ['Hà Nội', 6.1, 'Đà Nẵng', 9.1],
        ['Đà Nẵng', 5.9, 'BRVT', 8.2],
        ['BRVT', 5.1, 'Hà Nội', 7.7],
      ]),
    ])
    expect(brief(taken?.tables.scores ?? []).toSorted()).toEqual([
      '2019 63 01 PCI.ENTRY 7.7 ',
      '2019 63 01 PCI.LAND 6.1 ',
      '2019 63 48 PCI.ENTRY 9.1 ',
      '2019 63 48 PCI.LAND 5.9 ',
      '2019 63 77 PCI.ENTRY 8.2 ',
      '2019 63 77 PCI.LAND 5.1 ',
    ])
  })

  it('with places as columns are read by row', () => {
    const [taken] = take('PCI 2019.xlsx', [
      sheet([
        ['Chỉ số', 'Hà Nội', 'BRVT', 'Đà Nẵng'],
        ['Entry Costs', 7.7, 8.2, 9.1],
        ['Land Access', 6.1, null, 5.9],
        ['Something else', 1, 2, 3],
      ]),
    ])
    expect(taken?.report.taken).toBe(5)
    expect(taken?.report.left_out).toContainEqual({
      row: 4,
      column: null,
      value: 'Something else',
      reason: 'no-component',
    })
  })

  it('of several years are told apart by the column of years', () => {
    const [taken] = take('PCI.csv', [
      sheet([
        ['Năm', 'Tỉnh', 'PCI'],
        ['2019', 'Hà Nội', '68,80'],
        ['2020', 'Hà Nội', '66,93'],
        ['2019', 'BRVT', '65,10'],
        ['2020', 'BRVT', '64,02'],
      ]),
    ])
    expect(brief(taken?.tables.scores ?? []).toSorted()).toEqual([
      '2019 63 01 PCI 68.8 ',
      '2019 63 77 PCI 65.1 ',
      '2020 63 01 PCI 66.93 ',
      '2020 63 77 PCI 64.02 ',
    ])
  })
})

describe('what does not follow from the file is asked, and nothing is taken', () => {
  const asked = (file: string, rows: Cell[][], told: Partial<Told> = {}) => {
    const [taken] = take(file, [sheet(rows)], told)
    return { asks: taken?.report.questions.map(({ ask }) => ask), rows: taken?.tables.scores?.length ?? 0 }
  }

  it('the year', () => expect(asked('PCI.xlsx', wide)).toEqual({ asks: ['year'], rows: 0 }))

  it('the index', () => {
    const rows = [
      ['Tỉnh', 'Điểm'],
      ['Hà Nội', 1.5],
      ['BRVT', 2.5],
    ]
    expect(asked('2019.xlsx', rows)).toEqual({ asks: ['index'], rows: 0 })
  })

  it('the system, where the one that is told lacks the places', () => {
    expect(asked('PCI 2019.xlsx', wide, { system: '34' })).toEqual({ asks: ['system'], rows: 0 })
  })

  it('how decimals are marked, where both readings are possible', () => {
    const rows = [
      ['Tỉnh', 'PCI'],
      ['Hà Nội', '1,234'],
      ['BRVT', '2,345'],
      ['Đà Nẵng', '3,456'],
    ]
    expect(asked('PCI 2019.csv', rows)).toEqual({ asks: ['decimal'], rows: 0 })
    expect(asked('PCI 2019.csv', rows, { answers: { 'decimal B': 'comma' } }).asks).not.toContain('decimal')
  })
})

it('a year and component that differ from what is held are taken only when a person says so', () => {
  const other = [
    ['Tỉnh', 'PCI', 'Entry Costs'],
    ['Hà Nội', 61, 7.5],
    ['BRVT', 65.1, 8.2],
    ['Đà Nẵng', 70.15, 9.1],
  ]
  const [open] = take('PCI 2019.xlsx', [sheet(other)])
  expect(open?.report).toMatchObject({ taken: 5, in_doubt: 1 })
  expect(open?.report.questions).toEqual([
    { ask: 'conflict', about: '2019 PCI: 1/3', options: ['take', 'keep'] },
  ])
  const [taken] = take('PCI 2019.xlsx', [sheet(other)], { answers: { 'conflict 2019 PCI': 'take' } })
  expect(taken?.report).toMatchObject({ taken: 6, in_doubt: 0, questions: [] })
})

describe('a year after the last edition', () => {
  const rows = [
    ['Tỉnh', 'PCI'],
    ['Hà Nội', 68.8],
    ['Đà Nẵng', 70.15],
  ]
  const take2025 = (answers: Told['answers']) => take('PCI 2025.xlsx', [sheet(rows)], { answers })[0]

  it('is asked about, and nothing is taken', () => {
    const taken = take2025({})
    expect(taken?.report).toMatchObject({ taken: 0, in_doubt: 2, place_system: '34' })
    expect(taken?.report.questions).toEqual([{ ask: 'edition', about: '2025', options: ['2013', 'new'] }])
  })

  it('is taken where the edition goes on, with the edition and the number of places', () => {
    const taken = take2025({ 'edition 2025': '2013' })
    expect(taken?.report).toMatchObject({ taken: 2, refused: 0, questions: [], faults: [] })
    expect(taken?.tables.editions).toMatchObject([
      { index: 'PCI', edition: '2013', first_year: 2013, last_year: 2025 },
    ])
    expect(taken?.tables.publications).toEqual([
      {
        index: 'PCI',
        year: 2025,
        place_system: '34',
        places_ranked: 2,
        published: null,
        source: 'PCI 2025.xlsx',
      },
    ])
  })

  it('is taken in a frame of its own where that is new: names alone are known of it, and it does not compare', () => {
    const table: Cell[][] = [
      ['Tỉnh', 'PCI', 'Tiếp cận đất đai', 'Chuyển đổi xanh'],
      ['Hà Nội', 68.8, 7.1, 6.2],
      ['Đà Nẵng', 70.15, 7.9, 6.4],
    ]
    const answers = { 'edition 2025': 'new', 'column D': 'new' }
    const [taken] = take('PCI 2025.xlsx', [sheet(table)], { answers })
    expect(taken?.report).toMatchObject({ taken: 6, refused: 0, questions: [], faults: [] })
    expect(taken?.tables.editions).toEqual([
      {
        index: 'PCI',
        edition: '2025',
        first_year: 2025,
        last_year: 2025,
        comparable: false,
        decision: null,
        note_vi: null,
        note_en: null,
      },
    ])
    const of = { index: 'PCI', edition: '2025', tree: 'main', status: 'unverified', source: 'PCI 2025.xlsx' }
    expect(taken?.tables.components).toMatchObject([
      { ...of, component: 'PCI', parent: null, aggregation: 'none' },
      { ...of, component: 'PCI.LAND', parent: 'PCI', name_vi: 'Tiếp cận đất đai', aggregation: null },
      { ...of, component: 'PCI.CHUYEN_DOI_XANH', parent: 'PCI', name_vi: 'Chuyển đổi xanh' },
    ])
  })

  describe('of an edition that is still open', () => {
    const open = lists.editions.map((row) => ({ ...row, last_year: null }))
    const takeOpen = (answers: Told['answers'], editions = open) =>
      takeSheets('PCI 2025.xlsx', [sheet(rows)], { ...untold, answers }, { ...lists, editions })[0]

    it('is asked about until a score of it is held', () => {
      expect(takeOpen({})?.report).toMatchObject({
        taken: 0,
        in_doubt: 2,
        questions: [{ ask: 'edition', about: '2025', options: ['2013', 'new'] }],
      })
      const [first] = lists.scores
      const known = [...lists.scores, ...(first ? [{ ...first, year: 2025, place_system: '34' }] : [])]
      const again = takeSheets('PCI 2025.xlsx', [sheet(rows)], untold, {
        ...lists,
        editions: open,
        scores: known,
      })
      expect(again[0]?.report).toMatchObject({ taken: 2, replaced: 1, questions: [] })
    })

    it('changes no edition where it goes on', () => {
      const taken = takeOpen({ 'edition 2025': '2013' })
      expect(taken?.report).toMatchObject({ taken: 2, questions: [] })
      expect(taken?.tables.editions).toEqual([])
    })

    it('ends the edition where the frame is new', () => {
      expect(takeOpen({ 'edition PCI 2025': 'new' })?.tables.editions).toMatchObject([
        { edition: '2013', first_year: 2013, last_year: 2024 },
        { edition: '2025', first_year: 2025, last_year: 2025, comparable: false },
      ])
    })

    it('lets an edition that would begin with it begin a year later where the frame is another', () => {
      const editions = open.map((row) => ({ ...row, edition: '2025', first_year: 2025 }))
      expect(takeOpen({}, editions)?.report.questions).toMatchObject([{ options: ['2025', 'new'] }])
      expect(takeOpen({ 'edition 2025': 'new' }, editions)?.tables.editions).toMatchObject([
        { edition: '2025', first_year: 2026, last_year: null },
        { edition: '2025.1', first_year: 2025, last_year: 2025, comparable: false },
      ])
    })
  })

  it('is refused, with the cure, where it comes before the first edition', () => {
    const early = [
      ['Tỉnh', 'PCI'],
      ['Hà Nội', 58.2],
      ['Đà Nẵng', 70.1],
      ['BRVT', 60.2],
    ] as Cell[][]
    const [taken] = take('PCI 2011.xlsx', [sheet(early)], { system: '63' })
    expect(taken?.report).toMatchObject({ taken: 0, refused: 3, questions: [] })
    expect(taken?.report.faults).toContainEqual({
      code: 'year-outside',
      row: null,
      column: null,
      value: '2011',
      detail: 'PCI',
    })
  })
})

it('two sheets of a file that disagree are a conflict', () => {
  const second = sheet(
    [
      ['Tỉnh', 'Entry Costs'],
      ['Hà Nội', 7.1],
      ['BRVT', 8.25],
    ],
    'Entry Costs',
  )
  const [, taken] = take('PCI 2019.xlsx', [sheet(wide, 'Summary'), second])
  expect(taken?.report.questions.map(({ about }) => about)).toEqual(['2019 PCI.ENTRY: 1/2'])
})

describe('scores that may be on another scale', () => {
  const rows = [
    ['Tỉnh', 'PCI'],
    ['Hà Nội', 0.688],
    ['BRVT', 0.651],
    ['Đà Nẵng', 0.7015],
  ]
  const percents = [
    ['Tỉnh', 'Entry Costs'],
    ['Hà Nội', 75.5],
    ['BRVT', 82],
    ['Đà Nẵng', 91],
  ]
  const outcome = (table: Cell[][], answers: Told['answers'] = {}) => {
    const [taken] = take('PCI 2019.xlsx', [sheet(table)], { answers })
    const { taken: n, in_doubt, questions } = taken?.report ?? {}
    return { n, in_doubt, questions, scores: (taken?.tables.scores ?? []).map(({ score }) => score) }
  }

  it('are asked about: fractions of the maximum, or points', () => {
    const questions = [{ ask: 'scale', about: '2019 PCI', options: ['fraction', 'points'] }]
    expect(outcome(rows)).toEqual({ n: 0, in_doubt: 3, questions, scores: [] })
    expect(outcome(rows, { scale: 'fraction' })).toEqual({
      n: 3,
      in_doubt: 0,
      questions: [],
      scores: [68.8, 65.1, 70.15],
    })
  })

  it('are asked about: percent of the maximum', () => {
    expect(outcome(percents).questions).toEqual([
      { ask: 'scale', about: '2019 PCI.ENTRY', options: ['percent', 'points'] },
    ])
    expect(outcome(percents, { 'scale 2019 PCI.ENTRY': 'percent' }).scores).toEqual([7.55, 8.2, 9.1])
    const ofComponent = { scale: 'points', 'scale PCI.ENTRY': 'percent' }
    expect(outcome(percents, ofComponent).scores).toEqual([7.55, 8.2, 9.1])
  })
})

it('a value beyond the scale and an unknown place are refused, with what may be meant', () => {
  const rows = [
    ['Tỉnh', 'Entry Costs'],
    ['Hà Nội', 75],
    ['BRVT', 8.2],
    ['Đà Nằngg', 9.1],
  ]
  const [taken] = take('PCI 2019.xlsx', [sheet(rows)])
  expect(taken?.report.faults).toEqual([
    { code: 'place-unknown', row: 4, column: null, value: 'Đà Nằngg', detail: 'Đà Nẵng' },
    { code: 'places-missing', row: null, column: null, value: '2019', detail: 'Đà Nẵng' },
    { code: 'score-beyond', row: 2, column: 'B', value: '75', detail: 'PCI.ENTRY 10' },
  ])
  expect(taken?.report).toMatchObject({ taken: 1, refused: 2 })
})

it('a table in which thousands were read as decimals is refused as a whole, with all that is wrong', () => {
  const rows = [
    ['Tỉnh', 'Số thủ tục', 'Toàn trình'],
    ['Hà Nội', '2.154', '1.083'],
    ['BRVT', '288', '1.29'],
    ['Đà Nẵng', '1.6', '512'],
    ['Hà Nội', '512', '903'],
    ['Hải Phòng', '1.904', '2.017'],
  ]
  const [taken] = take('dich-vu-cong.csv', [sheet(rows)])
  expect(taken?.tables).toEqual({})
  expect(taken?.report).toMatchObject({ table: null, refused: 5 })
  expect(taken?.report.faults.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'thousands-lost B',
    'thousands-lost C',
    'place-again null',
  ])
})

it('what is told of a sheet goes before what is told of its file', () => {
  const rows = (score: number): Cell[][] => [
    ['Tỉnh', 'PCI'],
    ['Hà Nội', score],
    ['BRVT', score + 1],
  ]
  const sheets = [sheet(rows(60), 'a'), sheet(rows(0.5), 'b')]
  const of = { year: 2017, index: 'PCI', answers: { scale: 'tenth' } }
  const told = { index: 'PAPI', year: 2018, answers: { scale: 'points' } }
  const taken = take('x.xlsx', sheets, { ...told, sheets: { b: of } })
  expect(taken.map(({ report }) => report)).toMatchObject([
    { questions: [{ ask: 'index' }] },
    { index: 'PCI', years: [2017], questions: [] },
  ])
  expect(taken[1]?.tables.scores?.[0]).toMatchObject({ year: 2017, score: 5 })
})

describe('a new year in several sheets', () => {
  const totals = sheet(
    [
      ['Tỉnh', 'PCI', 'Chuyển đổi xanh'],
      ['Hà Nội', 68.8, 6.2],
      ['Đà Nẵng', 70.15, 6.4],
    ],
    'Tổng',
  )
  const parts = sheet(
    [
      ['Tỉnh', 'Tiếp cận đất đai'],
      ['Hà Nội', 7.1],
      ['Đà Nẵng', 7.9],
    ],
    'Thành phần',
  )

  it('keeps in each of them how many places are ranked', () => {
    const answers = { 'edition PCI 2025': '2013', 'edition 2025': 'new' }
    const taken = take('PCI 2025.xlsx', [totals, parts], { answers })
    expect(taken.map(({ tables }) => tables.publications)).toMatchObject([
      [{ year: 2025, places_ranked: 2 }],
      [{ year: 2025, places_ranked: 2 }],
    ])
    expect(taken[1]?.tables.editions).toMatchObject([{ edition: '2013', last_year: 2025 }])
  })

  it('has in each of them the frame of its own, with what was named before', () => {
    const answers = { 'edition 2025': 'new', 'column C': 'new' }
    const taken = take('PCI 2025.xlsx', [totals, parts], { answers })
    expect(taken.map(({ tables }) => tables.editions?.map(({ edition }) => edition))).toEqual([
      ['2025'],
      ['2025'],
    ])
    expect(taken[1]?.tables.components?.map(({ component }) => component)).toEqual([
      'PCI',
      'PCI.CHUYEN_DOI_XANH',
      'PCI.LAND',
    ])
  })

  it('goes on where the sheet of a later year stands before', () => {
    const answers = { 'edition 2025': '2013', 'edition 2026': 'new' }
    const later = { ...parts, name: 'Năm 2026' }
    const taken = take('PCI.xlsx', [later, { ...parts, name: 'Năm 2025' }], { index: 'PCI', answers })
    expect(taken.map(({ report }) => [report.taken, report.faults])).toEqual([
      [2, []],
      [2, []],
    ])
  })
})

it('a printed rank that is held goes with its score: another score has none', () => {
  const ranked = lists.scores.map((row, i) => ({ ...row, rank_published: i + 1 }))
  const rows: Cell[][] = [
    ['Tỉnh', 'PCI'],
    ['Hà Nội', 61.5],
    ['BRVT', 65.104],
  ]
  const told = { ...untold, answers: { conflict: 'take' } }
  const [taken] = takeSheets('PCI 2019.xlsx', [sheet(rows)], told, { ...lists, scores: ranked })
  expect(brief(taken?.tables.scores ?? [])).toEqual(['2019 63 01 PCI 61.5 ', '2019 63 77 PCI 65.104 2'])
})
