/**
 * Numbers by code as one piece of an address, such as `X.1:2;X.2:0.5`, and back. What cannot be read
 * and what lies outside of [least, most] is left out; of a code that occurs twice the last one counts.
 */
export function readKeyedNumbers(
  text: string | undefined,
  { least, most }: { least: number; most: number },
): Map<string, number> {
  const found = new Map<string, number>()
  for (const part of (text ?? '').split(';')) {
    const [code = '', written = ''] = part.split(':')
    const value = Number(written)
    if (code === '' || written.trim() === '' || !(value >= least && value <= most)) continue
    found.set(code.trim(), value)
  }
  return found
}

/** In the order of the codes; undefined where there is none, so that nothing stands in the address. */
export function writeKeyedNumbers(numbers: ReadonlyMap<string, number>): string | undefined {
  const parts = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, value]) => `${code}:${value}`)
  return parts.length === 0 ? undefined : parts.join(';')
}
