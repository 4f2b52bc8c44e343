/** Lower ends of the five steps in which a share of all draws is tinted; 0 itself is not. */
export const shareSteps = [0, 0.05, 0.1, 0.25, 0.5] as const

/** The step of the sequence, 0–4, for a share in (0, 1]; null where it is 0. */
export function shareStep(share: number): 0 | 1 | 2 | 3 | 4 | null {
  if (share <= 0) return null
  return (shareSteps.filter((from) => share >= from).length - 1) as 0 | 1 | 2 | 3 | 4
}
