import { useState } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { DueSoonFigure } from './DueSoonFigure.tsx'
import { ExplainedFigure } from './ExplainedFigure.tsx'
import { LateFigure, type LateFigureProps } from './LateFigure.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { OverdueFigure } from './OverdueFigure.tsx'
import styles from './Unit.module.css'
import { useUnitCases } from './useUnitCases.ts'

/** What falls due, what is overdue and where, what has no date to come, and what was explained. */
export function UnitCasesPart({ looked }: { looked: LookedUnit }) {
  const words = useWords()
  const answer = useUnitCases(looked)
  return (
    <Answered answer={answer} what={words.unit.what.cases} height={520}>
      {(cases) => (
        <div className={styles.cases} data-city={looked.unit.parent === null}>
          <div className={styles.pair}>
            <DueSoonFigure looked={looked} cases={cases} />
            <OverdueFigure looked={looked} cases={cases} />
          </div>
          <Late looked={looked} cases={cases} key={looked.unit.unit} />
        </div>
      )}
    </Answered>
  )
}

function Late(props: Omit<LateFigureProps, 'onExplain'>) {
  const [dossier, setDossier] = useState('')
  return (
    <div className={styles.pair}>
      <LateFigure {...props} onExplain={setDossier} />
      <ExplainedFigure {...props} dossier={dossier} onDossier={setDossier} />
    </div>
  )
}
