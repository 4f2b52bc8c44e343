/**
 * Draws that are uniform in [0, 1), the same for the same seed: Tommy Ettinger's mulberry32, 2^32 states.
 * Good enough to sample orders and factors, not for secrets.
 */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
