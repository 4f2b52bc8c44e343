import { missChance } from '../missChance.ts'
import type { Random } from '../random.ts'
import { randomFor } from '../random.ts'
import type { Unit } from '../readSources.ts'
import type { CaseRun } from './CaseRun.ts'
import type { CaseRecord, CaseSink, CaseType } from './caseRecord.ts'
import type { PathStep } from './stepPaths.ts'
import { pathOfDocument, pathOfPetition, pathOfTask } from './stepPaths.ts'
import type { CaseCourse } from './stepsOf.ts'
import { stepsOf } from './stepsOf.ts'

export interface OfficeWork {
  unit: Unit
  /** The department, district, commune or vertical agency to which the unit belongs, or itself. */
  office: Unit
  /** Dossiers that the unit receives on a working day, in kind. */
  daily: number
  /** Part of the documents that is made up. */
  documentScale: number
  /** Part of the tasks and petitions that is made up. */
  fewScale: number
  /** Who takes over what is open when the unit ends. */
  heir: Unit | null
}

interface Kind {
  type: CaseType
  path: readonly PathStep[]
  /** Cases that fall due on a working day. */
  mean: number
  /** Shortest and longest time allowed, in working days. */
  allowed: readonly [number, number]
  late: (day: number) => number
  lateDays: number
  rated: boolean
}

const documentsADay: Readonly<Record<string, number>> = {
  department: 6,
  district: 4,
  commune: 1.6,
  vertical: 12,
}
const tasksADay: Readonly<Record<string, number>> = {
  department: 0.3,
  district: 0.16,
  commune: 0.1,
  vertical: 0.5,
}
const longestAhead = 30
const forgotten = 0.06

/** Incoming documents, assigned tasks and petitions of one acting unit, by the day they fall due. */
export function officeCases(run: CaseRun, work: OfficeWork, sink: CaseSink): void {
  for (const kind of kindsOf(run, work)) {
    const random = randomFor(run.seed, `${kind.type}|${work.unit.unit}`)
    const stepping = randomFor(run.seed, `steps|${kind.type}|${work.unit.unit}`)
    const last = Math.min(run.lastDay, work.unit.to) + longestAhead * 2
    for (let day = run.calendar.first; day <= last; day++) {
      if (!run.calendar.isWorking(day)) continue
      const count = random.poisson(kind.mean)
      for (let i = 0; i < count; i++) drawCase(random, { run, work, kind, day, sink, stepping })
    }
  }
}

function kindsOf(run: CaseRun, work: OfficeWork): Kind[] {
  const { unit, office, daily, documentScale, fewScale } = work
  const random = randomFor(run.seed, `office|${unit.unit}`)
  const miss = (indicator: string, chance: number) => {
    const of = { unit: unit.unit, office: office.unit, kind: office.kind, indicator, field: null }
    const missing = missChance(run, of)
    const own = chance * Math.exp(0.3 * random.normal())
    return (day: number) => missing(own, day)
  }
  const petition = {
    type: 'petition' as const,
    path: pathOfPetition,
    mean: (0.06 + 0.009 * daily) * fewScale,
    allowed: [5, 10] as const,
    late: miss('petitions_on_time', 0.05),
    lateDays: 6,
    rated: true,
  }
  const task = {
    type: 'assigned task' as const,
    path: pathOfTask,
    mean: (tasksADay[office.kind] ?? 0) * random.gamma(6) * fewScale,
    allowed: [5, longestAhead] as const,
    late: miss('tasks_on_time', 0.06),
    lateDays: 8,
    rated: false,
  }
  const document = {
    type: 'incoming document' as const,
    path: pathOfDocument,
    mean: (documentsADay[office.kind] ?? 0) * random.gamma(4) * documentScale,
    allowed: [3, 15] as const,
    late: miss('documents_on_time', 0.09),
    lateDays: 9,
    rated: false,
  }
  return [petition, task, document]
}

interface Draw {
  run: CaseRun
  work: OfficeWork
  kind: Kind
  /** The day it falls due. */
  day: number
  sink: CaseSink
  stepping: Random
}

function drawCase(random: Random, { run, work, kind, day, sink, stepping }: Draw): void {
  const { calendar, now, firstDay, lastDay } = run
  const { clock } = calendar
  const aDay = clock.minutesADay
  const [shortest, longest] = kind.allowed
  const allowed = shortest + random.integer(longest - shortest + 1)
  const dueOn = calendar.workingNumber(day)
  const minute = random.integer(aDay - 30)
  const isLate = random.uniform() < kind.late(day)
  const delay = random.wait(random.uniform() < forgotten ? kind.lateDays * 8 : kind.lateDays)
  const finishOn = isLate ? dueOn + delay : dueOn - random.integer(Math.max(1, Math.floor(allowed * 0.7)))
  const received = calendar.dayOfWorking(dueOn - allowed)
  const isThere =
    received >= Math.max(work.unit.from, calendar.first) && received <= Math.min(work.unit.to, lastDay)
  if (!isThere || dueOn - allowed < 0 || calendar.dayOfWorking(finishOn) < firstDay) return
  const rating = kind.rated && random.uniform() < 0.6 ? (random.uniform() < 0.08 ? 2 : 5) : null
  const end = finishOn * aDay + (isLate || finishOn < dueOn ? 1 + random.integer(aDay - 1) : minute)
  emitCase(run, { work, kind, sink, stepping, dueOn, allowed, minute, end, now, rating })
}

interface Drawn extends Pick<Draw, 'work' | 'kind' | 'sink' | 'stepping'> {
  dueOn: number
  allowed: number
  minute: number
  end: number
  now: number
  rating: number | null
}

function emitCase(run: CaseRun, drawn: Drawn): void {
  const { work, kind, stepping, dueOn, allowed, minute, end, now } = drawn
  const { clock } = run.calendar
  const aDay = clock.minutesADay
  const start = (dueOn - allowed) * aDay + minute
  const due = clock.at(dueOn * aDay + minute)
  const isFinished = end < now
  const takesOver = work.heir !== null && clock.at(end) >= (work.unit.to + 1) * 1440
  const unit = takesOver && work.heir ? work.heir.unit : work.unit.unit
  const course: CaseCourse = {
    path: kind.path,
    units: { reception: work.office.unit, acting: unit, office: work.office.unit, asked: work.office.unit },
    start,
    end,
    allowed: allowed * aDay,
    pause: null,
    loops: false,
    askedLater: null,
    allotted: true,
    handOver: takesOver ? { from: work.unit.unit, at: clock.until((work.unit.to + 1) * 1440) } : null,
  }
  if (takesOver) course.units = { ...course.units, office: unit, reception: unit }
  const received = clock.at(start)
  const record: CaseRecord = {
    register: work.office.unit,
    type: kind.type,
    procedure: null,
    field: null,
    receivingUnit: takesOver ? work.unit.unit : work.office.unit,
    unit,
    channel: null,
    received,
    dueOriginal: due,
    due,
    finished: isFinished ? clock.at(end) : null,
    status: isFinished ? 'finished' : 'processing',
    paused: 0,
    transferred: takesOver,
    apology: null,
    feeBearing: null,
    paidOnline: null,
    filesDigitised: null,
    filesReused: null,
    resultDigital: null,
    satisfaction: isFinished ? drawn.rating : null,
  }
  drawn.sink(record, run.withSteps ? stepsOf(stepping, clock, course, { received, now }) : [])
}
