import type { Slice } from './slices.ts'

const metrics = [
  'received',
  'offered',
  'online',
  'fee',
  'paid',
  'digitised',
  'reused',
  'synchronised',
  'finished',
  'onTime',
  'early',
  'workingDays',
  'digital',
  'due',
  'dueOnTime',
  'transferredIn',
  'transferredFinished',
] as const

export type Metric = (typeof metrics)[number]

/** Counts by slice of what one unit did in one field. */
export interface SliceCounts {
  add: (metric: Metric, day: number, count: number) => void
  /** The count of a slice. */
  at: (metric: Metric, slice: number) => number
  /** The count of all slices up to and including one, and of the days before the first. */
  until: (metric: Metric, slice: number) => number
}

/** Days after `lastDay` are not counted; days before the first slice only in `until`. */
export function sliceCounts(slices: readonly Slice[], lastDay: number): SliceCounts {
  const firstDay = slices[0]?.start ?? 0
  const bucketOfDay = bucketsByDay(slices)
  const counts = new Map<Metric, Float64Array>(
    metrics.map((metric) => [metric, new Float64Array(slices.length + 1)]),
  )
  const sums = new Map<Metric, Float64Array>()
  const of = (metric: Metric) => counts.get(metric) ?? new Float64Array()

  return {
    add: (metric, day, count) => {
      if (day > lastDay) return
      const bucket = day < firstDay ? 0 : bucketOfDay[day - firstDay]
      const array = of(metric)
      if (bucket !== undefined) array[bucket] = (array[bucket] ?? 0) + count
    },
    at: (metric, slice) => of(metric)[slice + 1] ?? 0,
    until: (metric, slice) => {
      const known = sums.get(metric) ?? runningSum(of(metric))
      sums.set(metric, known)
      return known[slice + 1] ?? 0
    },
  }
}

const remembered = new WeakMap<readonly Slice[], Int32Array>()

function bucketsByDay(slices: readonly Slice[]): Int32Array {
  const known = remembered.get(slices)
  if (known) return known
  const buckets = Int32Array.from(slices.flatMap(({ days }, i) => Array.from({ length: days }, () => i + 1)))
  remembered.set(slices, buckets)
  return buckets
}

function runningSum(counts: Float64Array): Float64Array {
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum
  })
}
