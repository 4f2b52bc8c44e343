import { tableFromIPC } from 'apache-arrow'
import { dataError, isDataError } from '../DataError.ts'
import { explainCasts } from '../loadRelation.ts'
import type { ParquetReader } from '../ParquetReader.ts'
import type { WasmReader } from '../readInWasm.ts'
import { batchTable, dropBatch, makeBatch } from './batchTables.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { matchCases } from './matchCases.ts'

/** Rows after which a batch is handed on: more cost memory, fewer cost messages. */
const enough = 400_000

/** Row groups that are being decoded while DuckDB works on those before. */
const ahead = 5

export async function parquetSource(inside: WasmReader, file: File): Promise<CaseSource> {
  const reader = await open(inside, file)
  const names = tableFromIPC(reader.schema).schema.fields.map(({ name }) => name)
  const { table, matched } = matchCases(file.name, names)
  const source = { table, matched, file: file.name }
  return {
    ...source,
    bytes: file.size,
    format: 'parquet',
    rows: reader.rows,
    simulated: reader.metadata.simulated === 'true',
    read: (columns, each) => readGroups(inside, { ...source, reader, columns }, each),
    close: () => reader.close(),
  }
}

async function open({ openParquet }: WasmReader, file: File): Promise<ParquetReader> {
  try {
    return await openParquet(file)
  } catch (error) {
    throw unreadable(file.name, error)
  }
}

type Read = Pick<CaseSource, 'table' | 'matched' | 'file'> & {
  reader: ParquetReader
  columns: readonly string[]
}

async function readGroups(
  inside: WasmReader,
  read: Read,
  each: (batch: CaseBatch) => Promise<void>,
): Promise<void> {
  const { reader, matched, columns, file } = read
  const { execute, connection } = inside
  const wanted = matched.declared.filter((name) => columns.includes(name))
  const decoding: Promise<Uint8Array<ArrayBuffer>>[] = []
  const decode = (group: number) => {
    if (group >= reader.groups) return
    const stream = reader.read(group, wanted)
    stream.catch(() => undefined)
    decoding.push(stream)
  }
  for (let group = 0; group < ahead; group++) decode(group)
  await makeBatch(execute, read, columns)
  let before = 0
  let rows = 0
  for (let group = 0; group < reader.groups; group++) {
    try {
      const stream = (await decoding.shift()) ?? new Uint8Array()
      decode(group + ahead)
      await connection.insert(stream, batchTable, false)
    } catch (error) {
      await explain(inside, { ...read, columns: wanted }, { group, firstRow: before + rows + 1 })
      throw unreadable(file, error)
    }
    const [counted] = await execute(`SELECT count(*) AS n FROM ${batchTable}`)
    rows = Number(counted?.n)
    if (rows < enough && group < reader.groups - 1) continue
    await each({ rows, firstRow: before + 1, share: (group + 1) / reader.groups })
    before += rows
    rows = 0
    if (group < reader.groups - 1) await makeBatch(execute, read, columns)
  }
  await dropBatch(execute)
}

/** Reads the failed row group again in the file's own types, to find the value. */
async function explain(
  { connection, execute }: WasmReader,
  { table, file, matched, reader, columns }: Read,
  { group, firstRow }: { group: number; firstRow: number },
): Promise<void> {
  const raw = 'case_raw'
  await execute(`DROP TABLE IF EXISTS ${raw}`)
  try {
    await connection.insert(await reader.read(group, columns), raw, true)
    await explainCasts(execute, { table, file, from: raw, firstRow }, { ...matched, declared: [...columns] })
  } catch (error) {
    if (isDataError(error)) throw error
  } finally {
    await execute(`DROP TABLE IF EXISTS ${raw}`)
  }
}

function unreadable(file: string, error: unknown) {
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return dataError({ code: 'file-unreadable', file, detail: detail.slice(0, 160) })
}
