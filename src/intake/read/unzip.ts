import { IntakeError } from '../IntakeFault.ts'
import { crc32 } from './crc32.ts'
import { packedBytes } from './packedBytes.ts'
import type { ZipEntry } from './zipEntries.ts'

/**
 * Unpacks a file of an archive, part by part.
 * @param take gets each part
 * @throws IntakeError `file-cut` if the file is not as long as stated or its CRC-32 differs
 */
export async function unzip(
  entry: ZipEntry,
  bytes: Uint8Array,
  take: (part: Uint8Array) => void = () => undefined,
): Promise<void> {
  if (!(await isWhole(entry, bytes, take))) throw new IntakeError({ code: 'file-cut', value: entry.name })
}

/** All bytes of a file of an archive. @throws IntakeError `file-cut` */
export async function unzipped(entry: ZipEntry, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  // Only when it was read whole is its stated size believed.
  await unzip(entry, bytes, (part) => parts.push(part))
  const whole = new Uint8Array(entry.unpacked)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

async function isWhole(
  entry: ZipEntry,
  bytes: Uint8Array,
  take: (part: Uint8Array) => void,
): Promise<boolean> {
  const content = packedBytes(entry, bytes)
  if (content === null || (entry.method !== 0 && entry.method !== 8)) return false
  const packed = new Blob([content.slice()]).stream()
  const stream = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  let length = 0
  let sum = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      take(part.value)
      length += part.value.length
      // More than stated: it goes no further, however much there may be.
      if (length > entry.unpacked) return false
      sum = crc32(part.value, sum)
    }
  } catch {
    return false
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  return length === entry.unpacked && sum === entry.crc
}
