export interface RankHeatRow {
  place: string
  name: string
  rank: number
  /** Share of the draws, 0–1, that gave the place rank 1, 2, … */
  shares: readonly number[]
}

/** Places × ranks: how often each place takes each rank. */
export interface RankHeat {
  /** In the order of their ranks. */
  rows: readonly RankHeatRow[]
  /** The place that is followed. */
  followed: string
}
