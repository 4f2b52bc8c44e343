import { memo, useMemo } from 'react'
import type { ScenarioPlace, ScenarioStandings } from '../../../answers/plan/scenarioStandings.ts'
import { scenarioRanks, scenarioRanksHeight } from '../../../charts/scenarioRanks.ts'
import { nineDecimals } from '../../../domain/nineDecimals.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { planNote } from '../planNote.ts'
import { ranksAround } from './ranksAround.ts'
import type { ScenarioProps } from './ScenarioProps.ts'
import { scenarioHeadline } from './scenarioHeadline.ts'

export interface RanksFigureProps extends ScenarioProps {
  result: ScenarioStandings
  idle: ScenarioStandings
  scenario: Scenario
}

const drawn = 13

/** The places around the followed one, from where they started to where the scenario has them. */
export const RanksFigure = memo(function RanksFigure({
  from,
  placeName,
  search,
  result,
  idle,
  scenario,
}: RanksFigureProps) {
  const words = useWords()
  const said = words.scenarios
  const { place } = search
  const { year } = from.start
  const decimals = from.index.decimals
  const at = result.rows.findIndex((row) => row.place === place)
  const followed = result.rows[at]
  const still = idle.rows.find((row) => row.place === place)
  const picture = useMemo(
    () => ({
      rows: ranksAround(result.rows, at, drawn).map((row) => ({
        ...row,
        name: placeName(row.place),
      })),
      followed: place,
      decimals,
      year,
    }),
    [result, at, placeName, place, decimals, year],
  )
  if (followed === undefined || still === undefined) return null
  const name = placeName(place)
  const subtitle = said.subtitle(said.mark, from.index.index, year, said.ways[search.others])
  return (
    <Figure
      id="scenario-ranks"
      headline={scenarioHeadline(
        { followed, idleRank: still.rank, scenario, name, year, places: result.rows.length, decimals },
        words,
      )}
      subtitle={scenario.weights.size > 0 ? `${subtitle} · ${said.weightsChanged}` : subtitle}
      note={planNote(from, words)}
      columns={columnsOf({ placeName, year, decimals }, words)}
      rows={result.rows}
      fileName={fileName(['kich-ban', from.index.index, from.year, place, 'hang'])}
    >
      <Chart
        build={scenarioRanks}
        data={picture}
        height={scenarioRanksHeight(picture)}
        label={said.chartLabel(name)}
      />
    </Figure>
  )
})

function columnsOf(
  { placeName, year, decimals }: { placeName: (place: string) => string; year: number; decimals: number },
  words: Words,
): TableColumn<ScenarioPlace>[] {
  const said = words.scenarios.column
  return [
    number('rank', said.rank, ({ rank }) => rank),
    text('place', said.place, ({ place }) => placeName(place)),
    number('total', said.total, ({ total }) => total, { decimals }),
    number('start_rank', said.startRank(year), ({ officialRank }) => officialRank),
    number('start', said.startTotal(year), ({ startTotal }) => startTotal, { decimals }),
    number('change', said.change, ({ total, startTotal }) => nineDecimals(total - startTotal), { decimals }),
  ]
}
