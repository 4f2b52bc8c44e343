import { tableFromIPC } from 'apache-arrow'
import { cleanText } from '../check/cellCast.ts'
import { castsOf, findWrongCells } from '../check/loadCells.ts'
import { dataError } from '../DataError.ts'
import { duckDbType } from '../duckDbType.ts'
import { openLimited } from '../openLimited.ts'
import type { ParquetReader } from '../ParquetReader.ts'
import type { WasmReader } from '../readInWasm.ts'
import { sqlString, sqlTypes } from '../sqlText.ts'
import { tableColumns } from '../tableColumns.ts'
import { timed } from '../timed.ts'
import { unreadable } from '../unreadable.ts'
import { batchTable, dropBatch, emptyBatch, makeBatch } from './batchTables.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { matchCases } from './matchCases.ts'

/** Rows of a batch, about, and cells where few columns are read: more cost memory, fewer cost messages. */
const enough = { rows: 300_000, cells: 2_400_000 }

/** Batches that are being decoded while DuckDB works on the one before. */
const ahead = 2

const nothing = Promise.resolve(new Uint8Array())

export async function parquetSource(inside: WasmReader, file: File): Promise<CaseSource> {
  const reader = await openLimited(inside.openParquet, file.name, file)
  const { fields } = tableFromIPC(reader.schema).schema
  const { table, matched } = matchCases(
    file.name,
    fields.map(({ name }) => name),
  )
  const types = new Map(fields.map(({ name, type }) => [name, duckDbType(type)]))
  const source = { table, matched, file: file.name, types }
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

type Read = Pick<CaseSource, 'table' | 'matched' | 'file'> & {
  reader: ParquetReader
  types: ReadonlyMap<string, string>
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
  const batches = batchesOf(reader.groupRows, Math.max(enough.rows, enough.cells / wanted.length))
  const decoding: Promise<Uint8Array<ArrayBuffer>>[] = []
  const decode = ({ groups }: { groups: readonly number[] }) => {
    const stream = reader.read(groups, wanted)
    stream.catch(() => undefined)
    decoding.push(stream)
  }
  for (const batch of batches.slice(0, ahead)) decode(batch)
  let before = 0
  for (const [i, { rows }] of batches.entries()) {
    await (i === 0 ? makeBatch : emptyBatch)(execute, read, columns)
    try {
      const stream = await timed('cases:decoding awaited', decoding.shift() ?? nothing)
      for (const batch of batches.slice(i + ahead, i + ahead + 1)) decode(batch)
      await timed('cases:inserted', connection.insert(stream, batchTable, false))
    } catch (error) {
      throw unreadable(error, file)
    }
    await refuseFirst(execute, read, { wanted, firstRow: before + 1 })
    await cleanNames(execute, read.table, wanted)
    before += rows
    await each({ rows, firstRow: before - rows + 1, share: before / reader.rows })
  }
  await dropBatch(execute)
}

/** Groups of rows that are read together; the first alone, so that DuckDB need not wait long for it. */
function batchesOf(groupRows: readonly number[], most: number): { groups: number[]; rows: number }[] {
  const batches: { groups: number[]; rows: number }[] = []
  for (const [group, rows] of groupRows.entries()) {
    const last = batches.at(-1)
    if (last && batches.length > 1 && last.rows + rows / 2 < most) {
      last.groups.push(group)
      last.rows += rows
    } else batches.push({ groups: [group], rows })
  }
  return batches
}

/** Of a file of cases the first cell that is not of its type refuses it. */
async function refuseFirst(
  execute: WasmReader['execute'],
  { table, file, types }: Read,
  { wanted, firstRow }: { wanted: readonly string[]; firstRow: number },
): Promise<void> {
  const declared = new Map(tableColumns(table))
  const other = wanted.filter((name) => types.get(name) !== sqlTypes[declared.get(name)?.type ?? 'text'])
  const casts = castsOf({ table, types: new Map(other.map((name) => [name, types.get(name) ?? 'VARCHAR'])) })
  const [first] = await findWrongCells(execute, { from: batchTable }, casts)
  if (first === undefined) return
  throw dataError({
    code: 'value-invalid',
    file,
    row: first.first + firstRow,
    column: first.column,
    value: first.value,
    detail: declared.get(first.column)?.type ?? 'text',
  })
}

/** Texts of few values, by which rows are found. */
const named = ['unit', 'receiving_unit', 'field', 'type', 'status']

async function cleanNames(
  execute: WasmReader['execute'],
  table: Read['table'],
  columns: readonly string[],
): Promise<void> {
  const declared = new Map(tableColumns(table))
  for (const column of columns.filter((name) => named.includes(name))) {
    // What is spelt as the contract has it is clean: whether all is costs a tenth of asking what there is.
    const words = declared.get(column)?.words
    if (words && (await isAll(execute, `${column} IN (${words.map(sqlString).join(', ')})`))) continue
    const values = `(SELECT DISTINCT ${column} AS x FROM ${batchTable})`
    if (await isAll(execute, `x IS NOT DISTINCT FROM ${cleanText('x')}`, values)) continue
    await execute(`UPDATE ${batchTable} SET ${column} = ${cleanText(column)}`)
  }
}

/** Whether no row contradicts. */
async function isAll(execute: WasmReader['execute'], condition: string, from = batchTable): Promise<boolean> {
  const [counted] = await execute(`SELECT count_if(NOT (${condition})) = 0 AS holds FROM ${from}`)
  return counted?.holds === true
}
