/** A PNG with its size on paper (chunk `pHYs`), so that a document places it so many centimetres wide. */
export function placedAt(png: Uint8Array, centimetres: number): Uint8Array {
  const pixels = new DataView(png.buffer, png.byteOffset, png.byteLength).getUint32(16)
  const perMetre = Math.round((pixels * 100) / centimetres)
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  // 1 = the unit is the metre.
  chunk[16] = 1
  view.setUint32(17, crc32(chunk.subarray(4, 17)))
  const placed = new Uint8Array(png.length + chunk.length)
  placed.set(png.subarray(0, headerEnd))
  placed.set(chunk, headerEnd)
  placed.set(png.subarray(headerEnd), headerEnd + chunk.length)
  return placed
}

/** Signature (8 bytes) and the chunk `IHDR` (25), which stand first. */
const headerEnd = 33

/** As ISO 3309 and the PNG specification compute it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
