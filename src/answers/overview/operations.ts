import { periodOf } from '../../domain/indicator/period.ts'
import { answerOf } from '../answerOf.ts'
import { closings } from '../indicators/closings.ts'
import { type MeasuredUntil, measuredUntil } from '../signals/measuredUntil.ts'
import { type SilentUnit, silentUnits } from '../signals/silentUnits.ts'
import { type Attention, attention } from './attention.ts'
import { type Intake, intake } from './intake.ts'
import { type OldestOverdue, oldestOverdue } from './oldestOverdue.ts'

export interface Operations {
  asOf: string
  /** Of the data's date, with the one before. */
  week: Intake
  month: Intake
  attention: Attention
  /** Of the units in `attention`; none without a table of dossiers. */
  oldest: OldestOverdue[]
  /** Who has not reported in the week. */
  silent: SilentUnit[]
  /** Whether the period of `attention` was measured. */
  measured: MeasuredUntil
  /** When the last complete week was closed; null where no package says. */
  closedAt: string | null
}

/** How the work of a unit and all below it goes this week and this month, and what needs direction. */
export const operations = answerOf(
  'operations',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<Operations> => {
    const periods = [periodOf(asOf, 'week', 'civil'), periodOf(asOf, 'month', 'civil')] as const
    const [taken, needed, silent] = await Promise.all([
      intake(database, { unit, periods, asOf }, signal),
      attention(database, { parent: unit, asOf }, signal),
      silentUnits(database, { parent: unit, period: periods[0] }, signal),
    ])
    const { rows, period } = needed
    const [oldest, closed, measured] = await Promise.all([
      oldestOverdue(database, { units: rows.map((row) => row.unit.unit), asOf }, signal),
      closings(database, { unit, period, asOf }, signal),
      measuredUntil(database, { unit, period }, signal),
    ])
    const [week, month] = taken
    if (!week || !month) throw new Error(`no intake of ${unit} for ${asOf}`)
    const closedAt =
      closed
        .map(({ closed_at }) => closed_at)
        .toSorted()
        .at(-1) ?? null
    return { asOf, week, month, attention: needed, oldest, silent, measured, closedAt }
  },
)
