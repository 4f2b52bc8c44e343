import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Operations } from '../../answers/overview/operations.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { conclusionOfReports } from './conclusion.ts'
import styles from './Overview.module.css'

/** This week, or the last month where there are no weeks, in three figures: on time against target, finished, past due; and who has not reported. */
export function WeekLine({ operations, children }: { operations: Operations; children?: ReactNode }) {
  const words = useWords()
  const simulated = useDataPart((state) => state.simulated).has('measurements')
  const { overview, format } = words
  const said = overview.week
  const { week, month, asOf, measured } = operations
  const shown = measured.onlyLonger ? month : week
  const { onTime, target, finished, openOverdue } = shown
  const { period, grain } = shown.period
  const figure = (indicator: string, value: string) => (
    <Link
      to="/indicators"
      search={{ indicator, period, grain: grain === 'month' ? grain : undefined }}
      className={styles.figure}
    >
      {value}
    </Link>
  )
  const reached = onTime.value === null || target === null ? null : onTime.value >= target
  return (
    <div className={styles.week}>
      <p className={styles.lead}>
        {said.until(upperFirst(format.period(period)), shown.complete ? null : asOf)}:{' '}
        {figure(dossierIndicators.onTime, format.percent(onTime.value))} {said.onTime}
        {reached === null ? null : (
          <span className={styles.reached} data-reached={reached}>
            {' '}
            ({said.target(format.percent(target, 0))} {reached ? '✓' : '✗'}
            <span className="visually-hidden">
              {' '}
              {reached ? overview.indices.reached : overview.indices.missed}
            </span>
            )
          </span>
        )}
        {' · '}
        {figure(dossierIndicators.finished, format.number(finished.now))} {said.finished}
        {' · '}
        {figure(dossierIndicators.openOverdue, format.number(openOverdue.now))} {said.overdue}{' '}
        {simulated ? <SimulatedMark small /> : null}
      </p>
      <p className="quiet-line">
        {conclusionOfReports(operations, words)} {children}
      </p>
    </div>
  )
}
