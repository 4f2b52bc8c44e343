/** What a figure is of: the same words for the same thing wherever it stands. */
export interface FigureKey {
  /** score, rank, median …: what is told. */
  quantity: string
  index?: string
  year?: number
  place?: string
  component?: string
  unit?: string
  indicator?: string
  period?: string
}

/** A figure in one of the places where it stands. */
export interface FigureAt {
  key: FigureKey
  /** The screen, question or answer that tells it. */
  where: string
  value: string | number | null
  /** Where it is written: its decimals, so that 68.59 beside 68.594 is the same. Absent = in full. */
  decimals?: number
}
