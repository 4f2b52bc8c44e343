import styles from './Change.module.css'
import { OvertakeFigure } from './OvertakeFigure.tsx'
import { PaceFigure } from './PaceFigure.tsx'
import { PartsFigure } from './PartsFigure.tsx'
import { RankFigure } from './RankFigure.tsx'
import { ScoreFigure } from './ScoreFigure.tsx'
import { SlopeFigure } from './SlopeFigure.tsx'
import type { SplitProps } from './SplitProps.ts'

/** Of two whole years: the sentence and the split of the rank, then the score, then who overtook whom. */
export function SplitFigures(props: SplitProps) {
  return (
    <>
      <RankFigure {...props} />
      <div className={styles.pair}>
        <ScoreFigure {...props} />
        <PaceFigure {...props} />
      </div>
      <div className={styles.pair}>
        <SlopeFigure {...props} />
        <OvertakeFigure {...props} />
      </div>
      <PartsFigure {...props} />
    </>
  )
}
