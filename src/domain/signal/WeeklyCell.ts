/** Weekly counts of one unit in one field of procedures, the oldest first; cells that stand together have the same weeks. */
export interface WeeklyCell {
  unit: string
  field: string | null
  cases: readonly number[]
  misses: readonly number[]
}
