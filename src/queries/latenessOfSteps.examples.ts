/** One hand-over of a case, in working minutes of one clock. */
export interface TimedStep {
  received: number
  /** When its allowance ends; null where no internal procedure allots one. */
  due: number | null
  /** Finished, or now. */
  until: number
}

export interface StepLateness {
  /** Whole minutes of the case's lateness, one entry per step, in their order. */
  steps: number[]
  /** What no step answers for: none exceeds its allowance, or none has one (“chưa có quy trình nội bộ”). */
  unassigned: number
}

/**
 * Lateness of a case: working minutes past due at finish, or now. 0 if not late or without a due date.
 * Measure: minutes; range ≥ 0.
 */
export function latenessOf(due: number | null, until: number): number {
  return due === null ? 0 : Math.max(0, until - due)
}

/** By how much a step exceeds its allowance (negative: what it saved); null without an allowance. */
export function excessOf({ due, until }: TimedStep): number | null {
  return due === null ? null : until - due
}

/**
 * Divides the lateness L of a case over its steps in proportion to their excess e (what goes beyond their
 * allowance; savings count as 0). Step i gets ⌊L·Eᵢ÷E⌋ − ⌊L·Eᵢ₋₁÷E⌋ with Eᵢ = e₁ + … + eᵢ and E = Eₙ: whole
 * minutes that add up to L exactly. Where E = 0 all of it is unassigned. Unit: minutes; each part in 0 … L.
 * @param lateness whole working minutes
 */
export function latenessOfSteps(lateness: number, steps: readonly TimedStep[]): StepLateness {
  const excesses = steps.map((step) => Math.max(0, excessOf(step) ?? 0))
  const all = excesses.reduce((sum, excess) => sum + excess, 0)
  if (all === 0) return { steps: steps.map(() => 0), unassigned: lateness }
  let passed = 0
  let given = 0
  const parts = excesses.map((excess) => {
    passed += excess
    const reached = Math.floor((lateness * passed) / all)
    const part = reached - given
    given = reached
    return part
  })
  return { steps: parts, unassigned: 0 }
}
