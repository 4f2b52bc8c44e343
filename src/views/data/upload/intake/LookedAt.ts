import type { TakenSheet } from '../../../../intake/worker/intakeMessages.ts'
import type { DraftFile } from './intakeDraft.ts'

/** The sheet that the steps are about; null while nothing is read. */
export interface LookedAt {
  at: { file: DraftFile; sheet: TakenSheet; i: number } | null
}
