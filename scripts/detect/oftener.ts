/** Cases of a unit in one week and the odds at which they are missed, field by field. */
export interface WeekOfUnit {
  cases: readonly number[]
  odds: readonly number[]
}

/** Not more than this part of all cases can be made to be missed. */
const mostMissed = 0.95
const mostTimes = 1e6
const halvings = 40

/** Whether a unit has the cases to miss so many times as much. */
export function canMiss({ cases, odds }: WeekOfUnit, times: number): boolean {
  return times * expected({ cases, odds }, 1) <= mostMissed * sum(cases)
}

/**
 * By what the odds of each field are multiplied so that the unit misses so many `times` as much, as far as there are
 * cases: three times the odds are three times the misses only where few are missed.
 */
export function oftener(week: WeekOfUnit, times: number): number {
  const wanted = Math.min(times * expected(week, 1), mostMissed * sum(week.cases))
  let [low, high] = [0, Math.log(mostTimes)]
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (expected(week, Math.exp(middle)) < wanted) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

function expected({ cases, odds }: WeekOfUnit, times: number): number {
  return cases.reduce((all, n, i) => {
    const q = (odds[i] ?? 0) * times
    return all + (n * q) / (1 + q)
  }, 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
