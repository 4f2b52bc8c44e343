import { type DataError, dataError } from '../DataError.ts'

/** A piece of a CSV file that ends with a whole row, the header not among them; every row ends with a line feed. */
export interface CsvPiece {
  bytes: Uint8Array
  /** Rows of the file between the header and the piece, blank ones counted. */
  rowsBefore: number
  /** How many it has, blank ones counted. */
  rows: number
  /** Where it ends in the file. */
  end: number
}

const [quote, newline, carriage] = [0x22, 0x0a, 0x0d]

/** Bytes of a row at most: all of it is looked at again with every piece. */
const mostRow = 64 * 2 ** 20

/**
 * A CSV file cut at ends of rows: a line break between quotes is not one.
 * @param start where the rows begin, behind the header
 * @param size bytes that are looked at together
 * @throws DataError where a row does not end
 */
export async function* csvPieces(file: Blob, start: number, size: number): AsyncGenerator<CsvPiece> {
  let rest = new Uint8Array()
  let rowsBefore = 0
  let endsInReturn = false
  for (let at = start; at < file.size; at += size) {
    const read = new Uint8Array(await file.slice(at, at + size).arrayBuffer())
    // Of a return and a feed that two slices part, the return was the line break.
    const slice = endsInReturn && read[0] === newline ? read.subarray(1) : read
    endsInReturn = read.at(-1) === carriage
    const bytes = joined(rest, withLineFeeds(slice))
    const isLast = at + size >= file.size
    const last = lastRow(bytes)
    const end = isLast ? bytes.length : last.end
    const rows = isLast && bytes.at(-1) !== newline ? last.rows + 1 : last.rows
    rest = bytes.slice(end)
    if (rest.length > mostRow) throw rowLong(file, rowsBefore + rows)
    if (end > 0) {
      const ends = Math.min(at + size, file.size) - rest.length
      yield { bytes: bytes.slice(0, end), rowsBefore, rows, end: ends }
    }
    rowsBefore += rows
  }
}

function rowLong(file: Blob, rowsBefore: number): DataError {
  const name = file instanceof File ? file.name : ''
  return dataError({ code: 'row-long', file: name, row: rowsBefore + 2, detail: '64 MiB' })
}

/** Where the first line ends that no quotes hold together, in bytes. */
export function headerEnd(bytes: Uint8Array): number {
  let quoted = false
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) quoted = !quoted
    else if (quoted) continue
    else if (bytes[i] === newline) return i + 1
    else if (bytes[i] === carriage) return bytes[i + 1] === newline ? i + 2 : i + 1
  }
  return bytes.length
}

/** Excel ends lines with a return and a feed, old ones with a return: all end with a feed here. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(carriage)) return bytes
  const fed = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte !== carriage) fed[length++] = byte
    else if (bytes[i + 1] !== newline) fed[length++] = newline
  }
  return fed.subarray(0, length)
}

function lastRow(bytes: Uint8Array): { end: number; rows: number } {
  let quoted = false
  let found = { end: 0, rows: 0 }
  let rows = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) quoted = !quoted
    else if (bytes[i] === newline && !quoted) {
      rows++
      found = { end: i + 1, rows }
    }
  }
  return found
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  if (before.length === 0) return after
  const whole = new Uint8Array(before.length + after.length)
  whole.set(before)
  whole.set(after, before.length)
  return whole
}
