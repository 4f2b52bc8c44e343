export type CaseType = 'procedure' | 'incoming document' | 'assigned task' | 'petition'

/** A case as the table `dossiers` holds it; times are minutes since 1970-01-01, local. */
export interface CaseRecord {
  /** The office in whose register it stands, and so in its code. */
  register: string
  type: CaseType
  procedure: string | null
  field: string | null
  receivingUnit: string
  unit: string
  channel: string | null
  received: number
  dueOriginal: number | null
  due: number | null
  finished: number | null
  status: string
  paused: number
  transferred: boolean
  /** Day of the letter of apology, since 1970-01-01. */
  apology: number | null
  feeBearing: boolean | null
  paidOnline: boolean | null
  filesDigitised: boolean | null
  filesReused: boolean | null
  resultDigital: boolean | null
  satisfaction: number | null
}

/** One hand-over of a case. */
export interface StepRecord {
  step: string
  order: number
  attempt: number
  unit: string
  received: number
  started: number | null
  due: number | null
  finished: number | null
}

export type CaseSink = (record: CaseRecord, steps: readonly StepRecord[]) => void
