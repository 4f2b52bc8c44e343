/**
 * Codes of the indicators that together describe the work on dossiers. Every package that wants the intake
 * of the overview and the three figures of “on time” names them so; other indicators are free.
 */
export const dossierIndicators = {
  received: 'received',
  finished: 'finished',
  /** Of those finished in the period. */
  onTime: 'on_time',
  /** Of those due in the period; open ones count as late. */
  onTimeDue: 'on_time_due',
  early: 'early',
  open: 'open',
  openOverdue: 'open_overdue',
} as const
