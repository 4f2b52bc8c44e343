import { useState } from 'react'
import { MeasurementsWaiting } from '../../parts/standings/MeasurementsWaiting.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import type { Answer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { BelowList } from './BelowList.tsx'
import { FreshNote } from './FreshNote.tsx'
import { HeldCases } from './HeldCases.tsx'
import { LedFigure } from './LedFigure.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { SignalsFigure } from './SignalsFigure.tsx'
import { StandingLine } from './StandingLine.tsx'
import { StuckNote } from './StuckNote.tsx'
import styles from './Unit.module.css'
import { UnitHead } from './UnitHead.tsx'
import { UnitIndicatorsFigure } from './UnitIndicatorsFigure.tsx'
import { UrgentCases } from './UrgentCases.tsx'
import { usePeers } from './usePeers.tsx'

export interface UnitPageProps {
  looked: LookedUnit
  /** Until the measured span is known, nothing can be asked about it. */
  measured: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>
}

export function UnitPage({ looked, measured }: UnitPageProps) {
  const words = useWords()
  const audience = useDataPart((state) => state.audience)
  const { peers, choice } = usePeers(looked)
  return (
    <div className={styles.page}>
      <UnitHead looked={looked} />
      {measured.error ? (
        <Failed error={measured.error} onRetry={measured.retry} />
      ) : measured.data === undefined ? (
        <MeasurementsWaiting what={words.unit.what.indicators} height={320} />
      ) : (
        <>
          {choice}
          <StandingLine looked={looked} peers={peers} />
          <UnitIndicatorsFigure looked={looked} peers={peers} />
        </>
      )}
      {looked.former || looked.hasCases ? null : (
        <Empty title={audience === 'public' ? words.frame.publicHasNoCases : words.unit.noCases} />
      )}
      <UnitLists key={looked.unit.unit} looked={looked} isMeasured={measured.data !== undefined} />
    </div>
  )
}

/** Lists side by side, each side as high as what it holds. */
function UnitLists({ looked, isMeasured }: { looked: LookedUnit; isMeasured: boolean }) {
  const withCases = looked.hasCases && !looked.former
  const [dossier, setDossier] = useState('')
  return (
    <div className={styles.lists}>
      <div>
        {withCases ? <UrgentCases looked={looked} onExplain={setDossier} /> : null}
        {isMeasured ? <LedFigure looked={looked} /> : null}
        {withCases ? <StuckNote looked={looked} /> : null}
        {isMeasured && !looked.former ? <FreshNote looked={looked} /> : null}
      </div>
      <div>
        {withCases ? <HeldCases looked={looked} dossier={dossier} onDossier={setDossier} /> : null}
        {isMeasured && !looked.former ? <SignalsFigure looked={looked} /> : null}
        <BelowList looked={looked} />
      </div>
    </div>
  )
}
