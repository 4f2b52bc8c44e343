import type { ScenarioPlace } from '../../../answers/plan/scenarioStandings.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { Words } from '../../../i18n/vi.ts'
import { isNothing } from './changed.ts'

export interface HeadlineFigures {
  followed: ScenarioPlace
  /** Rank when nothing is supposed. */
  idleRank: number
  scenario: Scenario
  name: string
  year: number
  places: number
  decimals: number
}

/** Rank and total of the scenario, against the starting year and against standing still. */
export function scenarioHeadline(figures: HeadlineFigures, words: Words): string {
  const { followed, idleRank, scenario, name, year, places, decimals } = figures
  const said = words.scenarios.headline
  const nothing = isNothing(scenario)
  const total = words.format.number(followed.total, decimals)
  const rank = words.format.rank(followed.rank, places)
  const start = followed.officialRank ?? followed.startRank
  const steps = start - followed.rank
  const moved =
    steps === 0
      ? said.same(start, year)
      : steps > 0
        ? said.up(steps, start, year)
        : said.down(-steps, start, year)
  return [
    `${(nothing ? said.nothing : said.supposed)(name, rank, total)}, ${moved}`,
    ...(nothing || idleRank === followed.rank ? [] : [said.idle(idleRank)]),
  ].join('; ')
}
