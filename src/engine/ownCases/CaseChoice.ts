/** What the reader decides about files of cases. */
export interface CaseChoice {
  /** Says that they are made up, whether or not the files say so. */
  simulated: boolean
  /** The data's date, ISO; null: as the files let expect. */
  asOf: string | null
}
