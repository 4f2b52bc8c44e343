import { Answered } from '../../ui/Answered.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { DueSoonFigure } from './DueSoonFigure.tsx'
import { LateFigure } from './LateFigure.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { useUnitCases } from './useUnitCases.ts'

interface UrgentCasesProps {
  looked: LookedUnit
  /** A case is to be explained. */
  onExplain: (dossier: string) => void
}

/** What falls due, and what has no date to come. */
export function UrgentCases({ looked, onExplain }: UrgentCasesProps) {
  const words = useWords()
  const answer = useUnitCases(looked)
  return (
    <Answered answer={answer} what={words.unit.what.cases} height={520}>
      {(cases) => (
        <>
          <DueSoonFigure looked={looked} cases={cases} />
          <LateFigure looked={looked} cases={cases} onExplain={onExplain} />
        </>
      )}
    </Answered>
  )
}
