import path from 'node:path'
import { parseArgs } from 'node:util'
import { openFacts } from '../data/facts.ts'
import { unitLinks } from '../data/hanoi/unitLinks.ts'
import { dataFolder } from '../data/hanoi/unitNames.ts'
import { catalogueRows } from './catalogueRows.ts'
import { dayOf } from './days.ts'
import { disbursementRows } from './disbursementRows.ts'
import { dossierRows } from './dossierRows.ts'
import { handOver } from './handOver.ts'
import type { MeasurementRow } from './measurementWriter.ts'
import { measurementWriter } from './measurementWriter.ts'
import { officeCalendar } from './officeCalendar.ts'
import { officeRows } from './officeRows.ts'
import { publishedHabits } from './publishedHabits.ts'
import type { Unit } from './readUnits.ts'
import { actingUnits, readUnits } from './readUnits.ts'
import type { Series } from './series.ts'
import { allSeries } from './series.ts'
import type { HandedOver } from './simulateDossiers.ts'
import { simulateDossiers } from './simulateDossiers.ts'
import { slices } from './slices.ts'
import type { Shift } from './truth.ts'
import { truth } from './truth.ts'

export const defaultSeed = 20261120

export interface Simulation {
  seed?: number
  from?: string
  to?: string
  /** Multiplies the number of dossiers. */
  scale?: number
}

const file = 'measurements.parquet'
const warmUpDays = 150

/** Writes made-up measurements of Hà Nội's real units to `measurements.parquet` in the folder `out`. */
export async function simulateMeasurements({
  out,
  ...simulation
}: Simulation & { out: string }): Promise<number> {
  const writer = await measurementWriter()
  for (const row of simulatedRows(simulation)) writer.add(row)
  await writer.write(path.join(out, file))
  return writer.count()
}

/** The shifts of a seed on Hà Nội's units: the ground truth of the made-up measurements. */
export function simulatedTruth(seed = defaultSeed): Shift[] {
  return truth(seed, allSeries(seed, readUnits(path.join(dataFolder, 'units.csv')), 1))
}

/** All rows, in no particular order; the same arguments give the same rows. */
export function* simulatedRows(simulation: Simulation): Generator<MeasurementRow> {
  const { seed = defaultSeed, from = '2024-01-01', to = '2026-11-20', scale = 1 } = simulation
  const units = readUnits(path.join(dataFolder, 'units.csv'))
  const firstDay = dayOf(from)
  const lastDay = dayOf(to)
  const run = {
    seed,
    calendar: officeCalendar(firstDay - warmUpDays, lastDay + 2 * 365),
    slices: slices(firstDay, lastDay),
    lastDay,
    shifts: simulatedTruth(seed),
  }
  const facts = openFacts(path.join(dataFolder, 'facts'))
  const series = publishedHabits(
    allSeries(seed, units, scale),
    units,
    facts.readFacts('hanoi/hanoi_service_index_766.csv'),
  )
  const links = unitLinks({ facts }).map(({ values }) => ({
    old: String(values.old),
    new: String(values.new),
    primary: values.primary === true,
  }))

  const finished = new Map<string, number[]>()
  const takenOver = new Map<Series, HandedOver>()
  for (const one of inOrderOfEnding(series)) {
    const { counts, handedOver } = simulateDossiers(run, one, takenOver.get(one) ?? [])
    yield* dossierRows(run.slices, one, counts)
    const sums = finished.get(one.unit) ?? run.slices.map(() => 0)
    finished.set(
      one.unit,
      sums.map((sum, i) => sum + counts.at('finished', i)),
    )
    if (handedOver.length === 0) continue
    for (const [heir, dossiers] of handOver(seed, one, { all: series, links, dossiers: handedOver })) {
      takenOver.set(heir, (takenOver.get(heir) ?? []).concat(dossiers))
    }
  }

  for (const unit of actingUnits(units)) {
    const officeKind = officeKindOf(unit, units)
    const done = finished.get(unit.unit)
    yield* officeRows({ ...run, unit, officeKind, finished: done ?? [] })
    if (officeKind === 'department' && done) yield* catalogueRows(seed, unit, run.slices)
    yield* disbursementRows(seed, unit, { slices: run.slices, officeKind })
  }
}

// Those that end hand over to those that go on, so they come first.
function inOrderOfEnding(series: readonly Series[]): Series[] {
  return series.toSorted((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1))
}

function officeKindOf(unit: Unit, units: readonly Unit[]): string {
  const parent = units.find((candidate) => candidate.unit === unit.parent)
  return parent && parent.kind !== 'city' ? parent.kind : unit.kind
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string' }, seed: { type: 'string' }, scale: { type: 'string' } },
  })
  if (!values.out)
    throw new Error('Cách dùng: node scripts/run.mjs scripts/simulate/simulate.ts --out THƯ_MỤC')
  const started = performance.now()
  const rows = await simulateMeasurements({
    out: values.out,
    seed: Number(values.seed ?? defaultSeed),
    scale: Number(values.scale ?? 1),
  })
  console.log(`${rows} rows in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
