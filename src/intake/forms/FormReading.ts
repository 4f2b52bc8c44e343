import type { ReportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { SheetReport } from '../scores/IntakeReport.ts'
import type { FormColumn } from './declaredForms.ts'
import type { FormLine } from './FormLine.ts'
import type { FormIndicator } from './formIndicators.ts'

/** What is read of one sheet that is a report form, before it is held against others. */
export interface FormReading {
  file: string
  report: SheetReport
  by: 'unit' | 'field'
  /** Positions in the sheet, by column of the form. */
  at: ReadonlyMap<FormColumn, number>
  indicators: FormIndicator[]
  period: ReportPeriod | null
  lines: FormLine[]
}
