import { intake } from '../intake.ts'
import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Series } from '../series.ts'
import type { CaseRun, OpenCase } from './CaseRun.ts'
import type { CaseSink } from './caseRecord.ts'
import { chancesOf } from './chances.ts'
import { coursePlan, drawDossier } from './drawDossier.ts'
import { stepsOf } from './stepsOf.ts'

/**
 * Follows every dossier of one series from receipt to finish; `counted` is told of each one's day of receipt.
 * Gives back what is still open when the series ends before the data does.
 */
export function procedureCases(
  run: CaseRun,
  series: Series,
  { sink, counted }: { sink: CaseSink; counted: (day: number) => void },
): OpenCase[] {
  const { calendar } = run
  const random = randomFor(run.seed, `dossiers|${series.unit}|${series.field}`)
  const stepping = randomFor(run.seed, `steps|${series.unit}|${series.field}`)
  const chances = chancesOf(run, series)
  const plan = coursePlan(run, series)
  const last = Math.min(series.to, run.lastDay)
  const open: OpenCase[] = []

  let busy = 1
  for (let day = Math.max(series.from, calendar.first); day <= last; day++) {
    if ((day + 3) % 7 === 0) busy = random.gamma(60)
    const received = random.poisson(series.daily * busy * intake(calendar, day, series.field, series.kind))
    if (received === 0) continue
    const chance = chances.on(day)
    const due = calendar.dayOfWorking(calendar.workingNumber(day) + series.allowed)
    const late = chances.late(day, due)
    for (let i = 0; i < received; i++) {
      const one = drawDossier(random, {
        run,
        series,
        plan,
        chance,
        late,
        day,
      })
      const finishedOn = calendar.dayOfWorking(one.finishOn)
      if (finishedOn < run.firstDay) continue
      counted(day)
      if (finishedOn > series.to && series.to < run.lastDay) open.push(one)
      else emit(run, { random, stepping }, chances, one, sink)
    }
  }
  return open
}

/** Finishes at its heir what was open when a unit ended. */
export function handedOverCases(
  run: CaseRun,
  heir: Series,
  { taken, sink }: { taken: readonly OpenCase[]; sink: CaseSink },
): void {
  const random = randomFor(run.seed, `takenOver|${heir.unit}|${heir.field}`)
  const chances = chancesOf(run, heir)
  const { clock } = run.calendar
  const at = clock.until(heir.from * 1440)
  for (const { record, course, finishOn, digital } of taken) {
    const finish = finishOn + 1 + random.wait(5)
    const end = finish * clock.minutesADay + random.integer(clock.minutesADay - 1) + 1
    const one = {
      finishOn: finish,
      digital,
      record: { ...record, unit: heir.unit, receivingUnit: record.unit, transferred: true },
      course: {
        ...course,
        end,
        units: { ...course.units, acting: heir.unit, office: heir.office, reception: heir.office },
        handOver: { from: record.unit, at },
      },
    }
    emit(run, { random, stepping: random }, chances, one, sink)
  }
}

/** What is not known yet on the last day is left open. */
function emit(
  run: CaseRun,
  { random, stepping }: { random: Random; stepping: Random },
  chances: ReturnType<typeof chancesOf>,
  { record, course, digital }: OpenCase,
  sink: CaseSink,
): void {
  const { clock } = run.calendar
  const isFinished = course.end < run.now
  const known = { received: record.received, now: run.now }
  const steps = isFinished && !run.withSteps ? [] : stepsOf(stepping, clock, course, known)
  if (!record.transferred) record.receivingUnit = course.units.reception
  const isKnown = record.apology !== null && record.apology <= run.lastDay
  if (record.apology !== null && !isKnown) {
    record.apology = null
    record.due = record.dueOriginal
  }
  if (isFinished) {
    record.finished = clock.at(course.end)
    record.resultDigital = random.uniform() < digital
    record.satisfaction = chances.rating(random, Math.floor(record.finished / 1440))
    if (record.status === '') record.status = random.uniform() < 0.9 ? 'returned' : 'finished'
  } else record.status = openStatus(steps.at(-1)?.step)
  sink(record, steps)
}

function openStatus(step: string | undefined): string {
  if (step === 'wait_supplement') return 'supplement requested'
  if (step === 'wait_tax') return 'financial duty'
  return step === 'receive' ? 'accepted' : 'processing'
}
