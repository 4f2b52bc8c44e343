import { zipName } from './zipName.ts'

/** What the central directory of a ZIP archive says of a file. */
export interface ZipEntry {
  name: string
  encrypted: boolean
  /** 0 stored, 8 deflated. */
  method: number
  crc: number
  /** Bytes in the archive and unpacked. */
  packed: number
  unpacked: number
  /** Where the file's own header begins. */
  offset: number
}

/** The central directory; null if the archive is cut off before its end or the directory leads elsewhere. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > end) return null
    const [unpacked, packed, offset] = long(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength),
    )
    entries.push({
      name: zipName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      offset,
    })
    at = next
  }
  return entries
}

/** Where the record begins that ends the archive: 22 bytes and a comment of at most 65 535. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

type Sizes = [unpacked: number, packed: number, offset: number]

/** Sizes that do not fit 32 bits, in the extra field 1 of ZIP64: only those, in their order. */
function long(sizes: Sizes, extra: DataView): Sizes {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue
    let from = at + 4
    const [unpacked, packed, offset] = sizes.map((size) => {
      if (size !== 0xffffffff || from + 8 > extra.byteLength) return size
      from += 8
      return Number(extra.getBigUint64(from - 8, true))
    })
    return [unpacked ?? 0, packed ?? 0, offset ?? 0]
  }
  return sizes
}
