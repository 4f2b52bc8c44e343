/** What the alerts promise of a figure, and whether it holds. */
export interface Promised {
  text: string
  isKept: boolean
}

export function atMost(name: string, value: number, limit: number): Promised {
  return { text: `${name}: ${written(value)}, at most ${written(limit)}`, isKept: value <= limit }
}

export function atLeast(name: string, value: number, limit: number): Promised {
  return { text: `${name}: ${written(value)}, at least ${written(limit)}`, isKept: value >= limit }
}

/** Prints a line each, and whether all hold. */
export function printPromised(all: readonly Promised[]): boolean {
  console.log('\nwhat is promised')
  for (const { text, isKept } of all) console.log(`  ${isKept ? 'pass' : 'FAIL'}  ${text}`)
  return all.every(({ isKept }) => isKept)
}

const written = (value: number): string => String(Number(value.toFixed(3)))
