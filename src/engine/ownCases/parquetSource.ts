import { tableFromIPC } from 'apache-arrow'
import { dataError, isDataError } from '../DataError.ts'
import { explainCasts } from '../loadRelation.ts'
import type { ParquetReader } from '../ParquetReader.ts'
import type { WasmReader } from '../readInWasm.ts'
import { timed } from '../timed.ts'
import { batchTable, dropBatch, makeBatch } from './batchTables.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { matchCases } from './matchCases.ts'

/** Rows of a batch, about: more cost memory, fewer cost messages. */
const enough = 300_000

/** Batches that are being decoded while DuckDB works on the one before. */
const ahead = 2

const nothing = Promise.resolve(new Uint8Array())

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
  const batches = batchesOf(reader.groupRows)
  const decoding: Promise<Uint8Array<ArrayBuffer>>[] = []
  const decode = ({ groups }: { groups: readonly number[] }) => {
    const stream = reader.read(groups, wanted)
    stream.catch(() => undefined)
    decoding.push(stream)
  }
  for (const batch of batches.slice(0, ahead)) decode(batch)
  let before = 0
  for (const [i, { groups, rows }] of batches.entries()) {
    await makeBatch(execute, read, columns)
    try {
      const stream = await timed('cases:decoding awaited', decoding.shift() ?? nothing)
      for (const batch of batches.slice(i + ahead, i + ahead + 1)) decode(batch)
      await timed('cases:inserted', connection.insert(stream, batchTable, false))
    } catch (error) {
      await explain(inside, { ...read, columns: wanted }, { groups, firstRow: before + 1 })
      throw unreadable(file, error)
    }
    before += rows
    await each({ rows, firstRow: before - rows + 1, share: before / reader.rows })
  }
  await dropBatch(execute)
}

/** Groups of rows that are read together. */
function batchesOf(groupRows: readonly number[]): { groups: number[]; rows: number }[] {
  const batches: { groups: number[]; rows: number }[] = []
  for (const [group, rows] of groupRows.entries()) {
    const last = batches.at(-1)
    if (last && last.rows + rows / 2 < enough) {
      last.groups.push(group)
      last.rows += rows
    } else batches.push({ groups: [group], rows })
  }
  return batches
}

/** Reads the failed rows again in the file's own types, to find the value. */
async function explain(
  { connection, execute }: WasmReader,
  { table, file, matched, reader, columns }: Read,
  { groups, firstRow }: { groups: readonly number[]; firstRow: number },
): Promise<void> {
  const raw = 'case_raw'
  await execute(`DROP TABLE IF EXISTS ${raw}`)
  try {
    await connection.insert(await reader.read(groups, columns), raw, true)
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
