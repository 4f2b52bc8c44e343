export interface Steps {
  /** Points of the index that one step brings, above 0. */
  points: number
  /** What one step costs, 0 or more. */
  cost: number
  /** How many steps can be made. */
  most: number
}
