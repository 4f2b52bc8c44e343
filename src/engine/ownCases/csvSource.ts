import { dataError } from '../DataError.ts'
import { limitColumns } from '../fileLimits.ts'
import { header, type LoadedFile, loadCsv } from '../loadCsv.ts'
import type { WasmReader } from '../readInWasm.ts'
import { tableColumns } from '../tableColumns.ts'
import { batchTable, dropBatch, makeBatch, numberRows } from './batchTables.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { csvPieces, headerEnd } from './csvPieces.ts'
import { matchCases } from './matchCases.ts'
import { saysMadeUp } from './saysMadeUp.ts'

const headBytes = 65_536
const pieceBytes = 16 * 2 ** 20

export async function csvSource(inside: WasmReader, file: File): Promise<CaseSource> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const start = headerEnd(bytes)
  const head = new TextDecoder().decode(bytes.subarray(0, start)).replace(/^\uFEFF/, '')
  const names = header(head)
  limitColumns(file.name, names.length, start === headBytes)
  const { table, matched } = matchCases(file.name, names)
  const source = { table, matched, file: file.name }
  return {
    ...source,
    bytes: file.size,
    format: 'csv',
    rows: null,
    simulated: saysMadeUp(file),
    read: (columns, each) => readPieces(inside, { ...source, content: file, start, head, columns }, each),
    close: () => undefined,
  }
}

type Read = Pick<CaseSource, 'table' | 'matched' | 'file'> & {
  content: File
  start: number
  head: string
  columns: readonly string[]
}

async function readPieces(
  { execute, connection }: WasmReader,
  read: Read,
  each: (batch: CaseBatch) => Promise<void>,
): Promise<void> {
  const { table, file, content, start, head, columns } = read
  const firstLine = new TextEncoder().encode(`${head.replace(/[\r\n]+$/, '')}\n`)
  const path = 'case-piece.csv'
  const repaired = 'case-piece-repaired.csv'
  for await (const { bytes, rowsBefore, rows, end } of csvPieces(content, start, pieceBytes)) {
    const piece = new Blob([firstLine, bytes as BlobPart])
    await connection.putFile(path, piece)
    await makeBatch(execute, read, columns)
    let loaded: LoadedFile
    try {
      loaded = await loadCsv(execute, {
        table,
        file,
        path,
        head,
        text: () => piece.text(),
        async put(text) {
          await connection.putFile(repaired, new Blob([text]))
          return repaired
        },
        into: batchTable,
        only: columns,
      })
    } finally {
      await connection.dropFile(path)
      await connection.dropFile(repaired)
    }
    await refuseFirst(table, file, loaded, rowsBefore)
    const [counted] = await execute(`SELECT count(*) AS n FROM ${batchTable}`)
    const taken = Number(counted?.n)
    if (taken === 0) continue
    const isRegular = taken === rows
    if (!isRegular) {
      const numbers = await Promise.all(Array.from({ length: taken }, (_, i) => loaded.rowOf(i)))
      await numberRows(execute, read, { columns, rows: numbers })
    }
    await each({ rows: taken, firstRow: rowsBefore + (isRegular ? 2 : 0), share: end / content.size })
  }
  await dropBatch(execute)
}

/** Of a file of cases the first row that cannot be read refuses it. */
async function refuseFirst(
  table: Read['table'],
  file: string,
  { wrong, ragged, rowOf }: LoadedFile,
  rowsBefore: number,
): Promise<void> {
  const [uneven] = ragged
  if (uneven) {
    throw dataError({
      code: 'columns-differ',
      file,
      row: uneven.row + rowsBefore,
      value: String(uneven.cells),
      detail: String(uneven.columns),
    })
  }
  const [first] = wrong.toSorted((a, b) => a.first - b.first)
  if (first === undefined) return
  throw dataError({
    code: 'value-invalid',
    file,
    row: (await rowOf(first.first)) + rowsBefore,
    column: first.column,
    value: first.value,
    detail: new Map(tableColumns(table)).get(first.column)?.type ?? 'text',
  })
}
