import { abortable } from '../abortable.ts'
import type { Table } from '../contract.ts'
import { isDataError } from '../DataError.ts'
import { progressStore, waitingResources } from '../progressStore.ts'
import type { DuckDb } from '../startDuckDb.ts'
import { type TableLoader, tableLoader } from '../tableLoader.ts'
import type { Home } from '../View.ts'
import { duckDbSaid } from './duckDbSaid.ts'
import { columnName, plainCells, plainColumn, plainColumns } from './plainColumns.ts'
import { type OutOfReach, type ReadStatement, readStatement } from './readStatement.ts'
import { mostRows, type Sandbox, type SqlAnswer } from './SqlAnswer.ts'
import { sqlError } from './SqlError.ts'
import { sandboxSettings } from './sandboxSettings.ts'

export interface SandboxParts {
  /** The package that the page looks at. */
  home(): Promise<Home>
  /** An empty engine of its own. */
  start(): Promise<DuckDb>
  /** Tables in whose place the reader's own cases stand, which are not in the package. */
  replaced(): readonly Table[]
  /** Milliseconds in which an engine must answer after it was stopped, or is ended. */
  patience?: number
  /** As DuckDB writes it; all tables of cases take half of what is usual. */
  memory?: string
}

/** An engine with the package as it was when it was started. */
interface Opened {
  home: Home
  duckDb: DuckDb
  loader: TableLoader
  outOfReach: OutOfReach
}

/**
 * Opens no engine before the first statement. An engine that does not stop when it is told to is ended, and one
 * that is gone, or of another package than the page's by now, is replaced when it is asked again.
 */
export function openSandbox(parts: SandboxParts): Sandbox {
  const { home, start, replaced, patience = 300, memory = '1GB' } = parts
  let opening: Promise<Opened> | null = null
  /** Until it is known whether an engine that was stopped goes on. */
  let settled: Promise<void> = Promise.resolve()

  const end = () => {
    opening?.then(({ duckDb }) => duckDb.end()).catch(() => undefined)
    opening = null
  }
  const ready = async (): Promise<Opened> => {
    await settled
    const now = await home()
    const before = await opening?.catch(() => null)
    if (before && before.home === now && !before.duckDb.gone.aborted) return before
    end()
    opening = openFrom(now, await start(), memory)
    return opening
  }
  const stopped = ({ duckDb }: Opened) => {
    settled = new Promise((resolve) => {
      const late = setTimeout(() => {
        end()
        resolve()
      }, patience)
      const done = () => {
        clearTimeout(late)
        resolve()
      }
      duckDb.run({ sql: 'SELECT 1 AS one', values: [], tables: [] }).then(done, done)
    })
  }

  return {
    end,
    async ask(sql, signal, tell) {
      tell('opening', [])
      const opened = await abortable(ready(), signal)
      const { duckDb, loader, outOfReach } = opened
      const tokens = await duckDb.work(({ connection }) => connection.tokenize(sql))
      const statement = readStatement(sql, tokens, outOfReach)
      const own = statement.tables.find((table) => replaced().includes(table))
      if (own) throw sqlError('own-cases', { value: own })
      tell('loading', statement.tables)
      const soon = <T>(promise: Promise<T>) => abortable(abortable(promise, duckDb.gone), signal)
      await soon(loadTables(loader, opened.home, statement.tables))
      tell('running', statement.tables)
      const stop = () => stopped(opened)
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await answer(duckDb, statement, signal)
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
  }
}

async function openFrom(home: Home, duckDb: DuckDb, memory: string): Promise<Opened> {
  const { base, described, fetched, watch, own, passed } = home
  for (const setting of sandboxSettings(described, memory))
    await duckDb.work(({ execute }) => execute(setting))
  const progress = progressStore()
  progress.set({ package: described, resources: waitingResources(described) })
  const parts = { base, described, progress, fetched, watch, own, passed }
  const loader = tableLoader({ ...parts, duckDb: Promise.resolve(duckDb) })
  return { home, duckDb, loader, outOfReach: await findOutOfReach(duckDb) }
}

/** Tables that functions make, of which these alone make them of nothing but what they are given. */
const harmless = ['range', 'generate_series', 'unnest', 'repeat', 'repeat_row']

async function findOutOfReach(duckDb: DuckDb): Promise<OutOfReach> {
  const names = async (sql: string) => {
    const rows = await duckDb.work(({ execute }) => execute(sql))
    return rows.map(({ name }) => String(name).toLowerCase())
  }
  const functions = await names(`SELECT DISTINCT function_name AS name FROM duckdb_functions()
    WHERE function_type NOT IN ('scalar', 'aggregate', 'macro')`)
  const tables = await names('SELECT DISTINCT view_name AS name FROM duckdb_views() WHERE internal')
  const ofEngine = tables.filter((name) => /^(duckdb|pragma|sqlite|pg)_/.test(name))
  return {
    functions: new Set([
      ...functions.filter((name) => !harmless.includes(name)),
      'current_setting',
      'write_log',
    ]),
    tables: new Set([...ofEngine, 'information_schema', 'pg_catalog']),
  }
}

async function loadTables(loader: TableLoader, { passed }: Home, tables: readonly Table[]): Promise<void> {
  // What counts working time and judges cases, and what lies below a unit, is made of these and named otherwise.
  await Promise.all([...new Set<Table>([...tables, 'events', 'units'])].map((table) => loader.load(table)))
  // Measurements that nobody looked at yet are looked at before they are summed.
  if (!passed && tables.includes('measurements')) await loader.sum()
}

/** The statement is run as what stands behind FROM: so DuckDB itself takes it only if it gives rows. */
async function answer(
  duckDb: DuckDb,
  { text, tables }: ReadStatement,
  signal: AbortSignal,
): Promise<SqlAnswer> {
  await parseAlone(duckDb, text)
  const run = async (before: string, after: string) => {
    try {
      return await duckDb.run({ sql: `${before}\n${text}\n)${after}`, values: [], tables }, signal)
    } catch (error) {
      const said = duckDbSaid(error, `${before}\n`, text)
      throw said?.code === 'syntax' ? sqlError('no-select', { at: 0 }) : (said ?? error)
    }
  }
  const columns = plainColumns(
    await run('SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM (', ' AS asked)'),
  )
  const names = columns.map((_, i) => columnName(i)).join(', ')
  const rows = await run(
    `SELECT ${columns.map(plainColumn).join(', ')} FROM (`,
    ` AS asked(${names}) LIMIT ${mostRows + 1}`,
  )
  const shown = rows.slice(0, mostRows).map((row) => plainCells(row, columns))
  if (rows.length <= mostRows) return { columns, rows: shown, of: rows.length, tables }
  return {
    columns,
    rows: shown,
    of: await countAll(() => run('SELECT count(*) AS n FROM (', ' AS asked')),
    tables,
  }
}

async function countAll(count: () => ReturnType<DuckDb['run']>): Promise<number | null> {
  try {
    return Number((await count())[0]?.n)
  } catch (error) {
    if (isDataError(error) && error.fault.code === 'statement-long') return null
    throw error
  }
}

/** Its other faults are looked for where the statement is run. */
async function parseAlone(duckDb: DuckDb, text: string): Promise<void> {
  try {
    await duckDb.work(({ connection }) => connection.parse(text))
  } catch (error) {
    const said = duckDbSaid(error, '', text)
    if (said?.code === 'syntax') throw said
  }
}
