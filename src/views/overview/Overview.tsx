import { useState } from 'react'
import { city } from '../../answers/lists/responsible.ts'
import type { Attention } from '../../answers/overview/attention.ts'
import type { Operations } from '../../answers/overview/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { loadablePart } from '../../ui/loadablePart.ts'
import { Part } from '../../ui/Part.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { AttentionFigure } from './AttentionFigure.tsx'
import { IndicesFigure } from './IndicesFigure.tsx'
import styles from './Overview.module.css'
import { useOverview } from './useOverview.ts'
import { WeekLine } from './WeekLine.tsx'

/** Dossiers in every count, this week or month: only for those who ask. */
const intakePart = loadablePart(async () => (await import('./IntakeFigure.tsx')).IntakeFigure)

const papersButton = loadablePart(() => import('../../parts/papers/PapersButton.tsx'))

/** Where the city stands in every index, how the week goes, and what needs direction. */
export function Overview() {
  const words = useWords()
  const { indices, operations, checking } = useOverview()
  const said = words.overview
  const unread = indices.unread ?? operations.unread
  return (
    <div className={styles.overview} aria-busy={checking}>
      {checking ? (
        <p className={styles.checking} title={said.checkingWhy}>
          {said.checking}
        </p>
      ) : null}
      {unread ? <Failed error={unread} title={said.unread} onRetry={indices.retry} /> : null}
      <Answered answer={indices} what={said.waitingIndices} height={330}>
        {(rows) => <IndicesFigure rows={rows} />}
      </Answered>
      <Answered answer={operations} what={said.waitingOperations} height={280}>
        {(work) => (work === null ? <Empty title={said.operations.empty} /> : <Work operations={work} />)}
      </Answered>
    </div>
  )
}

function Work({ operations }: { operations: Operations }) {
  const { operations: said } = useWords().overview
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section className={styles.work}>
      <WeekLine operations={operations}>
        <TextButton quiet className="no-print" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {said.more}
        </TextButton>{' '}
        <Part of={papersButton} waiting={null}>
          {({ PapersButton }) => <PapersButton unit={city.unit} />}
        </Part>
      </WeekLine>
      {isOpen ? (
        <Part of={intakePart} waiting={<Waiting height={280} />}>
          {(IntakeFigure) => <IntakeFigure operations={operations} />}
        </Part>
      ) : null}
      {hasAttention(operations) ? <AttentionFigure operations={operations} /> : null}
    </section>
  )
}

function hasAttention(work: Operations): work is Operations<Attention> {
  return work.attention !== null
}
