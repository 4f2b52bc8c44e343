import type { ZipEntry } from './zipEntries.ts'

/** A file's bytes as they stand in an archive; null if they or their header lie outside. */
export function packedBytes({ offset, packed }: ZipEntry, bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null
}
