import { moveOthers, type OthersMove } from '../../domain/plan/moveOthers.ts'
import { applyScenario, type Scenario, type Standing, standings } from '../../domain/plan/scenario.ts'
import type { LinearTable } from '../../domain/score/linearTable.ts'
import type { ScenarioStart, WholeYear } from './scenarioStart.ts'

/** A place as it was published, and as a scenario has it. */
export interface ScenarioPlace extends Standing {
  /** Recomputed from the published components of the start. */
  startTotal: number
  startRank: number
  /** Printed by the publisher, else by the published total. */
  officialRank: number | null
  officialTotal: number | null
}

export interface ScenarioStandings {
  table: LinearTable
  /** By rank, then code. */
  rows: ScenarioPlace[]
}

/** The table a year on, before anything is supposed of anybody. */
export function movedTable(
  { start, earlier }: ScenarioStart & { start: WholeYear },
  { place, others }: { place: string; others: OthersMove },
): LinearTable {
  return moveOthers({ start, earlier, place, how: others })
}

/** Every place under a scenario, beside where it started. */
export function scenarioStandings(
  { start }: { start: WholeYear },
  moved: LinearTable,
  scenario: Scenario,
): ScenarioStandings {
  const table = applyScenario(moved, scenario)
  const now = standings(table)
  const before = new Map(standings(start.table).map((one) => [one.place, one]))
  const rows = now.map((one): ScenarioPlace => {
    const then = before.get(one.place)
    return {
      ...one,
      startTotal: then?.total ?? Number.NaN,
      startRank: then?.rank ?? 0,
      officialRank: start.meta.official.places.get(one.place)?.rank ?? null,
      officialTotal: start.meta.totals.get(one.place) ?? null,
    }
  })
  rows.sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : 1))
  return { table, rows }
}
