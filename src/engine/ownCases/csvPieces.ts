/** A piece of a CSV file that ends with a whole row, the header not among them. */
export interface CsvPiece {
  bytes: Uint8Array
  /** Lines of the file between the header and the piece. */
  linesBefore: number
  /** Where it ends in the file. */
  end: number
}

const [quote, newline] = [0x22, 0x0a]

/**
 * A CSV file cut at ends of rows: a line break between quotes is not one.
 * @param start where the rows begin, behind the header
 * @param size bytes that are looked at together
 */
export async function* csvPieces(file: Blob, start: number, size: number): AsyncGenerator<CsvPiece> {
  let rest = new Uint8Array()
  let linesBefore = 0
  for (let at = start; at < file.size; at += size) {
    const bytes = joined(rest, new Uint8Array(await file.slice(at, at + size).arrayBuffer()))
    const isLast = at + size >= file.size
    const { end, lines } = isLast ? { end: bytes.length, lines: 0 } : lastRow(bytes)
    rest = bytes.slice(end)
    if (end > 0) {
      yield { bytes: bytes.slice(0, end), linesBefore, end: Math.min(at + size, file.size) - rest.length }
    }
    linesBefore += lines
  }
}

/** Where the first line ends that no quotes hold together, in bytes. */
export function headerEnd(bytes: Uint8Array): number {
  let quoted = false
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) quoted = !quoted
    else if (bytes[i] === newline && !quoted) return i + 1
  }
  return bytes.length
}

function lastRow(bytes: Uint8Array): { end: number; lines: number } {
  let quoted = false
  let found = { end: 0, lines: 0 }
  let lines = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === quote) quoted = !quoted
    else if (bytes[i] === newline) {
      lines++
      if (!quoted) found = { end: i + 1, lines }
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
