import { catalogueRows } from './catalogueRows.ts'
import { dayOf } from './days.ts'
import { disbursementRows } from './disbursementRows.ts'
import { dossierRows } from './dossierRows.ts'
import { handOver } from './handOver.ts'
import type { MeasurementRow } from './measurementWriter.ts'
import { officeCalendar } from './officeCalendar.ts'
import { officeRows } from './officeRows.ts'
import { publishedHabits } from './publishedHabits.ts'
import type { Sources, Unit } from './readSources.ts'
import type { Series } from './series.ts'
import { allSeries } from './series.ts'
import type { DossierRun, HandedOver } from './simulateDossiers.ts'
import { simulateDossiers } from './simulateDossiers.ts'
import { slices } from './slices.ts'
import { truth } from './truth.ts'

export interface Simulation {
  seed: number
  /** First and last day, ISO. */
  from: string
  to: string
  /** Multiplies the number of dossiers. */
  scale: number
}

// Dossiers of these days before the first are there, so that the first day does not begin with empty desks.
const warmUpDays = 150
const daysAhead = 2 * 365

/** All made-up measurements, unit by unit; the same simulation of the same sources gives the same rows. */
export function* simulatedRows(sources: Sources, simulation: Simulation): Generator<MeasurementRow> {
  const { seed, scale } = simulation
  const firstDay = dayOf(simulation.from)
  const lastDay = dayOf(simulation.to)
  const run: DossierRun = {
    seed,
    calendar: officeCalendar(firstDay - warmUpDays, lastDay + daysAhead),
    slices: slices(firstDay, lastDay),
    lastDay,
    shifts: truth(seed, allSeries(seed, sources.units, 1)),
  }
  const series = publishedHabits(allSeries(seed, sources.units, scale), sources)
  const finished = yield* rowsOfDossiers(run, series, sources)

  for (const unit of actingUnits(sources.units)) {
    const officeKind = officeKindOf(unit, sources.units)
    const done = finished.get(unit.unit)
    yield* officeRows({ ...run, unit, officeKind, finished: done ?? [] })
    if (officeKind === 'department' && done) yield* catalogueRows(seed, unit, run.slices)
    yield* disbursementRows(seed, unit, { slices: run.slices, officeKind })
  }
}

/** Gives back the dossiers that each unit finished, by slice. */
function* rowsOfDossiers(
  run: DossierRun,
  series: readonly Series[],
  { links }: Sources,
): Generator<MeasurementRow, Map<string, number[]>> {
  const finished = new Map<string, number[]>()
  const takenOver = new Map<Series, HandedOver>()
  for (const one of endingFirst(series)) {
    const { counts, handedOver } = simulateDossiers(run, one, takenOver.get(one) ?? [])
    yield* dossierRows(run.slices, one, counts)
    const before = finished.get(one.unit)
    finished.set(
      one.unit,
      run.slices.map((_, i) => (before?.[i] ?? 0) + counts.at('finished', i)),
    )
    if (handedOver.length === 0) continue
    for (const [heir, dossiers] of handOver(run.seed, one, { all: series, links, dossiers: handedOver })) {
      takenOver.set(heir, (takenOver.get(heir) ?? []).concat(dossiers))
    }
  }
  return finished
}

// A unit that ends hands its open dossiers to one that goes on.
function endingFirst(series: readonly Series[]): Series[] {
  return series.toSorted((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1))
}

/** The units that act: those below which there are none. */
function actingUnits(units: readonly Unit[]): Unit[] {
  const parents = new Set(units.map(({ parent }) => parent))
  return units.filter(({ unit }) => !parents.has(unit))
}

function officeKindOf(unit: Unit, units: readonly Unit[]): string {
  const parent = units.find((candidate) => candidate.unit === unit.parent)
  return parent && parent.kind !== 'city' ? parent.kind : unit.kind
}
