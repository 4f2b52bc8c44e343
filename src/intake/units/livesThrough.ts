/** Whether something is valid on every day of a period. */
export function livesThrough(
  { valid_from, valid_to }: { valid_from: string | null; valid_to: string | null },
  { start, end }: { start: string; end: string },
): boolean {
  return (valid_from ?? '') <= start && (valid_to === null || valid_to >= end)
}
