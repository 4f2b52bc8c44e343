import type { ReportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { FormLine } from './FormLine.ts'
import type { MeasurementRow } from './FormLists.ts'
import type { FormReading } from './FormReading.ts'

/** What one form says of one unit and period. */
export interface FiguresOfUnit {
  reading: FormReading
  unit: string
  period: ReportPeriod
  lines: readonly FormLine[]
  /** For the form's whole period, stocks for its last day. */
  rows: MeasurementRow[]
  /** `left`: another form says the same. */
  state: 'good' | 'open' | 'refused' | 'left'
}
