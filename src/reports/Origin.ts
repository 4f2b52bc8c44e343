/** Where the figures of a paper are from. */
export interface Origin {
  /** The measurements are made up. */
  simulated: boolean
  /** What is named as their source, at least one. */
  sources: readonly string[]
}
