/** A function that works out its value once for each key; of very many keys, for the first `most` of them. */
export function remembered<Key, Value>(
  of: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const held = known.get(key)
    if (held !== undefined || known.has(key)) return held as Value
    const value = of(key)
    if (known.size < most) known.set(key, value)
    return value
  }
}

/** So many different texts of a column are remembered: behind them, most say what no other says. */
export const mostTexts = 10_000
