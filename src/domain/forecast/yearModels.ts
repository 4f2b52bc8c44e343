import { median } from '../chance/median.ts'

/** Totals of one published year by place, on the scale of the index. */
export interface ScoreYear {
  year: number
  scores: ReadonlyMap<string, number>
}

export type YearModelName = 'last' | 'median' | 'shrunk' | 'average' | 'damped'

export interface YearModel {
  name: YearModelName
  /** What the others must beat. */
  naive: boolean
  /** Fewest successive years from which it can be fitted. */
  years: number
  /** Scores of the year after the last, for every place of the last; fitted on the given years alone. */
  forecast: (past: readonly ScoreYear[]) => Map<string, number>
}

/**
 * Ways to forecast next year's total of every place from successive comparable years x₁ … xₜ, the oldest first;
 * m = median over places, d = median of all yearly changes of all places.
 * - last: xₜ (naive).
 * - median: xₜ + d (naive).
 * - shrunk: mₜ + d + k (xₜ − mₜ), k in [0, 1] by least squares of deviations from the median on those of the
 *   year before (regression towards the middle; Galton, 1886).
 * - average: mₜ + d + the mean deviation from the median over the last three years.
 * - damped: xₜ + d + φ (own last change − its median), φ in [0, 1] by least squares on the changes before
 *   (damped trend; Gardner and McKenzie, Management Science 31, 1985).
 */
export const yearModels: readonly YearModel[] = [
  { name: 'last', naive: true, years: 1, forecast: (past) => new Map(lastOf(past).scores) },
  { name: 'median', naive: true, years: 2, forecast: (past) => shifted(past, () => 0) },
  { name: 'shrunk', naive: false, years: 2, forecast: shrunk },
  { name: 'average', naive: false, years: 3, forecast: average },
  { name: 'damped', naive: false, years: 3, forecast: damped },
]

function shrunk(past: readonly ScoreYear[]): Map<string, number> {
  const deviations = past.map(deviationsOf)
  const keep = slope(deviations.slice(1).flatMap((after, i) => pairsOf(deviations[i] ?? new Map(), after)))
  const now = deviations.at(-1) ?? new Map<string, number>()
  const middle = median([...lastOf(past).scores.values()]) ?? 0
  return new Map([...now].map(([place, deviation]) => [place, middle + keep * deviation]))
}

function average(past: readonly ScoreYear[]): Map<string, number> {
  const deviations = past.slice(-3).map(deviationsOf)
  return shifted(past, (place) => {
    const ofPlace = deviations.flatMap((year) => year.get(place) ?? [])
    const mean = ofPlace.reduce((sum, one) => sum + one, 0) / ofPlace.length
    return mean - (deviations.at(-1)?.get(place) ?? 0)
  })
}

function damped(past: readonly ScoreYear[]): Map<string, number> {
  const changes = past.slice(1).map((after, i) => {
    const raw = changesOf(past[i] ?? after, after)
    const common = median([...raw.values()]) ?? 0
    return new Map([...raw].map(([place, change]) => [place, change - common]))
  })
  const part = slope(changes.slice(1).flatMap((after, i) => pairsOf(changes[i] ?? new Map(), after)))
  const now = changes.at(-1) ?? new Map<string, number>()
  return shifted(past, (place) => part * (now.get(place) ?? 0))
}

/** The last scores plus the median change of all, plus what is said of each place. */
function shifted(past: readonly ScoreYear[], changeOf: (place: string) => number): Map<string, number> {
  const common =
    median(past.slice(1).flatMap((after, i) => [...changesOf(past[i] ?? after, after).values()])) ?? 0
  return new Map([...lastOf(past).scores].map(([place, score]) => [place, score + common + changeOf(place)]))
}

function lastOf(past: readonly ScoreYear[]): ScoreYear {
  const last = past.at(-1)
  if (!last) throw new RangeError('a forecast needs at least one year')
  return last
}

function deviationsOf({ scores }: ScoreYear): Map<string, number> {
  const middle = median([...scores.values()]) ?? 0
  return new Map([...scores].map(([place, score]) => [place, score - middle]))
}

function changesOf(before: ScoreYear, after: ScoreYear): Map<string, number> {
  return new Map(
    [...after.scores].flatMap(([place, score]) => {
      const was = before.scores.get(place)
      return was === undefined ? [] : [[place, score - was] as const]
    }),
  )
}

function pairsOf(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): [number, number][] {
  return [...after].flatMap(([place, y]): [number, number][] => {
    const x = before.get(place)
    return x === undefined ? [] : [[x, y]]
  })
}

/** Least squares through the origin, held in [0, 1]. */
function slope(pairs: readonly (readonly [number, number])[]): number {
  const [xy, xx] = pairs.reduce(([a, b], [x, y]) => [a + x * y, b + x * x], [0, 0])
  return xx === 0 ? 0 : Math.min(1, Math.max(0, xy / xx))
}
