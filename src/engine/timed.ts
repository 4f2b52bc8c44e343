/** The same promise; how long it took stands in the browser's timeline, where a benchmark reads it. */
export async function timed<T>(name: string, work: Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work
  } finally {
    performance.measure(name, { start, end: performance.now() })
  }
}
