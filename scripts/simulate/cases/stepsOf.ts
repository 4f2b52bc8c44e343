import type { WorkingClock } from '../../../src/domain/case/workingClock.ts'
import type { Random } from '../random.ts'
import type { StepRecord } from './caseRecord.ts'
import type { Desk, PathStep } from './stepPaths.ts'

/** What stops the clock, and who is waited for. */
export interface Pause {
  step: 'wait_supplement' | 'wait_tax' | 'wait_level'
  unit: string
  minutes: number
}

export interface HandOver {
  /** The unit that had the case until then, and when its successor took it over, in working minutes. */
  from: string
  at: number
}

/** A case in working minutes of the clock, finished or not. */
export interface CaseCourse {
  path: readonly PathStep[]
  units: Readonly<Record<Desk, string>>
  /** When the clock starts and the case will be finished. */
  start: number
  end: number
  allowed: number
  pause: Pause | null
  /** The review comes back from signing once. */
  loops: boolean
  /** An internal procedure allots every step its time. */
  allotted: boolean
  handOver: HandOver | null
  /** From then on another unit is asked. */
  askedLater: HandOver | null
}

interface Leg {
  step: string
  order: number
  attempt: number
  unit: string
  /** Working minutes allotted; null while the clock stands. */
  share: number | null
  length: number
}

/** The hand-overs of a case up to now, one after the other; the last one of an open case is not finished. */
export function stepsOf(
  random: Random,
  clock: WorkingClock,
  course: CaseCourse,
  { received, now }: { received: number; now: number },
): StepRecord[] {
  const steps: StepRecord[] = []
  let begin = course.start
  for (const leg of legsOf(random, course)) {
    if (begin >= now && steps.length > 0) break
    const end = begin + leg.length
    const waited = Math.floor(leg.length * random.uniform() * 0.7)
    const isWaiting = leg.share === null
    steps.push({
      step: leg.step,
      order: leg.order,
      attempt: leg.attempt,
      unit: unitAt(course, leg, begin),
      received: steps.length === 0 ? received : clock.at(begin),
      started: isWaiting || begin + waited < now ? clock.at(isWaiting ? begin : begin + waited) : null,
      due: leg.share === null || !course.allotted ? null : clock.at(begin + leg.share),
      finished: end < now ? clock.at(end) : null,
    })
    begin = end
  }
  return steps
}

function unitAt({ handOver, askedLater, units }: CaseCourse, { step, unit }: Leg, begin: number): string {
  if (step === 'consult') return askedLater && begin < askedLater.at ? askedLater.from : units.asked
  if (!handOver) return unit
  if (begin < handOver.at) return unit.startsWith('V.') ? unit : handOver.from
  return unit === handOver.from ? units.acting : unit
}

function legsOf(random: Random, course: CaseCourse): Leg[] {
  const { path, units, pause, loops, allowed } = course
  const work = course.end - course.start - (pause?.minutes ?? 0)
  const lengths = lengthsOf(random, path, work, allowed)
  const plain = path.map(({ step, desk, share }, i) => ({
    step,
    order: i + 1,
    attempt: 1,
    unit: units[desk],
    share: Math.round(share * allowed),
    length: lengths[i] ?? 0,
  }))
  const review = path.findIndex(({ desk }) => desk === 'acting')
  const middle = Math.max(review, 0)
  const [before, after] = [plain.slice(0, middle), plain.slice(middle + 1)]
  const leg = plain[middle]
  if (!leg) return plain
  if (pause) {
    const [first, second] = halves(leg)
    return [...before, first, waiting(pause, path.length + 1), second, ...after]
  }
  const [next, ...rest] = after
  if (!loops || !next) return plain
  const [first, second] = halves(leg)
  const [back, again] = halves(next)
  return [...before, first, back, second, again, ...rest]
}

function waiting({ step, unit, minutes }: Pause, order: number): Leg {
  return { step, order, attempt: 1, unit, share: null, length: minutes }
}

function halves(leg: Leg): [Leg, Leg] {
  const share = Math.floor((leg.share ?? 0) / 2)
  const length = Math.floor(leg.length / 2)
  return [
    { ...leg, share, length },
    { ...leg, attempt: 2, share: (leg.share ?? 0) - share, length: leg.length - length },
  ]
}

/** Whole minutes that add up to `work`; what a late case is late by gathers at one step. */
function lengthsOf(random: Random, path: readonly PathStep[], work: number, allowed: number): number[] {
  const weights = path.map(({ share }) => share * (0.4 + 1.1 * random.uniform()))
  if (work > allowed) {
    const culprit = culpritOf(random, path)
    weights[culprit] = (weights[culprit] ?? 0) + (work - allowed) / allowed
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  let given = 0
  return weights.map((weight, i) => {
    passed += weight
    const reached = i === weights.length - 1 ? work : Math.floor((work * passed) / all)
    const length = reached - given
    given = reached
    return length
  })
}

function culpritOf(random: Random, path: readonly PathStep[]): number {
  const x = random.uniform()
  let sum = 0
  for (const [i, { share }] of path.entries()) {
    sum += share
    if (x < sum) return i
  }
  return path.length - 1
}
