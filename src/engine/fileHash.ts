/** More than this is hashed piece by piece, so that it is never in memory as a whole. */
const largestWhole = 64 * 2 ** 20

/**
 * SHA-256 of a file's content, in hex. The platform's own digests do not exist on plain-http hosts.
 * @param bytes all of it, where it is in memory already
 */
export async function fileHash(content: Blob, bytes?: Uint8Array<ArrayBuffer>): Promise<string> {
  if (crypto.subtle && (bytes || content.size <= largestWhole)) {
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? (await content.arrayBuffer()))))
  }
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const hash = sha256.create()
  const reader = content.stream().getReader()
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    hash.update(part.value)
  }
  return hex(hash.digest())
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
