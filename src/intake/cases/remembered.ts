/** A function that works out its value once for each key. */
export function remembered<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const held = known.get(key)
    if (held !== undefined || known.has(key)) return held as Value
    const value = of(key)
    known.set(key, value)
    return value
  }
}
