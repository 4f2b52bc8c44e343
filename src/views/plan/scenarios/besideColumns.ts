import { movedTable, scenarioStandings } from '../../../answers/plan/scenarioStandings.ts'
import { readScenario } from '../../../domain/plan/readScenario.ts'
import { nothingSupposed, type Scenario, standings } from '../../../domain/plan/scenario.ts'
import { scoresOf } from '../../../domain/score/linearTable.ts'
import type { Words } from '../../../i18n/vi.ts'
import { readBeside } from '../../../state/readBeside.ts'
import type { PlanSearch } from '../../../state/search.ts'
import type { KnownStart } from '../planScreen.ts'

/** One scenario as a column: what becomes of the followed place. */
export interface BesideColumn {
  key: string
  name: string
  rank: number
  total: number
  /** Null for what was published. */
  others: PlanSearch['others'] | null
  ownWeights: boolean
  /** Of the followed place, by component. */
  scores: ReadonlyMap<string, number>
  /** Components of the place that are supposed. */
  supposed: ReadonlySet<string>
}

/** The published year, standing still, the open scenario and those put beside it. */
export function besideColumns(
  from: KnownStart,
  { search, scenario }: { search: PlanSearch; scenario: Scenario },
  words: Words,
): BesideColumn[] {
  const { place, others } = search
  const said = words.scenarios.beside
  const { index, start } = from
  const standing = standings(start.table).find((one) => one.place === place)
  const published: BesideColumn = {
    key: 'published',
    name: said.published(index.index, start.year),
    rank: start.meta.official.places.get(place)?.rank ?? standing?.rank ?? 0,
    total: start.meta.totals.get(place) ?? standing?.total ?? Number.NaN,
    others: null,
    ownWeights: false,
    scores: named(start.table.components, scoresOf(start.table, place)),
    supposed: new Set(),
  }
  const made = [
    { key: 'idle', name: said.idle, others, scenario: nothingSupposed },
    { key: 'open', name: said.open, others, scenario },
    ...readBeside(search.beside).map((one, i) => ({
      key: `beside-${i}`,
      name: one.name,
      others: one.others,
      scenario: readScenario(one.changes, index.index),
    })),
  ]
  return [published, ...made.map((one) => columnOf(from, place, one))]
}

function columnOf(
  from: KnownStart,
  place: string,
  {
    key,
    name,
    others,
    scenario,
  }: { key: string; name: string; others: PlanSearch['others']; scenario: Scenario },
): BesideColumn {
  const { table, rows } = scenarioStandings(from, movedTable(from, { place, others }), scenario)
  const followed = rows.find((row) => row.place === place)
  return {
    key,
    name,
    rank: followed?.rank ?? 0,
    total: followed?.total ?? Number.NaN,
    others,
    ownWeights: scenario.weights.size > 0,
    scores: named(table.components, scoresOf(table, place)),
    supposed: new Set(scenario.scores.get(place)?.keys()),
  }
}

function named(components: readonly { component: string }[], scores: Float64Array): Map<string, number> {
  return new Map(components.map(({ component }, c) => [component, scores[c] ?? Number.NaN]))
}
