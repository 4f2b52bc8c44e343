import { randomFor } from '../random.ts'
import type { Unit } from '../readSources.ts'
import type { CaseRun } from './CaseRun.ts'
import type { CaseSink } from './caseRecord.ts'
import { pathOfDocument } from './stepPaths.ts'
import { stepsOf } from './stepsOf.ts'

/** Days for which the oldest incoming document lies unanswered on the last day of the data. */
export const forgottenDays = 884

/** It is stuck where it is drafted: all but nothing of the time allowed is for what comes before. */
const untilDraft = pathOfDocument
  .slice(0, 3)
  .map((step) => ({ ...step, share: step.desk === 'acting' ? 0.98 : 0.01 }))

/** One incoming document that a division of some department has not answered for 884 days. */
export function forgottenDocument(run: CaseRun, unit: Unit, office: Unit, sink: CaseSink): void {
  const { clock } = run.calendar
  const received = (run.lastDay - forgottenDays) * 1440 + 9 * 60 + 30
  const start = clock.until(received)
  const allowed = 10 * clock.minutesADay
  const due = clock.at(start + allowed)
  const { unit: desk } = office
  const steps = stepsOf(
    randomFor(run.seed, 'forgotten'),
    clock,
    {
      path: untilDraft,
      units: { reception: desk, acting: unit.unit, office: desk, asked: desk },
      start,
      end: run.now + allowed * 3,
      allowed,
      pause: null,
      loops: false,
      askedLater: null,
      allotted: true,
      handOver: null,
    },
    { received, now: run.now },
  )
  sink(
    {
      register: desk,
      type: 'incoming document',
      procedure: null,
      field: null,
      receivingUnit: desk,
      unit: unit.unit,
      channel: null,
      received,
      dueOriginal: due,
      due,
      finished: null,
      status: 'processing',
      paused: 0,
      transferred: false,
      apology: null,
      feeBearing: null,
      paidOnline: null,
      filesDigitised: null,
      filesReused: null,
      resultDigital: null,
      satisfaction: null,
    },
    steps,
  )
}
