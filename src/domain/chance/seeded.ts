/**
 * Draws that are uniform in [0, 1), the same for the same seed and stream; streams of one seed do not depend on each
 * other's use. Good enough to sample and to simulate, not for secrets. Source: Chris Doty-Humphrey's sfc32, started
 * from the seed and an FNV-1a hash of the stream's name.
 * @param seed a whole number; its lower 53 bits count
 */
export function seeded(seed: number, stream = ''): () => number {
  let a = seed | 0
  let b = hashOf(stream)
  let c = Math.floor(seed / 2 ** 32) ^ 0x9e3779b9
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 15; i++) next()
  return next
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
