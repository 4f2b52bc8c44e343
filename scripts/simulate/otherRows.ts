import { chancesOf } from './cases/chances.ts'
import { catalogueRows } from './catalogueRows.ts'
import { dayOf } from './days.ts'
import { disbursementRows } from './disbursementRows.ts'
import type { MeasurementRow } from './measurementWriter.ts'
import { type Planted, plantedBy } from './plantedBy.ts'
import { randomFor } from './random.ts'
import type { Sources, Unit } from './readSources.ts'
import type { Series } from './series.ts'
import type { Simulation } from './simulation.ts'
import type { Slice } from './slices.ts'
import { slices } from './slices.ts'

/** Made-up measurements that no case can tell: synchronisation, the catalogue of procedures, public investment. */
export function* otherRows(
  { units }: Sources,
  { seed, from, to }: Simulation,
  received: ReadonlyMap<Series, ReadonlyMap<number, number>>,
  planted: Planted = plantedBy(seed, units),
): Generator<MeasurementRow> {
  const cut = slices(dayOf(from), dayOf(to))
  for (const [series, days] of received)
    yield* synchronisedRows({ seed, ...planted }, series, { slices: cut, days })
  const withDossiers = new Set([...received.keys()].map(({ unit }) => unit))
  for (const unit of actingUnits(units)) {
    const officeKind = officeKindOf(unit, units)
    if (officeKind === 'department' && withDossiers.has(unit.unit)) yield* catalogueRows(seed, unit, cut)
    yield* disbursementRows(seed, unit, { slices: cut, officeKind })
  }
}

/** Of the dossiers received in each slice, those that reached the national portal. */
function* synchronisedRows(
  run: Parameters<typeof chancesOf>[0],
  series: Series,
  { slices, days }: { slices: readonly Slice[]; days: ReadonlyMap<number, number> },
): Generator<MeasurementRow> {
  const random = randomFor(run.seed, `synchronised|${series.unit}|${series.field}`)
  const { on } = chancesOf(run, series)
  for (const slice of slices) {
    let denominator = 0
    for (let day = slice.start; day < slice.start + slice.days; day++) denominator += days.get(day) ?? 0
    if (denominator === 0) continue
    const { unit, field } = series
    const numerator = random.hits(denominator, on(slice.start).synchronised)
    yield { slice, unit, field, indicator: 'synchronised', numerator, denominator }
  }
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
