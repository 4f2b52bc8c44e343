/**
 * For each row the place, from 0, of the first one that has the same values in these columns; what is missing is as an
 * empty text. A million rows are told apart by whole numbers: keys put together as texts take five times as long.
 */
export function firstsOfKey(rows: readonly object[], columns: readonly string[]): Int32Array {
  const codes = columns.map((name) => codesOf(rows, name))
  const isSame = (a: number, b: number) => codes.every((code) => code[a] === code[b])
  const mask = 2 ** Math.ceil(Math.log2(rows.length * 2 + 1)) - 1
  const slots = new Int32Array(mask + 1).fill(-1)
  return Int32Array.from(rows, (_, i) => {
    let slot = scattered(codes, i) & mask
    for (let first = slots[slot] ?? -1; first >= 0; first = slots[slot] ?? -1) {
      if (isSame(first, i)) return first
      slot = (slot + 1) & mask
    }
    slots[slot] = i
    return i
  })
}

/** The values of a column, each as the number of those that were there before it. */
function codesOf(rows: readonly object[], name: string): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(rows, (row) => {
    const text = String((row as Readonly<Record<string, unknown>>)[name] ?? '')
    const code = known.get(text) ?? known.size
    if (code === known.size) known.set(text, code)
    return code
  })
}

function scattered(codes: readonly Int32Array[], i: number): number {
  return codes.reduce((hash, code) => Math.imul(hash ^ (code[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15), 0)
}
