/** Files of cases, and what the reader decides about them. */
export interface ChosenCases {
  files: readonly File[]
  choice: CaseChoice
  /** On this computer; else only for as long as the page is open. */
  kept: boolean
  /** SHA-256, in hex, of what the page read these from; of files that are read as they are, none. */
  hash?: string | null
}

/** What the reader decides about files of cases. */
export interface CaseChoice {
  /** Says that they are made up, whether or not the files say so. */
  simulated: boolean
  /** The data's date, ISO; null: as the files let expect. */
  asOf: string | null
}
