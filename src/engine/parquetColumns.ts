/**
 * How many columns a Parquet file says that it has, without reading more than the start of its footer: a list of
 * so many schema elements, in Thrift's compact form, of which the first is the root. 0 where that is not there.
 */
export async function parquetColumns(file: Blob): Promise<number> {
  const end = new DataView(await file.slice(-8).arrayBuffer())
  if (end.byteLength < 8) return 0
  const start = file.size - 8 - end.getUint32(0, true)
  if (start < 0) return 0
  const bytes = new Uint8Array(await file.slice(start, start + 24).arrayBuffer())
  const [version, schema] = [0x15, 0x19]
  if (bytes[0] !== version) return 0
  const list = varint(bytes, 1).next
  if (bytes[list] !== schema) return 0
  const head = bytes[list + 1] ?? 0
  const short = head >> 4
  const elements = short < 15 ? short : varint(bytes, list + 2).value
  return Math.max(0, elements - 1)
}

function varint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 5; i++) {
    const byte = bytes[at + i] ?? 0
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return { value, next: at + i + 1 }
  }
  return { value, next: at + 5 }
}
