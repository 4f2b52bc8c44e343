import { MeasurementsWaiting } from '../../parts/standings/MeasurementsWaiting.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import type { Answer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { BelowList } from './BelowList.tsx'
import { FreshNote } from './FreshNote.tsx'
import { LedFigure } from './LedFigure.tsx'
import type { LookedUnit } from './LookedUnit.ts'
import { SignalsFigure } from './SignalsFigure.tsx'
import { StuckNote } from './StuckNote.tsx'
import styles from './Unit.module.css'
import { UnitCasesPart } from './UnitCasesPart.tsx'
import { UnitHead } from './UnitHead.tsx'
import { UnitIndicatorsFigure } from './UnitIndicatorsFigure.tsx'

export interface UnitPageProps {
  looked: LookedUnit
  /** Until the measured span is known, nothing can be asked about it. */
  measured: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>
}

export function UnitPage({ looked, measured }: UnitPageProps) {
  const words = useWords()
  const audience = useDataPart((state) => state.audience)
  return (
    <div className={styles.page}>
      <UnitHead looked={looked} />
      {looked.former ? null : looked.hasCases ? (
        <UnitCasesPart looked={looked} />
      ) : (
        <Empty title={audience === 'public' ? words.frame.publicHasNoCases : words.unit.noCases} />
      )}
      {measured.error ? (
        <Failed error={measured.error} onRetry={measured.retry} />
      ) : measured.data === undefined ? (
        <MeasurementsWaiting what={words.unit.what.indicators} height={320} />
      ) : (
        <>
          <UnitIndicatorsFigure looked={looked} />
          <div className={styles.flow} data-city={looked.unit.parent === null}>
            <div className={styles.pair}>
              <LedFigure looked={looked} />
              <BelowList looked={looked} />
            </div>
            {looked.former ? null : (
              <div className={styles.pair}>
                <SignalsFigure looked={looked} />
                <div>
                  {looked.hasCases ? <StuckNote looked={looked} /> : null}
                  <FreshNote looked={looked} />
                </div>
              </div>
            )}
          </div>
        </>
      )}
    </div>
  )
}
