import { periodOf } from '../../domain/indicator/period.ts'
import { ifThere } from '../../queries/ifThere.ts'
import { answerOf } from '../answerOf.ts'
import { closings } from '../indicators/closings.ts'
import { type MeasuredUntil, measuredUntil } from '../signals/measuredUntil.ts'
import { type SilentUnit, silentUnits } from '../signals/silentUnits.ts'
import { lastWeek } from '../weeks/lastWeek.ts'
import { type Attention, attention } from './attention.ts'
import { type Intake, intake } from './intake.ts'
import { type OldestOverdue, oldestOverdue } from './oldestOverdue.ts'

export interface Operations<Needed = Attention | null> {
  asOf: string
  /** Of the data's date, with the one before. */
  week: Intake
  /** Where only longer periods are measured, the last month of which anything is. */
  month: Intake
  /** Null where what it rests on beyond the figures above could not be loaded. */
  attention: Needed
  /** Of the units in `attention`; none without a table of dossiers. */
  oldest: OldestOverdue[]
  /** Who has not reported in the week. */
  silent: SilentUnit[]
  /** Whether the last complete week was measured: the period of `attention`. */
  measured: MeasuredUntil
  /** When the last complete week was closed; null where no package says. */
  closedAt: string | null
}

/** How the work of a unit and all below it goes this week and this month, and what needs direction. */
export const operations = answerOf(
  'operations',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<Operations> => {
    const periods = [periodOf(asOf, 'week', 'civil'), periodOf(asOf, 'month', 'civil')] as const
    const period = lastWeek({ start: asOf, end: asOf }, asOf)
    const [taken, needed, silent] = await Promise.all([
      intake(database, { unit, periods, asOf }, signal),
      ifThere(database, attention(database, { parent: unit, asOf }, signal)),
      silentUnits(database, { parent: unit, period: periods[0] }, signal),
    ])
    const units = needed?.rows.map((row) => row.unit.unit) ?? []
    const [oldest, closed, measured] = await Promise.all([
      oldestOverdue(database, { units, asOf }, signal),
      closings(database, { unit, period, asOf }, signal),
      measuredUntil(database, { unit, period }, signal),
    ])
    const [week, current] = taken
    const { onlyLonger, lastDay } = measured
    const whole = onlyLonger && lastDay !== null ? [periodOf(lastDay, 'month', 'civil')] : []
    const [month = current] =
      whole.length === 0 ? [] : await intake(database, { unit, periods: whole, asOf }, signal)
    if (!week || !month) throw new Error(`no intake of ${unit} for ${asOf}`)
    const closedAt =
      closed
        .map(({ closed_at }) => closed_at)
        .toSorted()
        .at(-1) ?? null
    return { asOf, week, month, attention: needed, oldest, silent, measured, closedAt }
  },
)
