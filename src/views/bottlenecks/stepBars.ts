import type { PathStep } from '../../answers/bottlenecks/bottleneckPath.ts'
import type { StepBar } from '../../charts/StepBar.ts'
import type { Words } from '../../i18n/vi.ts'

/** Steps as the picture draws them, in working days. */
export function stepBars(
  { steps, minutesADay }: { steps: readonly PathStep[]; minutesADay: number },
  words: Words,
): StepBar[] {
  const days = (minutes: number | null) => (minutes === null ? null : minutes / minutesADay)
  return steps.map((one) => ({
    code: one.step,
    name: words.cases.step(one.step),
    waiting: days(one.waiting),
    processing: days(one.processing),
    median: days(one.median),
    ninetieth: days(one.ninetieth),
    longest: one.longest / minutesADay,
    allowed: days(one.allowed),
    open: one.cases - one.finished,
    paused: isPause(one.step),
  }))
}

/** While something is awaited from outside, the clock stands. */
export function isPause(step: string): boolean {
  return step.startsWith('wait_')
}
