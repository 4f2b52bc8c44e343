/** One place in a picture of many: what it is called and where it stands. */
export interface PlaceFigure {
  place: string
  name: string
  score: number | null
  rank: number | null
  rankLow: number | null
  rankHigh: number | null
  /** The last place that a computed rank may be. */
  rankLast: number | null
  /** One of those that the reader compares with. */
  peer: boolean
}
