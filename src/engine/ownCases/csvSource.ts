import { header, loadCsv } from '../loadCsv.ts'
import type { WasmReader } from '../readInWasm.ts'
import { batchTable, dropBatch, makeBatch } from './batchTables.ts'
import type { CaseBatch, CaseSource } from './CaseSource.ts'
import { csvPieces, headerEnd } from './csvPieces.ts'
import { matchCases } from './matchCases.ts'

const headBytes = 65_536
const pieceBytes = 16 * 2 ** 20

export async function csvSource(inside: WasmReader, file: File): Promise<CaseSource> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const start = headerEnd(bytes)
  const head = new TextDecoder().decode(bytes.subarray(0, start)).replace(/^\uFEFF/, '')
  const { table, matched } = matchCases(file.name, header(head))
  const source = { table, matched, file: file.name }
  return {
    ...source,
    bytes: file.size,
    format: 'csv',
    rows: null,
    simulated: /gi[aả][-_ ]?l[aậ]p|simulated/iu.test(file.name.normalize('NFC')),
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
  const firstLine = new TextEncoder().encode(`${head.replace(/\r?\n$/, '')}\n`)
  const path = 'case-piece.csv'
  let before = 0
  for await (const { bytes, linesBefore, end } of csvPieces(content, start, pieceBytes)) {
    await connection.putFile(
      path,
      new Uint8Array(await new Blob([firstLine, bytes as BlobPart]).arrayBuffer()),
    )
    try {
      await makeBatch(execute, read, columns)
      await loadCsv(execute, { table, file, path, head, into: batchTable, only: columns, linesBefore })
    } finally {
      await connection.dropFile(path)
    }
    const [counted] = await execute(`SELECT count(*) AS n FROM ${batchTable}`)
    const rows = Number(counted?.n)
    if (rows > 0) await each({ rows, firstRow: before + 2, share: end / content.size })
    before += rows
  }
  await dropBatch(execute)
}
