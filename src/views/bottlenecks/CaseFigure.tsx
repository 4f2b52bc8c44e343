import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { type BottleneckCase, bottleneckCase } from '../../answers/bottlenecks/bottleneckCase.ts'
import { caseTimeline, caseTimelineHeight } from '../../charts/caseTimeline.ts'
import { dayNumber } from '../../domain/indicator/day.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { MethodLink } from '../../parts/links/MethodLink.tsx'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Chart } from '../../ui/Chart.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import { caseHeadline } from './caseHeadline.ts'
import { caseNotes } from './caseNotes.ts'
import { handOverColumns } from './handOverColumns.tsx'
import type { Go, Looked } from './Looked.ts'
import { timelineOf } from './timelineOf.ts'
import { unitName } from './unitName.ts'

export interface CaseFigureProps {
  looked: Looked
  go: Go
  dossier: string
}

/** One case: at whose desk it lay, from when to when. */
export function CaseFigure({ looked, go, dossier }: CaseFigureProps) {
  const words = useWords().bottlenecks
  const { unit, scope } = looked
  const answer = useAnswer(bottleneckCase, { dossier, unit: unit.unit, asOf: scope.asOf })
  const close = (
    <TextButton className={styles.link} onClick={() => go({ case: undefined })}>
      {words.case.close}
    </TextButton>
  )
  return (
    <Answered answer={answer} what={words.what.case} height={320}>
      {(data) =>
        data === null ? (
          <Empty title={words.case.missing(dossier)}>
            {words.case.missingWhy} {close}
          </Empty>
        ) : (
          <Drawn looked={looked} data={data} close={close} />
        )
      }
    </Answered>
  )
}

function Drawn({ looked, data, close }: { looked: Looked; data: BottleneckCase; close: ReactNode }) {
  const words = useWords()
  const said = words.bottlenecks.case
  const { byCode, scope, today, simulated } = looked
  const picture = useMemo(
    () => timelineOf(data, { byCode, asOf: dayNumber(scope.asOf) }, words),
    [data, byCode, scope.asOf, words],
  )
  const columns = handOverColumns(data.minutesADay, { byCode, words })
  return (
    <Figure
      id="case"
      headline={caseHeadline(data, byCode, words)}
      subtitle={said.subtitle(unitName(byCode, data.unit, words))}
      marks={close}
      note={{ source: [words.bottlenecks.source], date: words.indicators.dataTo(today) }}
      simulated={simulated}
      columns={columns}
      rows={data.steps}
      fileName={fileName(['ho-so', data.dossier])}
    >
      <Chart build={caseTimeline} data={picture} height={caseTimelineHeight(picture)} label={said.label} />
      <p className={`quiet-line ${styles.said}`}>
        {caseNotes(data, byCode, words).join(' ')} <MethodLink method="lateness" />
      </p>
      <p className={`quiet-line ${styles.said}`}>
        {said.desks}{' '}
        {desksOf(data).map((code, i) => (
          <span key={code}>
            {i > 0 ? ', ' : null}
            <UnitLink unit={byCode.get(code) ?? { unit: code, name_vi: code, name_en: null }} />
          </span>
        ))}
        {simulated ? <SimulatedMark small /> : null}
      </p>
    </Figure>
  )
}

/** Who has held it, in the order of its way. */
function desksOf({ unit, steps }: BottleneckCase): string[] {
  const desks = new Set(steps.map((one) => one.unit))
  return desks.size === 0 ? [unit] : [...desks]
}
