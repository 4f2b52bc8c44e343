import type { ChartTheme } from './theme.ts'

/** The ink of the i-th of a few places side by side, the followed one first. */
export function placeInk(i: number, { followed, peers }: ChartTheme): string {
  return i === 0 ? followed : (peers[(i - 1) % peers.length] ?? followed)
}
