import { dayOf } from '../days.ts'
import { intake } from '../intake.ts'
import type { Sources } from '../readSources.ts'
import { allSeries } from '../series.ts'
import type { Simulation } from '../simulation.ts'
import { caseRun } from './simulateCases.ts'

/** Petitions, tasks and documents beside every dossier in kind, as counted once in what the standard seed makes. */
const besides = { scaled: 0.094, few: 116_000 }

/** About how many cases there are in kind: dossiers and documents, and tasks and petitions, which are few. */
export function casesInKind(sources: Sources, simulation: Simulation): { scaled: number; few: number } {
  const { calendar } = caseRun(sources, simulation)
  const series = allSeries(simulation.seed, sources.units, 1)
  const sums = new Map<string, number>()
  for (const { field, kind, from, to, daily } of series) {
    const first = Math.max(dayOf(simulation.from), from)
    const last = Math.min(dayOf(simulation.to), to)
    const key = `${field}|${kind}|${first}|${last}`
    const expected =
      sums.get(key) ??
      Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
        intake(calendar, first + i, field, kind),
      ).reduce((sum, part) => sum + part, 0)
    sums.set(key, expected)
    sums.set('all', (sums.get('all') ?? 0) + expected * daily)
  }
  return { scaled: (sums.get('all') ?? 0) * (1 + besides.scaled), few: besides.few }
}
