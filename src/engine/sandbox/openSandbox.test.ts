import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { duckDbInNode, fetchedPackage } from '../../../scripts/database/duckDbInNode.ts'
import { defaultData } from '../../../scripts/report/defaultData.ts'
import { isPassed } from '../checkedMark.ts'
import type { Table } from '../contract.ts'
import { isDataError } from '../DataError.ts'
import type { Home } from '../View.ts'
import { openSandbox } from './openSandbox.ts'
import type { Sandbox, SqlAnswer } from './SqlAnswer.ts'
import { isSqlError, lineAndColumn } from './SqlError.ts'

let sandbox: Sandbox
let own: Table[] = []
let started = 0

beforeAll(() => {
  const { described, fetched } = fetchedPackage(defaultData())
  const watch = { unchanged: async () => undefined, look: async () => undefined }
  const home: Home = {
    base: new URL('http://localhost/'),
    described,
    version: '1',
    fetched,
    watch,
    passed: isPassed(described),
  }
  sandbox = openSandbox({
    home: async () => home,
    start() {
      started += 1
      return duckDbInNode({ most: 2_000 })
    },
    replaced: () => own,
    memory: '200MB',
  })
})

afterAll(() => sandbox.end())

const ask = (sql: string, signal = new AbortController().signal): Promise<SqlAnswer> =>
  sandbox.ask(sql, signal, () => undefined)

/** What is said of a statement that gives nothing: a code, the word it is about, and where. */
async function refusalOf(sql: string): Promise<string> {
  try {
    await ask(sql)
    return 'taken'
  } catch (error) {
    if (isDataError(error)) return error.fault.code
    if (!isSqlError(error)) throw error
    const place = error.at === null ? '' : Object.values(lineAndColumn(sql, error.at)).join(':')
    return [error.code, error.value, place].filter(Boolean).join(' ')
  }
}

describe('a statement that reads', () => {
  it.each<[sql: string, columns: string[], first: unknown[], of: number]>([
    ['SELECT 1 + 1 AS two', ['two'], [2], 1],
    ['SELECT count(*) AS n FROM indices', ['n'], [7], 1],
    [
      "SELECT name_vi FROM places WHERE place = '01' AND place_system = '34'; -- xong",
      ['name_vi'],
      ['Hà Nội'],
      1,
    ],
    ['FROM indices SELECT index ORDER BY index', ['index'], ['DTI'], 7],
    ["/* why? */ WITH a AS (SELECT 'x' AS x) SELECT x, 'Đ?' AS y FROM a -- ?", ['x', 'y'], ['x', 'Đ?'], 1],
    ['VALUES (1, NULL), (2, true)', ['col0', 'col1'], [1, null], 2],
    ['SELECT 1 AS a, 2 AS a', ['a', 'a_1'], [1, 2], 1],
    [
      'SELECT 9007199254740993::BIGINT AS big, 12::HUGEINT AS h, 85.43::DECIMAL(4, 2) AS d',
      ['big', 'h', 'd'],
      ['9007199254740993', 12, 85.43],
      1,
    ],
    [
      "SELECT [1, 2] AS l, DATE '2026-11-20' AS d, INTERVAL 1 DAY AS i, 1 / 0 AS z",
      ['l', 'd', 'i', 'z'],
      ['[1, 2]', '2026-11-20', '1 day', null],
      1,
    ],
    ['SELECT * FROM range(3)', ['range'], [0], 3],
    [
      'SELECT * FROM (PIVOT publications ON place_system USING count(*) GROUP BY index) ORDER BY index LIMIT 1',
      ['index', '34', '63', '64'],
      expect.arrayContaining(['DTI']) as unknown as unknown[],
      1,
    ],
    [
      'SUMMARIZE indices',
      expect.arrayContaining(['column_name', 'min']) as unknown as string[],
      expect.arrayContaining(['index']) as unknown as unknown[],
      12,
    ],
    [
      "SELECT is_overdue(TIMESTAMP '2026-11-19 17:00:00', NULL, DATE '2026-11-20') AS late",
      ['late'],
      [true],
      1,
    ],
  ])('%s', async (sql, columns, first, of) => {
    const given = await ask(sql)
    expect(given.columns.map(({ name }) => name)).toEqual(columns)
    expect(given.rows[0]).toEqual(first)
    expect(given.of).toBe(of)
  })

  it('gives the first rows of many, and says how many there are', async () => {
    const { rows, of } = await ask('SELECT range AS n FROM range(60000) ORDER BY n DESC')
    expect([rows.length, rows[0], of]).toEqual([50_000, [59_999], 60_000])
  })

  it('loads the tables that it names, and no other', async () => {
    expect(
      (await ask('SELECT count(*) FROM main."bands" JOIN editions USING (index, edition)')).tables,
    ).toEqual(['editions', 'bands'])
  })
})

