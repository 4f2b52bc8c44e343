import { MeasurementsWaiting } from '../../parts/standings/MeasurementsWaiting.tsx'
import type { IndicatorsSearch } from '../../state/search.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { Answer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { AlertsPanel } from './alerts/AlertsPanel.tsx'
import { ClosedLine } from './ClosedLine.tsx'
import { ClosingFigure } from './ClosingFigure.tsx'
import { DefinitionNote } from './DefinitionNote.tsx'
import { FieldsFigure } from './FieldsFigure.tsx'
import { FunnelTab } from './funnel/FunnelTab.tsx'
import { PeriodHeat } from './heat/PeriodHeat.tsx'
import { UnitHeat } from './heat/UnitHeat.tsx'
import styles from './Indicators.module.css'
import { IndicatorsTable } from './IndicatorsTable.tsx'
import { IndicatorsTrail } from './IndicatorsTrail.tsx'
import type { Go, Looked } from './Looked.ts'
import { Notices } from './Notices.tsx'
import { PointsTab } from './points/PointsTab.tsx'
import { SpeaksFor } from './SpeaksFor.tsx'
import { TrendFigure } from './TrendFigure.tsx'

export interface IndicatorsPageProps {
  looked: Looked
  search: IndicatorsSearch
  go: Go
  /** Until the measured span is known, nothing can be asked about it. */
  measured: Pick<Answer<unknown>, 'data' | 'error' | 'retry'>
}

export function IndicatorsPage({ looked, search, go, measured }: IndicatorsPageProps) {
  const words = useWords()
  const { definition } = looked
  return (
    <>
      <div className={styles.head}>
        <IndicatorsTrail looked={looked} go={go} />
        <span className="no-print">
          <Segmented
            label={words.indicators.tabs.label}
            value={search.tab}
            options={[
              { value: 'trend', label: words.indicators.tabs.trend },
              { value: 'heat', label: words.indicators.tabs.heat },
              { value: 'funnel', label: words.funnel.tab },
              { value: 'alerts', label: words.indicators.tabs.alerts },
              { value: 'points', label: words.points.tab },
            ]}
            onChange={(tab) => go({ tab })}
          />
        </span>
      </div>
      <Notices looked={looked} go={go} />
      {search.tab === 'trend' || isByPeriods(search) ? <ClosedLine looked={looked} /> : null}
      {measured.error ? (
        <Failed error={measured.error} onRetry={measured.retry} />
      ) : measured.data === undefined ? (
        <MeasurementsWaiting what={words.indicators.what.trend} height={480} />
      ) : search.tab === 'alerts' ? (
        <AlertsPanel looked={looked} search={search} go={go} />
      ) : search.tab === 'funnel' ? (
        <FunnelTab looked={looked} search={search} go={go} />
      ) : search.tab === 'points' ? (
        <PointsTab looked={looked} search={search} go={go} />
      ) : search.tab === 'heat' && search.heat === 'indicators' ? (
        <UnitHeat looked={looked} search={search} go={go} />
      ) : (
        <>
          <div className={styles.pair} data-tab={search.tab}>
            {search.tab === 'trend' ? <TrendFigure looked={looked} like={search.like} go={go} /> : null}
            <PeriodHeat looked={looked} search={search} go={go} />
          </div>
          <div className={styles.lower}>
            <IndicatorsTable looked={looked} go={go} />
            <div className={styles.side}>
              <FieldsFigure looked={looked} go={go} />
              <SpeaksFor definition={definition} />
              <DefinitionNote definition={definition} />
            </div>
          </div>
          <ClosingFigure looked={looked} />
        </>
      )}
    </>
  )
}

function isByPeriods({ tab, heat }: IndicatorsSearch): boolean {
  return tab === 'heat' && heat === 'periods'
}
