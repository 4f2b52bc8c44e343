import type { BottleneckCase } from '../../answers/bottlenecks/bottleneckCase.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { CaseTimeline } from '../../charts/caseTimeline.ts'
import { dayNumber } from '../../domain/indicator/day.ts'
import type { Words } from '../../i18n/vi.ts'

/** A case's hand-overs as the picture draws them, up to the end of a day (since 1970-01-01). */
export function timelineOf(
  { received, due_counted, steps, minutesADay }: BottleneckCase,
  { byCode, asOf }: { byCode: ReadonlyMap<string, Unit>; asOf: number },
  words: Words,
): CaseTimeline {
  const now = asOf + 1
  const ends = steps.map((step) => momentOf(step.finished) ?? now)
  const promised = momentOf(due_counted)
  const from = momentOf(received) ?? now
  const to = Math.max(from + 1, ...ends, promised ?? 0)
  return {
    due: promised,
    from: Math.floor(from),
    to: Math.ceil(to + (to - from) * 0.02),
    steps: steps.map((step, i) => ({
      key: String(i),
      name: words.bottlenecks.case.attempt(words.cases.step(step.step), step.attempt),
      desk: words.format.nameOrCode(byCode.get(step.unit), step.unit),
      received: momentOf(step.received) ?? from,
      started: momentOf(step.started),
      until: ends[i] ?? now,
      due: momentOf(step.due),
      open: step.finished === null,
      workingDays: (step.waiting + (step.processing ?? 0)) / minutesADay,
    })),
  }
}

/** Days since 1970-01-01 with their fraction. */
function momentOf(time: string | null): number | null {
  if (time === null) return null
  const [hours = 0, minutes = 0] = time.slice(11).split(':').map(Number)
  return dayNumber(time.slice(0, 10)) + (hours * 60 + minutes) / 1440
}
