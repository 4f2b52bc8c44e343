import type { StepBar } from './StepBar.ts'

/** Where the picture of a path ends: so far that medians can be read; what lies beyond is an arrow. */
export function pathEnd(rows: readonly StepBar[]): number {
  const seen = rows.flatMap(({ waiting, processing, median, ninetieth, allowed }) => [
    (waiting ?? 0) + (processing ?? 0),
    (median ?? 0) * 1.15,
    (ninetieth ?? 0) * 1.05,
    (allowed ?? 0) * 1.15,
  ])
  const most = Math.max(0.5, ...seen)
  return most < 4 ? Math.ceil(most * 2) / 2 : Math.ceil(most)
}

/** How far a step is drawn, in working days: to what nine in ten take, or to the longest so far, at most to the end. */
export function stepReach({ ninetieth, longest }: StepBar, end: number): number {
  return Math.min(ninetieth ?? longest, end)
}
