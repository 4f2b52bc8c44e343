import { type CountingOptions, caseCounting } from './caseCounting.ts'

/** Indicators that come from cases; all others are measured as such. */
export const derivedIndicators = [
  'received',
  'finished',
  'on_time',
  'on_time_due',
  'early',
  'open',
  'open_overdue',
  'processing_days',
  'online_filing',
  'online_payment',
  'digital_results',
  'digitised_files',
  'reuse',
  'satisfaction',
  'survey_response',
  'entry_days',
  'land_on_time',
  'environment_on_time',
  'petitions_on_time',
  'petition_satisfaction',
  'tasks_on_time',
  'transferred_in',
  'transferred_finished',
  'transferred_open',
] as const

/**
 * Adds to `measurements` what the table `dossiers` says, in one piece. The tables `units` and `measurements` and those
 * of `calendarSql` must be there.
 */
export async function deriveMeasurements(
  execute: (sql: string) => Promise<unknown>,
  days: Pick<CountingOptions, 'asOf' | 'measuredFrom'>,
): Promise<void> {
  const counting = caseCounting(execute, days)
  await counting.begin()
  await counting.add()
  await counting.finish()
}