test.each([
  ['', 'empty'],
  ['-- nothing', 'empty'],
  ['SELECT 1; SELECT 2', 'many 1:11'],
  ['SELECT name FRM indices x', 'syntax indices 1:17'],
  ["SELECT 'Đà Nẵng',\n  1 +", 'syntax 2:6'],
  ['SELECT 1) AS a, (SELECT 2', 'syntax ) 1:9'],
  ["SELECT 'Đ',\n nope FROM indices", 'column-unknown nope 2:2'],
  ['SELECT * FROM nothing', 'table-unknown nothing 1:15'],
  ['SELECT sqr(4)', 'function-unknown sqr 1:8'],
  ['SELECT sum(name_vi) FROM indices', 'types-differ 1:8'],
  ['SELECT index, count(*) FROM indices', 'not-grouped index 1:8'],
  ["SELECT CAST('x' AS INTEGER)", 'value-wrong 1:8'],
  ['SELECT * FROM indices WHERE index = ?', 'parameter ? 1:37'],
])('what is wrong is said with its place: %s', async (sql, said) => {
  expect(await refusalOf(sql)).toBe(said)
})

test.each([
  ["COPY indices TO 'x.csv'", 'no-select COPY 1:1'],
  ["ATTACH 'x.db'", 'no-select ATTACH 1:1'],
  ['INSTALL httpfs', 'no-select INSTALL 1:1'],
  ['SET threads = 1', 'no-select SET 1:1'],
  ['PRAGMA database_list', 'no-select PRAGMA 1:1'],
  ['CREATE TABLE x AS SELECT 1', 'no-select CREATE 1:1'],
  ['delete from indices', 'no-select DELETE 1:1'],
  ['CALL checkpoint()', 'no-select CALL 1:1'],
  ['WITH a AS (SELECT 1) INSERT INTO indices SELECT * FROM a', 'no-select 1:1'],
  ["SELECT * FROM read_csv('http://127.0.0.1/x.csv')", 'reaches-out read_csv 1:15'],
  ['SELECT * FROM system.main."READ_TEXT" /* */ (\'x\')', 'reaches-out READ_TEXT 1:27'],
  ["SELECT * FROM 'https://127.0.0.1/x.csv'", 'reaches-out https://127.0.0.1/x.csv'],
  ["SELECT * FROM 'indices:indices.csv'", 'reaches-out indices:indices.csv/**/*.csv'],
  ["SELECT * FROM query('COPY indices TO ''x''')", 'reaches-out query 1:15'],
  ['SELECT * FROM sqlite_master', 'reaches-out sqlite_master 1:15'],
  ['SELECT * FROM duckdb_settings()', 'reaches-out duckdb_settings 1:15'],
  ['SELECT * FROM information_schema.tables', 'reaches-out information_schema 1:15'],
  ["SELECT getenv('HOME')", 'function-unknown getenv 1:8'],
])('nothing but the tables is reached: %s', async (sql, said) => {
  expect(await refusalOf(sql)).toBe(said)
})

test('the place in a long line is found, which DuckDB cuts', async () => {
  const many = Array.from({ length: 60 }, (_, i) => `${i} AS "cột ${i}"`).join(', ')
  expect(await refusalOf(`SELECT ${many}, nope, ${many} FROM indices`)).toBe(
    `column-unknown nope 1:${`SELECT ${many}, `.length + 1}`,
  )
})

test('a table in whose place the reader’s own cases stand is not read from the package', async () => {
  own = ['dossiers']
  expect(await refusalOf('SELECT count(*) FROM dossiers')).toBe('own-cases dossiers')
  own = []
})

describe('what does not end', () => {
  it.each([
    [
      'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
      'statement-long',
    ],
    ['SELECT count(*) FROM range(100000) a, range(100000) b, range(100000) c', 'statement-long'],
    ["SELECT count(DISTINCT range::VARCHAR || repeat('x', 20000)) FROM range(100000)", 'memory-out'],
  ])('is stopped: %s', async (sql, said) => {
    expect(await refusalOf(sql)).toBe(said)
  })

  it('ends when it is told to, and the next statement is answered', async () => {
    const stop = new AbortController()
    const endless = ask('SELECT count(*) FROM range(100000) a, range(100000) b, range(100000) c', stop.signal)
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    await expect(endless).rejects.toThrow('stopped')
    expect((await ask('SELECT 1 AS one')).rows).toEqual([[1]])
    expect(started).toBe(1)
  })
})
