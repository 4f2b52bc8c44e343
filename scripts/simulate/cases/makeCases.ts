import { handOver } from '../handOver.ts'
import { publishedHabits } from '../publishedHabits.ts'
import type { Sources, Unit, UnitLink } from '../readSources.ts'
import type { Series } from '../series.ts'
import { allSeries } from '../series.ts'
import type { Simulation } from '../simulation.ts'
import type { CaseRun, OpenCase } from './CaseRun.ts'
import type { CaseSink } from './caseRecord.ts'
import { forgottenDocument } from './forgottenDocument.ts'
import { officeCases } from './officeCases.ts'
import { handedOverCases, procedureCases } from './procedureCases.ts'

/** Of every series: dossiers received by day since 1970-01-01. */
export type Received = Map<Series, Map<number, number>>

export interface MadeCases {
  add: CaseSink
  /** Told when all cases in an office's register are there. */
  endOffice?: (office: string) => Promise<void>
  /** Which offices are wanted; all where nothing is said. */
  wanted?: (office: Unit) => boolean
}

/** Makes the cases of a run, office by office; each office's are the same whichever others are wanted. */
export async function makeCases(
  run: CaseRun,
  { sources, simulation }: { sources: Sources; simulation: Simulation },
  { add, endOffice, wanted = () => true }: MadeCases,
): Promise<Received> {
  const series = publishedHabits(allSeries(simulation.seed, sources.units, simulation.scale), sources)
  const taken = new Map<Series, OpenCase[]>()
  const received: Received = new Map()
  const forgotten = placeOfForgotten(sources.units)
  for (const office of officesEndingFirst(sources.units).filter(wanted)) {
    const own = series.filter((one) => one.office === office.unit)
    for (const one of own) {
      received.set(one, dossiersOf(run, one, { taken, series, links: sources.links, add }))
    }
    for (const unit of actingUnits(office, sources.units)) {
      const daily = own.filter((one) => one.unit === unit.unit).reduce((sum, one) => sum + one.daily, 0)
      const work = {
        unit,
        office,
        daily: daily / simulation.scale,
        documentScale: simulation.scale,
        fewScale: simulation.scaleOfFew ?? 1,
        heir: heirOf(unit, office, sources),
      }
      officeCases(run, work, add)
      if (unit === forgotten) forgottenDocument(run, unit, office, add)
    }
    await endOffice?.(office.unit)
  }
  return received
}

interface Desks {
  taken: Map<Series, OpenCase[]>
  series: readonly Series[]
  links: readonly UnitLink[]
  add: CaseSink
}

function dossiersOf(run: CaseRun, one: Series, { taken, series, links, add }: Desks): Map<number, number> {
  const days = new Map<number, number>()
  const counted = (day: number) => days.set(day, (days.get(day) ?? 0) + 1)
  handedOverCases(run, one, { taken: taken.get(one) ?? [], sink: add })
  const open = procedureCases(run, one, { sink: add, counted })
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
