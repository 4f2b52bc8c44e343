import type { CaseRules } from '../../../src/derive/caseRules.ts'
import { dayOf } from '../days.ts'
import { officeCalendar } from '../officeCalendar.ts'
import { type Planted, plantedBy } from '../plantedBy.ts'
import type { Sources } from '../readSources.ts'
import type { Simulation } from '../simulation.ts'
import type { CaseRun } from './CaseRun.ts'
import type { CaseFile } from './caseFiles.ts'
import type { CaseRecord } from './caseRecord.ts'
import { caseWriter } from './caseWriter.ts'
import { colleaguesOf } from './colleagues.ts'
import { makeCases, type Received } from './makeCases.ts'

// Dossiers of these days before the first are there, so that the first day does not begin with empty desks.
const warmUpDays = 150
const daysAhead = 3 * 365

export interface SimulatedCases {
  files: CaseFile[]
  received: Received
}

/** Makes all cases, office by office, and writes them below `folder`, their steps if wanted; the same simulation gives the same files. */
export async function simulateCases(
  sources: Sources,
  simulation: Simulation,
  { folder, withSteps }: { folder: string; withSteps: boolean },
): Promise<SimulatedCases> {
  const run = { ...caseRun(sources, simulation), withSteps }
  const writer = await caseWriter(folder, lateness(run, sources.rules))
  const received = await makeCases(run, { sources, simulation }, writer)
  return { files: await writer.end(), received }
}

/** Late by the minute under the rules of the package: everything that a question about lateness can touch. */
function lateness({ calendar }: CaseRun, { pausedCounts }: CaseRules) {
  const { clock } = calendar
  return ({ finished, dueOriginal, paused }: CaseRecord): boolean => {
    if (finished === null || dueOriginal === null) return false
    if (pausedCounts === 'stopped' || paused === 0) return finished > dueOriginal
    return clock.until(finished) > clock.until(dueOriginal) - paused
  }
}

/** @param planted what is put into the figures on purpose: the seed's ground truth where nothing else is said */
export function caseRun(
  sources: Sources,
  { seed, from, to }: Simulation,
  planted: Planted = plantedBy(seed, sources.units),
): CaseRun {
  const firstDay = dayOf(from)
  const lastDay = dayOf(to)
  const calendar = officeCalendar(sources.time, firstDay - warmUpDays, lastDay + daysAhead)
  return {
    seed,
    calendar,
    firstDay,
    lastDay,
    now: calendar.clock.until((lastDay + 1) * 1440),
    ...planted,
    colleagues: colleaguesOf(sources.units, calendar.clock.minutesADay),
    withSteps: true,
  }
}
