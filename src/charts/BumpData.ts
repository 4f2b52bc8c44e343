export interface BumpPoint {
  year: number
  rank: number | null
  rankLow: number | null
  rankHigh: number | null
  /** The last place that a computed rank may be. */
  rankLast: number | null
  /** Ranks of one segment may be joined; between two they are not comparable. */
  segment: number
  of: number | null
}

export interface BumpLine {
  place: string
  name: string
  peer: boolean
  points: readonly BumpPoint[]
}

export interface BumpBreak {
  /** First year behind it. */
  year: number
  name: string
  refused: boolean
}

export interface BumpData {
  lines: readonly BumpLine[]
  followed: string
  chosen: string | null
  breaks: readonly BumpBreak[]
  firstYear: number
  lastYear: number
}
