import type { CaseRules } from '../../../src/derive/caseRules.ts'
import { dayOf } from '../days.ts'
import { handOver } from '../handOver.ts'
import { officeCalendar } from '../officeCalendar.ts'
import { publishedHabits } from '../publishedHabits.ts'
import type { Sources, Unit, UnitLink } from '../readSources.ts'
import type { Series } from '../series.ts'
import { allSeries } from '../series.ts'
import type { Simulation } from '../simulation.ts'
import { truth } from '../truth.ts'
import type { CaseRun, OpenCase } from './CaseRun.ts'
import type { CaseFile } from './caseFiles.ts'
import type { CaseRecord } from './caseRecord.ts'
import type { CaseWriter } from './caseWriter.ts'
import { caseWriter } from './caseWriter.ts'
import { colleaguesOf } from './colleagues.ts'
import { forgottenDocument } from './forgottenDocument.ts'
import { officeCases } from './officeCases.ts'
import { handedOverCases, procedureCases } from './procedureCases.ts'

// Dossiers of these days before the first are there, so that the first day does not begin with empty desks.
const warmUpDays = 150
const daysAhead = 3 * 365

export interface SimulatedCases {
  files: CaseFile[]
  /** Of every series: dossiers received by day since 1970-01-01. */
  received: Map<Series, Map<number, number>>
}

/** Makes all cases, office by office, and writes them below `folder`, their steps if wanted; the same simulation gives the same files. */
export async function simulateCases(
  sources: Sources,
  simulation: Simulation,
  { folder, withSteps }: { folder: string; withSteps: boolean },
): Promise<SimulatedCases> {
  const run = { ...caseRun(sources, simulation), withSteps }
  const series = publishedHabits(allSeries(simulation.seed, sources.units, simulation.scale), sources)
  const writer = await caseWriter(folder, lateness(run, sources.rules))
  const taken = new Map<Series, OpenCase[]>()
  const received = new Map<Series, Map<number, number>>()
  const forgotten = placeOfForgotten(sources.units)
  for (const office of officesEndingFirst(sources.units)) {
    const own = series.filter((one) => one.office === office.unit)
    for (const one of own) {
      received.set(one, dossiersOf(run, one, { taken, series, links: sources.links, writer }))
    }
    for (const unit of actingUnits(office, sources.units)) {
      const daily = own.filter((one) => one.unit === unit.unit).reduce((sum, one) => sum + one.daily, 0)
      const work = {
        unit,
        office,
        daily: daily / simulation.scale,
        documentScale: simulation.scale,
        heir: heirOf(unit, office, sources),
      }
      officeCases(run, work, writer.add)
      if (unit === forgotten) forgottenDocument(run, unit, office, writer.add)
    }
    await writer.endOffice(office.unit)
  }
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

export function caseRun(sources: Sources, { seed, from, to }: Simulation): CaseRun {
  const firstDay = dayOf(from)
  const lastDay = dayOf(to)
  const calendar = officeCalendar(sources.time, firstDay - warmUpDays, lastDay + daysAhead)
  return {
    seed,
    calendar,
    firstDay,
    lastDay,
    now: calendar.clock.until((lastDay + 1) * 1440),
    shifts: truth(seed, allSeries(seed, sources.units, 1)),
    colleagues: colleaguesOf(sources.units, calendar.clock.minutesADay),
    withSteps: true,
  }
}

interface Desks {
  taken: Map<Series, OpenCase[]>
  series: readonly Series[]
  links: readonly UnitLink[]
  writer: CaseWriter
}

function dossiersOf(run: CaseRun, one: Series, { taken, series, links, writer }: Desks): Map<number, number> {
  const days = new Map<number, number>()
  const counted = (day: number) => days.set(day, (days.get(day) ?? 0) + 1)
  handedOverCases(run, one, { taken: taken.get(one) ?? [], sink: writer.add })
  const open = procedureCases(run, one, { sink: writer.add, counted })
  if (open.length > 0) {
    for (const [heir, cases] of handOver(run.seed, one, { all: series, links, cases: open })) {
      taken.set(heir, (taken.get(heir) ?? []).concat(cases))
    }
  }
  return days
}

/** Departments, districts, communes and agencies; one that ends comes before what goes on, which takes over from it. */
function officesEndingFirst(units: readonly Unit[]): Unit[] {
  const city = units.find(({ kind }) => kind === 'city')
  return units
    .filter(({ parent }) => parent !== null && parent === city?.unit)
    .toSorted((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1))
}

/** The units that act: those of an office below which there are none. */
function actingUnits(office: Unit, units: readonly Unit[]): Unit[] {
  const below = units.filter(({ parent }) => parent === office.unit)
  return below.length === 0 ? [office] : below
}

function heirOf(unit: Unit, office: Unit, { units, links }: Sources): Unit | null {
  if (!Number.isFinite(unit.to)) return null
  const own = links.find((link) => link.old === unit.unit)
  const link = own ?? links.find((link) => link.old === office.unit && link.primary)
  const heir = units.find((candidate) => candidate.unit === link?.new)
  if (!heir) return null
  const acting = units.filter(({ parent }) => parent === heir.unit)
  const same = acting.find(
    (candidate) => candidate.unit.slice(heir.unit.length) === unit.unit.slice(office.unit.length),
  )
  return same ?? acting[0] ?? heir
}

/** A division of the first department that was there all along. */
function placeOfForgotten(units: readonly Unit[]): Unit | undefined {
  const lasting = (unit: Unit) => !Number.isFinite(unit.from) && !Number.isFinite(unit.to)
  const office = units.find((unit) => unit.kind === 'department' && lasting(unit))
  return units.find(({ parent }) => parent === office?.unit)
}
