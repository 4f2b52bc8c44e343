import { useDeferredValue, useMemo } from 'react'
import { movedTable, scenarioStandings } from '../../../answers/plan/scenarioStandings.ts'
import { nothingSupposed } from '../../../domain/plan/scenario.ts'
import { KeptScenarios } from './KeptScenarios.tsx'
import { RanksFigure } from './RanksFigure.tsx'
import { Readout } from './Readout.tsx'
import type { ScenarioProps } from './ScenarioProps.ts'
import styles from './Scenarios.module.css'
import { ScoreSliders } from './ScoreSliders.tsx'
import { SideBySide } from './SideBySide.tsx'
import { useDraft } from './useDraft.ts'
import { WeightSliders } from './WeightSliders.tsx'

/** The open scenario: sliders and kept scenarios on one side, totals and ranks at once on the other. */
export function OpenScenario({ from, placeName, search }: ScenarioProps) {
  const { place, others } = search
  const draft = useDraft(search)
  const { scenario } = draft
  const moved = useMemo(() => movedTable(from, { place, others }), [from, place, others])
  const idle = useMemo(() => scenarioStandings(from, moved, nothingSupposed), [from, moved])
  const result = useMemo(() => scenarioStandings(from, moved, scenario), [from, moved, scenario])
  // Pictures and tables take longer than a frame: the readout and the sliders go first.
  const later = useDeferredValue(result)
  const settled = useDeferredValue(scenario)
  const shared = { from, placeName, search }
  return (
    <>
      <div className={styles.screen}>
        <div className={styles.change}>
          <ScoreSliders {...shared} moved={moved} draft={draft} />
          <WeightSliders
            from={from}
            table={moved}
            used={result.table.components}
            weights={scenario.weights}
            suppose={draft.suppose}
            settle={draft.settle}
          />
          <KeptScenarios {...shared} />
        </div>
        <div className={styles.outcome}>
          <Readout {...shared} result={result} idle={idle} ownWeights={scenario.weights.size > 0} />
          <RanksFigure {...shared} result={later} idle={idle} scenario={settled} />
        </div>
      </div>
      <SideBySide {...shared} scenario={settled} />
    </>
  )
}
