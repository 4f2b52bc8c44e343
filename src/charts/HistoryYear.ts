export interface HistoryYear {
  year: number
  /** Years of one stretch may be joined; between two stretches lies a break. */
  segment: number
  own: number | null
  median: number | null
  best: number | null
  /** The rank as it is written, such as 10/63. */
  rank: string
}
