/** A record of an XLS workbook. */
export interface XlsRecord {
  type: number
  /** Where it begins in the stream. */
  at: number
  body: Uint8Array
}

/** All records of a stream, as far as they are whole. */
export function recordsOf(stream: Uint8Array): XlsRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: XlsRecord[] = []
  let at = 0
  while (at + 4 <= stream.length) {
    const length = view.getUint16(at + 2, true)
    records.push({ type: view.getUint16(at, true), at, body: stream.subarray(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return records
}
