/** Rows for a picture: names with figures as they are written. */
export interface ShareRows {
  heads: readonly string[]
  rows: readonly { name: string; cells: readonly string[]; followed: boolean }[]
}
