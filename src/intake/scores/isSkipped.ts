import type { Sheet } from '../Sheet.ts'
import type { Told } from './IntakeReport.ts'

/** Whether a person said that nothing is to be taken from a sheet. */
export function isSkipped({ name }: Sheet, told: Told): boolean {
  return told.sheets?.[name]?.isSkipped ?? false
}
