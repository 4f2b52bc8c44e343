import { Answered } from '../../ui/Answered.tsx'
import { ExplainedFigure } from './ExplainedFigure.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { OverdueFigure } from './OverdueFigure.tsx'
import { useUnitCases } from './useUnitCases.ts'

interface HeldCasesProps {
  looked: LookedUnit
  /** The code in the form. */
  dossier: string
  onDossier: (dossier: string) => void
}

/** Who holds what is overdue, and what was explained of it. */
export function HeldCases({ looked, dossier, onDossier }: HeldCasesProps) {
  const answer = useUnitCases(looked)
  return (
    <Answered answer={answer} height={240}>
      {(cases) => (
        <>
          <OverdueFigure looked={looked} cases={cases} />
          <ExplainedFigure looked={looked} cases={cases} dossier={dossier} onDossier={onDossier} />
        </>
      )}
    </Answered>
  )
}
