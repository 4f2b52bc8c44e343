import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Period } from '../../domain/indicator/period.ts'
import type { IndicatorTable, IndicatorTableRow } from './indicatorTable.ts'

export interface OnTimeTriple {
  period: Period
  /** Of those finished in the period: the official rate, which improves when late ones stay open. */
  finished: IndicatorTableRow | null
  /** Of those due in the period; open ones count as late. */
  due: IndicatorTableRow | null
  /** The stock of open overdue ones, and of all open ones. */
  openOverdue: IndicatorTableRow | null
  open: IndicatorTableRow | null
}

/** “On time” is always three figures, from the table of all indicators; null where a package does not measure one. */
export function onTimeTriple({ period, rows }: IndicatorTable): OnTimeTriple {
  const { onTime, onTimeDue, openOverdue, open } = dossierIndicators
  const row = (code: string) => rows.find(({ definition }) => definition.indicator === code) ?? null
  return {
    period,
    finished: row(onTime),
    due: row(onTimeDue),
    openOverdue: row(openOverdue),
    open: row(open),
  }
}
