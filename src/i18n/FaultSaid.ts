/** What is wrong, as it is put in words. */
export interface FaultSaid {
  file: string
  row?: number
  column?: string
  value?: string
  detail?: string
  rows?: number
  takes?:
    | { what: 'rows' }
    | { what: 'years'; index: string; edition: string | null; from: number; to: number | null }
    | { what: 'points'; index: string; edition: string }
    | { what: 'code'; table: string; codes: readonly string[] }
    | { what: 'nothing' }
}

/** What is wrong, and the cure. @param value what stands there @param detail what was expected */
export type FaultSentence = (value: string, detail: string, rows: number) => string
