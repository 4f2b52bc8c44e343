import type { Attention } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { AttentionFigure } from './AttentionFigure.tsx'
import { conclusionOfIndices, conclusionOfOperations } from './conclusion.ts'
import { IndicesFigure } from './IndicesFigure.tsx'
import { IntakeFigure } from './IntakeFigure.tsx'
import styles from './Overview.module.css'
import { useOverview } from './useOverview.ts'

/** Where the city stands in every index, how the work goes, and what needs direction. */
export function Overview() {
  const words = useWords()
  const { indices, operations, checking } = useOverview()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const said = words.overview
  const unread = indices.unread ?? operations.unread
  return (
    <div className={styles.overview}>
      <section className={styles.conclusion} aria-label={said.conclusion.label} aria-busy={checking}>
        <p>{indices.data && !indices.error ? conclusionOfIndices(indices.data, words) : null}</p>
        <p>
          {operations.data && !operations.error ? (
            <>
              {conclusionOfOperations(operations.data, words)}
              {simulated ? <SimulatedMark small /> : null}
            </>
          ) : null}
        </p>
        {checking ? (
          <p className={styles.checking} title={said.checkingWhy}>
            {said.checking}
          </p>
        ) : null}
      </section>
      {unread ? <Failed error={unread} title={said.unread} onRetry={indices.retry} /> : null}
      <Answered answer={indices} what={said.waitingIndices} height={300}>
        {(rows) => <IndicesFigure rows={rows} />}
      </Answered>
      <Answered answer={operations} what={said.waitingOperations} height={280}>
        {(work) =>
          work === null ? (
            <Empty title={said.operations.empty} />
          ) : (
            <div className={styles.work}>
              <IntakeFigure operations={work} />
              {hasAttention(work) ? <AttentionFigure operations={work} /> : null}
            </div>
          )
        }
      </Answered>
    </div>
  )
}

function hasAttention(work: Operations): work is Operations<Attention> {
  return work.attention !== null
}
