import { dayOf } from './days.ts'
import { randomFor } from './random.ts'
import type { Unit } from './readSources.ts'

/** What befell many units at once and is nobody’s slip: a failing system, a new form. Put in on purpose. */
export interface Shock {
  indicator: string
  kind: string
  /** One field alone, or all. */
  field: string | null
  /** Offices that it befell; null: all of the kind. */
  offices: string[] | null
  from: string
  to: string
  /** By what the odds of a miss are multiplied, by the day due where dossiers are late. */
  times: number
}

interface Draw extends Omit<Shock, 'offices'> {
  /** Part of the offices. */
  part: number
}

const draws: readonly Draw[] = [
  draw('on_time', ['2025-10-13', '2025-10-19'], 10, { field: 'Đất đai' }),
  draw('digital_results', ['2025-12-01', '2025-12-28'], 2, { part: 1 / 2 }),
  draw('on_time', ['2026-03-16', '2026-03-22'], 5, {}),
  draw('online_payment', ['2026-05-11', '2026-06-07'], 3, {}),
  draw('synchronised', ['2026-07-06', '2026-07-12'], 10, {}),
  draw('digital_results', ['2026-08-10', '2026-08-16'], 5, { part: 1 / 3 }),
  draw('online_filing', ['2026-08-31', '2026-09-27'], 2, { part: 1 / 3 }),
  draw('digitised_files', ['2026-11-09', '2026-11-15'], 3, {}),
]

function draw(
  indicator: string,
  [from, to]: readonly [string, string],
  times: number,
  { field = null, part = 1 }: { field?: string | null; part?: number },
): Draw {
  return { indicator, kind: 'commune', field, from, to, times, part }
}

/** The shocks of a seed: fixed days and sizes, and which offices are befallen drawn. */
export function shocksOf(seed: number, units: readonly Unit[]): Shock[] {
  const random = randomFor(seed, 'shocks')
  const city = units.find(({ kind }) => kind === 'city')?.unit
  return draws.map(({ part, ...shock }) => {
    const offices = units
      .filter(({ kind, parent }) => kind === shock.kind && parent === city)
      .map(({ unit }) => ({ unit, place: random.uniform() }))
      .sort((a, b) => a.place - b.place)
    const befallen = offices.slice(0, Math.round(part * offices.length)).map(({ unit }) => unit)
    return { ...shock, offices: part === 1 ? null : befallen.sort() }
  })
}

/** By what shocks multiply the odds of a miss on a day, for one office, indicator and field. */
export function shockFactor(
  shocks: readonly Shock[],
  {
    office,
    kind,
    indicator,
    field,
  }: { office: string; kind: string; indicator: string; field: string | null },
): (day: number) => number {
  const own = shocks
    .filter(
      (shock) =>
        shock.indicator === indicator &&
        shock.kind === kind &&
        (shock.field === null || shock.field === field) &&
        (shock.offices === null || shock.offices.includes(office)),
    )
    .map(({ from, to, times }) => ({ from: dayOf(from), to: dayOf(to), times }))
  if (own.length === 0) return () => 1
  return (day) =>
    own.reduce((product, { from, to, times }) => (day >= from && day <= to ? product * times : product), 1)
}
