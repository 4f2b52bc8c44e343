import { openAsBlob } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { type Table as ArrowTable, tableFromIPC } from 'apache-arrow'
import { ParquetFile } from 'parquet-wasm'
import { arrowRows } from '../../src/engine/arrowRows.ts'
import { questionError } from '../../src/engine/askDuckDb.ts'
import { startChecking } from '../../src/engine/check/Checking.ts'
import { checkedAgainst } from '../../src/engine/check/checkedAgainst.ts'
import type { Table } from '../../src/engine/contract.ts'
import { dataError } from '../../src/engine/DataError.ts'
import { parseDataPackage, type Resource } from '../../src/engine/dataPackage.ts'
import { derivedFrom } from '../../src/engine/derivedFrom.ts'
import type { Execute } from '../../src/engine/Execute.ts'
import { filledSql } from '../../src/engine/filledSql.ts'
import { inTurn } from '../../src/engine/inTurn.ts'
import type { LoadReport } from '../../src/engine/LoadReport.ts'
import { loadTable } from '../../src/engine/loadTable.ts'
import { openParquet } from '../../src/engine/openParquet.ts'
import { type Limits, partLoader } from '../../src/engine/packageParts.ts'
import { questionQueue } from '../../src/engine/questionQueue.ts'
import { readInWasm } from '../../src/engine/readInWasm.ts'
import { settings } from '../../src/engine/settings.ts'
import { limitOf } from '../../src/engine/streamAnswer.ts'
import { summedTables } from '../../src/engine/summedTables.ts'
import { summedUnits } from '../../src/engine/summedUnits.ts'
import { sumUnits } from '../../src/engine/sumUnits.ts'
import type { WasmConnection } from '../../src/engine/WasmConnection.ts'
import { wasmConfig } from '../../src/engine/wasmConfig.ts'
import { descriptor, type OpenPackage } from './openPackage.ts'

/** Opens a folder with a data package in the browser's DuckDB-WASM, run in Node, by the browser's way of loading. */
export async function openPackageWasm(folder: string): Promise<OpenPackage> {
  const described = parseDataPackage(await descriptor(folder))
  const connection = await connect()
  const execute: Execute = async (sql) => arrowRows(await connection.query(sql))
  const report: LoadReport[] = []
  const checking = startChecking(described)
  const turn = inTurn()
  const loaded = new Map<Table, Promise<void>>()

  const read = async (table: Table, resource: Resource | undefined, more: boolean) => {
    for (const other of checkedAgainst(table)) await load(other).catch(() => undefined)
    const made = await turn(() =>
      loadTable(
        execute,
        table,
        resource,
        async (resource, file) =>
          readInWasm(
            { connection, execute, openParquet: (blob) => openParquet(ParquetFile, blob) },
            resource,
            {
              file,
              content: await content(path.join(folder, file), file),
            },
          ),
        { more, after: derivedFrom(table, described), checking, whole: true },
      ),
    )
    if (made) report.push(made)
  }
  const parts = partLoader((resource, more) => read(resource.name, resource, more))
  const load = (table: Table, limits?: Limits): Promise<void> => {
    const resource = described.resources.find(({ name }) => name === table)
    if (resource?.lazy) return parts.load(resource, limits)
    const loading = loaded.get(table) ?? read(table, resource, false)
    loaded.set(table, loading)
    return loading
  }

  // As the browser does in the background: what is answered from sums is compared with the native engine here.
  // Whoever asks meanwhile waits: on one connection half of the sums can be seen.
  let summing: Promise<void> | null = null
  const sums = summedUnits()
  const sum = async () => {
    const there = await Promise.allSettled(summedTables.map((table) => loaded.get(table)))
    if (there.every(({ status }) => status === 'fulfilled')) sums.keep(await turn(() => sumUnits(execute)))
  }
  const sumOnce = async () => {
    if (summing === null && !summedTables.every((table) => loaded.has(table))) return
    summing ??= sum()
    await summing
  }

  return {
    package: described,
    report,
    checking,
    load,
    execute,
    async run(statement, signal) {
      const { tables, parts: limits } = statement
      for (const table of tables) await load(table, limits?.[table])
      await sumOnce()
      signal?.throwIfAborted()
      const { sql, values } = sums.soonest(statement)
      return execute(filledSql(sql, values))
    },
    close() {
      connection.close()
    },
  }
}

export interface NodeConnection extends WasmConnection {
  /** Answers a question in its turn, as the browser’s worker does. */
  ask(
    sql: string,
    how: { most: number; later?: boolean | undefined },
    signal?: AbortSignal,
  ): Promise<ArrowTable>
  close(): void
}

export async function connect(): Promise<NodeConnection> {
  const database = idle.pop() ?? (await instantiate())
  database.open(wasmConfig)
  const connection = database.connect()
  const open = () => database.connect().useUnsafe((_, id) => id)
  const connections = { first: open(), later: open() }
  for (const setting of settings) {
    connection.query(setting)
    for (const asking of Object.values(connections)) database.runQuery(asking, setting)
  }
  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
  const questions = questionQueue(database, connections, breathe)
  let asked = 0
  return {
    query: async (sql) => connection.query(sql),
    insert: async (stream, name, create) => connection.insertArrowFromIPCStream(stream, { name, create }),
    putFile: async (name, content) =>
      database.registerFileBuffer(name, new Uint8Array(await content.arrayBuffer())),
    async dropFile(name) {
      database.dropFile(name)
    },
    tokenize: async (text) => database.tokenize(text),
    async parse(text) {
      connection.getTableNames(text)
    },
    async ask(ask, { most, later = false }, signal) {
      signal?.throwIfAborted()
      const id = ++asked
      const leave = () => questions.cancel(id)
      signal?.addEventListener('abort', leave)
      try {
        return tableFromIPC(await questions.ask({ id, ask, most, later }))
      } catch (error) {
        signal?.throwIfAborted()
        throw questionError({ error: String(error), limit: limitOf(error) }, '', most)
      } finally {
        signal?.removeEventListener('abort', leave)
      }
    },
    close() {
      connection.close()
      database.reset()
      idle.push(database)
    },
  }
}

type Instance = Awaited<ReturnType<typeof createDuckDB>>

/** Compiling the module takes most of a second: closed databases are opened again, empty. */
const idle: Instance[] = []

async function instantiate(): Promise<Instance> {
  const require = createRequire(import.meta.url)
  const bundle = (name: string) => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: '',
  })
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') }
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME)
  await database.instantiate(() => undefined)
  return database
}

async function content(full: string, file: string): Promise<Blob> {
  try {
    return await openAsBlob(full)
  } catch (error) {
    throw dataError({
      code: 'file-missing',
      file,
      detail: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}
